/** Every score that stands in a workbook, whoever gave it and in whichever period, and what it is on another scale. */
import type { Scale } from '../../model/alliance';
import { convertedDistance, convertedScore } from '../../model/rescale';
import type { What } from '../kernel/column';
import type { ColumnEdit, NamedCellEdit } from '../kernel/edit';
import { HISTORY_PERIOD_TABLE } from '../kernel/shared/historyTables';
import { findColumn, findName, findTable } from '../kernel/source';
import type { SourceTable, SourceValue, WorkbookSource } from '../kernel/source';
import type { SettingName } from '../sections/settings/settingFields';
import { FIELDS, TABLE_RECORDS } from './tableRecords';

type Convert = (value: number, from: Scale, to: Scale) => number;

/** Columns of averages of differences between two scores. */
const DISTANCES: readonly string[] = [
  HISTORY_PERIOD_TABLE.headers.gapMean,
  HISTORY_PERIOD_TABLE.headers.gapMeanAbsolute,
];

/** The value threshold is a score too where people set a number of their own. */
const OWN_LINE: SettingName = 'Value_number';

/** Scores that people give, and means of scores that were kept. */
const isScore = (what: What): boolean =>
  what.kind === 'score' || (what.kind === 'number' && what.unit === 'scale');

/** A column whose cells are converted, with how. */
interface ScoreColumn {
  readonly table: SourceTable;
  readonly header: string;
  readonly at: number;
  readonly convert: Convert;
}

/** Named cells that hold scores. */
const SCORE_FIELDS: readonly string[] = FIELDS.filter(
  ({ name, what }) => what.kind === 'score' || name === OWN_LINE
).map(({ name }) => name);

/** Of all tables that are there; typed columns only, since formulas follow by themselves. */
function scoreColumns(source: WorkbookSource): readonly ScoreColumn[] {
  return [...TABLE_RECORDS].flatMap(([name, columns]) => {
    const table = findTable(source, name);
    if (table === undefined) return [];
    return columns.flatMap(({ entry, header, what }): readonly ScoreColumn[] => {
      const convert = convertFor(name, header, what);
      const at = entry === 'typed' && convert !== null ? findColumn(table, header) : null;
      return at === null || convert === null ? [] : [{ table, header, at, convert }];
    });
  });
}

/** Kept gaps are differences of scores: they are stretched, not moved. */
function convertFor(table: string, header: string, what: What): Convert | null {
  if (isScore(what)) return convertedScore;
  return table === HISTORY_PERIOD_TABLE.name && DISTANCES.includes(header)
    ? convertedDistance
    : null;
}

/** Whether the score can have been given on that scale: beyond it, people gave it on another. */
const isOn = (value: SourceValue | undefined, { min, max }: Scale): value is number =>
  typeof value === 'number' && value >= min && value <= max;

/** A cell in which people compute a score themselves follows what it refers to. */
const isComputed = ({ formulas }: SourceTable, row: number, at: number): boolean =>
  typeof formulas[row]?.[at] === 'string';

/** A score beyond the old scale stays: it was given on another one. */
const isConverted = (column: ScoreColumn, row: number, from: Scale): boolean => {
  const value = column.table.rows[row]?.[column.at];
  const fits = column.convert === convertedScore ? isOn(value, from) : typeof value === 'number';
  return fits && !isComputed(column.table, row, column.at);
};

/** How many scores were or can have been given on that scale; averages aside. */
export function scoreCount(source: WorkbookSource, given: Scale): number {
  const inTables = scoreColumns(source)
    .filter(({ convert }) => convert === convertedScore)
    .flatMap((column) => column.table.rows.filter((_, row) => isConverted(column, row, given)));
  const inCells = SCORE_FIELDS.filter((name) => isOn(findName(source, name)?.value, given));
  return inTables.length + inCells.length;
}

/** Each score at the same place of the other scale; those beyond the given one stay. */
export function convertedScores(
  source: WorkbookSource,
  from: Scale,
  to: Scale
): { readonly columns: readonly ColumnEdit[]; readonly cells: readonly NamedCellEdit[] } {
  const columns = scoreColumns(source).flatMap((column): readonly ColumnEdit[] => {
    const { table, header, at, convert } = column;
    const cells = table.rows.map((row, index) => {
      const value = row[at];
      return typeof value === 'number' && isConverted(column, index, from)
        ? convert(value, from, to)
        : undefined;
    });
    const isAny = cells.some((cell) => cell !== undefined);
    return isAny ? [{ table: table.name, header: table.headers[at] ?? header, cells }] : [];
  });
  const cells = SCORE_FIELDS.flatMap((name): readonly NamedCellEdit[] => {
    const value = findName(source, name)?.value;
    return isOn(value, from) ? [{ name, value: convertedScore(value, from, to) }] : [];
  });
  return { columns, cells };
}
