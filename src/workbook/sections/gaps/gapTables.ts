/** The lists of the Gaps sheet: contributions and value lines with both scores, highest gap first. */
import type { Direction } from '../../../model/contribution';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { listOrder } from '../../kernel/shared/analysedRows';
import type { CellValue, TablePlan } from '../../kernel/blueprint';
import { idFormula } from '../../kernel/shared/contributionLookup';
import { capacityFor } from '../../kernel/shared/matrixTables';
import { formula } from '../../kernel/sheetParts';
import { gapCell, gapSizeFormula, withoutNoise } from './gapFormulas';
import { gapLines, gapRows } from './gapOrder';
import { GAP_SIDES, gapName, gapSize } from './gapWords';
import {
  BODY_ROW,
  LINE_ROWS,
  LINE_TABLE_ROW,
  LIST_OFFSET,
  gapColumn,
  gapLineList,
  gapList,
  gapOrder,
  gapScores,
} from './gapsLayout';

interface ListColumn {
  readonly header: string;
  /** Shown where the row lists something. */
  readonly text: string;
}

/** Every contribution that both sides scored. */
export function contributionGaps(analysed: AnalysedRvu, direction: Direction): TablePlan {
  const table = gapList(direction);
  const at = `INDEX(${gapOrder(direction)}[Row],ROW()-ROW(${table}[[#Headers],[Id]]))`;
  const of = (header: string): string => `INDEX(Contributions[${header}],${at})`;
  const columns = [
    { header: 'Id', text: `${idFormula(at)}&""` },
    { header: 'Activity', text: `${of('Activity')}&""` },
    ...gapColumns(table, direction, of('Estimate'), of('Stated value')),
  ];
  const listed = gapRows(analysed, direction);
  const capacity = capacityFor(listOrder(analysed, direction).length);
  const rows = Array.from({ length: capacity }, (_, index) => {
    const row = listed[index]?.analysed;
    if (row === undefined) return [];
    const { id, activity, estimate, stated } = row.contribution;
    return [id, activity, ...gapValues(estimate, stated)];
  });
  const column = gapColumn(direction) + LIST_OFFSET;
  return listTable(table, { row: BODY_ROW, column }, at, columns, rows);
}

/** Every value line that both sides scored, of the form in use. */
export function lineGaps(analysed: AnalysedRvu, direction: Direction): TablePlan {
  const table = gapLineList(direction);
  const at = `INDEX(${gapScores(direction)}[Row],ROW()-ROW(${table}[[#Headers],[Value line]]))`;
  const of = (header: string): string => `INDEX(${gapScores(direction)}[${header}],${at})`;
  const columns = [
    { header: 'Value line', text: of('Line') },
    ...gapColumns(table, direction, of('Guess'), of('Stated')),
  ];
  const listed = gapLines(analysed, direction);
  const rows = Array.from({ length: LINE_ROWS }, (_, index) => {
    const line = listed[index];
    return line === undefined ? [] : [gapName(line), ...gapValues(line.guess, line.stated)];
  });
  const column = gapColumn(direction);
  return listTable(table, { row: LINE_TABLE_ROW, column }, at, columns, rows);
}

function gapColumns(
  table: string,
  direction: Direction,
  guess: string,
  stated: string
): readonly ListColumn[] {
  const { guess: guessed, score, against } = GAP_SIDES[direction];
  return [
    { header: guessed, text: guess },
    { header: score, text: stated },
    { header: 'Gap', text: withoutNoise(`(${stated}-${guess})`) },
    { header: against, text: gapSizeFormula(`${table}[[#This Row],[Gap]]`) },
  ];
}

function gapValues(guess: number | null, stated: number | null): readonly CellValue[] {
  if (guess === null || stated === null) return [];
  const gap = gapCell(stated - guess);
  return [guess, stated, gap, gapSize(gap)];
}

function listTable(
  name: string,
  place: { readonly row: number; readonly column: number },
  at: string,
  columns: readonly ListColumn[],
  rows: readonly (readonly CellValue[])[]
): TablePlan {
  const formulas = columns.map(({ header, text }) => ({
    header,
    role: 'computed' as const,
    formula: `=IF(${at}=0,"",${text})`,
  }));
  return {
    name,
    ...place,
    columns: formulas,
    rows: rows.map((values) =>
      formulas.map((column, index) => formula(column.formula, values[index] ?? ''))
    ),
    filterButtons: false,
  };
}
