/** Reads the lines of a list, and reports each cell that can't be taken. */
import { idKey } from '../../model/idKey';
import { CATEGORIES } from '../../model/contribution';
import type { ColumnRecord } from '../../workbook/kernel/column';
import { wantedOf } from '../../workbook/kernel/decode';
import type { Place, Expected } from '../../workbook/kernel/problem';
import { cellAt } from '../../xlsx/fileBook';
import { COPY_LIST, listColumns } from './copyList';
import type { LineField } from './copyList';
import type { FoundList } from './findLists';
import type { KeyedRow } from './lineKeys';
import { isNothing, readReturnedCell } from './readCell';
import type { CellRules } from './readCell';
import type { RefusedCell, ReturnedLine } from './returned';

export interface LinesReading {
  readonly lines: readonly ReturnedLine[];
  readonly refused: readonly RefusedCell[];
  /** How many numbers and days were read that stood there as text. */
  readonly asText: number;
}

/** The lines in which anything is filled that can be taken. */
export function readLines(
  found: FoundList,
  rows: readonly KeyedRow[],
  rules: CellRules
): LinesReading {
  const lines: ReturnedLine[] = [];
  const refused: RefusedCell[] = [];
  const seen = new Set<string>();
  const columns = typedColumns(found);
  let asText = 0;
  rows.forEach(({ row, line }) => {
    if (!isFilledIn(found, columns, row)) return;
    if (line === null || seen.has(idKey(line))) {
      refused.push(refusedRow(found, row, line, rules));
      return;
    }
    seen.add(idKey(line));
    const read = readRow(found, columns, row, rules);
    refused.push(...read.refused);
    asText += read.asText;
    if (read.values.size > 0) lines.push(lineOf(found, row, line, read.values));
  });
  return { lines, refused, asText };
}

interface TypedColumn {
  readonly record: ColumnRecord<never>;
  readonly column: number;
  readonly field: LineField;
}

const typedColumns = ({ list, columns }: FoundList): readonly TypedColumn[] =>
  listColumns(list).flatMap((record): readonly TypedColumn[] => {
    const column = columns.get(record.key);
    const field = COPY_LIST[list].fields.get(record.key);
    return record.entry === 'typed' && column !== undefined && field !== undefined
      ? [{ record, column, field }]
      : [];
  });

const isFilledIn = (
  { sheet }: FoundList,
  columns: readonly Pick<TypedColumn, 'column'>[],
  row: number
): boolean => {
  const cells = sheet.rows.get(row);
  return columns.some(({ column }) => {
    const cell = cells?.[column];
    return cell !== undefined && (cell.formula !== undefined || !isNothing(cell.value));
  });
};

/** The rows in which the partner wrote anything. */
export function filledRows(found: FoundList, rows: readonly number[]): readonly number[] {
  const columns = typedColumns(found);
  return rows.filter((row) => isFilledIn(found, columns, row));
}

type Value = string | number;

function readRow(found: FoundList, columns: readonly TypedColumn[], row: number, rules: CellRules) {
  const values = new Map<LineField, Value>();
  const refused: RefusedCell[] = [];
  let asText = 0;
  columns.forEach(({ record, column, field }) => {
    const cell = cellAt(found.sheet, row, column);
    const read = readReturnedCell(record.what, cell, rules);
    if (read.ok) {
      if (read.value !== null) values.set(field, read.value);
      asText += Number(read.asText);
      return;
    }
    refused.push({
      code: read.code,
      place: placeOf(found, row, column),
      list: found.list,
      field: record.header,
      found: cell?.value ?? null,
      wanted: read.wanted,
    });
  });
  return { values, refused, asText };
}

/** The row as a whole, at the cell that should say which line it is. */
function refusedRow(
  found: FoundList,
  row: number,
  line: string | null,
  rules: CellRules
): RefusedCell {
  const { list, columns, sheet } = found;
  const { which } = COPY_LIST[list];
  const column = columns.get(which) ?? firstColumn(found);
  const unknown = list === 'did' ? 'unknown-contribution' : 'not-a-choice';
  return {
    code: line === null ? unknown : 'twice',
    place: placeOf(found, row, column),
    list,
    field: headerOf(list),
    found: cellAt(sheet, row, column)?.value ?? null,
    wanted: line === null ? wantedLine(list, rules) : null,
  };
}

const recordOf = (list: FoundList['list']): ColumnRecord<never> | undefined =>
  listColumns(list).find(({ key }) => key === COPY_LIST[list].which);

const headerOf = (list: FoundList['list']): string => recordOf(list)?.header ?? '';

function wantedLine(list: FoundList['list'], rules: CellRules): Expected | null {
  const record = recordOf(list);
  return record === undefined ? null : wantedOf(record.what, rules.scale);
}

const firstColumn = ({ columns }: FoundList): number => Math.min(...columns.values());

const placeOf = ({ sheet }: FoundList, row: number, column: number): Place => ({
  sheet: sheet.title,
  row,
  column,
});

function lineOf(
  found: FoundList,
  row: number,
  line: string,
  values: ReadonlyMap<LineField, Value>
): ReturnedLine {
  const text = (field: LineField): string | null => {
    const value = values.get(field);
    return value === undefined ? null : String(value);
  };
  const number = (field: LineField): number | null => {
    const value = values.get(field);
    return typeof value === 'number' ? value : null;
  };
  return {
    list: found.list,
    line,
    score: number('score'),
    worth: number('worth'),
    words: text('words'),
    remark: text('remark'),
    category: CATEGORIES.find((each) => each === values.get('category')) ?? null,
    owner: text('owner'),
    due: number('due'),
    place: placeOf(found, row, firstColumn(found)),
  };
}
