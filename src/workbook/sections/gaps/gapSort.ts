/** The hidden tables that bring contributions and value lines into the order of their gaps. */
import type { Direction } from '../../../model/contribution';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { listOrder } from '../../kernel/shared/analysedRows';
import { NA } from '../../kernel/blueprint';
import type { TablePlan } from '../../kernel/blueprint';
import { NOTHING, call, equal, joined, minus, more, plus, when, words } from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { formulaTable } from '../../kernel/formulaTable';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { GAP_PLACES, gapCell, gapMirror, gapOrderMirror } from '../../kernel/shared/gapKey';
import { capacityFor } from '../../kernel/shared/matrixTables';
import type { MirroredRow } from '../../kernel/shared/mirroredRow';
import { cellIn, onlyCell, thisRow, wholeColumn } from '../../kernel/tableRef';
import { SCORE_SOURCE_WORDS } from '../../kernel/words';
import { gapSizeFormula, withoutNoise } from './gapFormulas';
import { gapLineSort, gapScores, gapSort, gapHeadlineTable } from './gapTables';
import { NOTED_MARK, gapSize } from './gapWords';
import { gapLines } from './lineScores';
import { GAP_LINE_ROWS, PIECES, pieceColumn } from './gapsLayout';

/** Fewer than these have all a row, scored or not: their scores may come all at once. */
const ROOM_FOR_ALL = 100;

/** The contributions' rows with both scores, the highest gap first. */
export function gapRows(analysed: AnalysedRvu, direction: Direction): readonly MirroredRow[] {
  return listOrder(analysed, direction)
    .filter((row) => gapOrderMirror(row) !== null)
    .sort((a, b) => (gapOrderMirror(b) ?? 0) - (gapOrderMirror(a) ?? 0));
}

/** How many rows a direction's list has: for all where they are few, else for what is compared and some more. */
export function gapCapacity(analysed: AnalysedRvu, direction: Direction): number {
  const all = listOrder(analysed, direction).length;
  return capacityFor(Math.max(gapRows(analysed, direction).length, Math.min(all, ROOM_FOR_ALL)));
}

export function isNoted({ scoreSource }: MirroredRow): boolean {
  return scoreSource?.kind === 'noted';
}

/** One row for each place in the list: which contribution stands there, its gap, and how that is told. */
export function sortTable(analysed: AnalysedRvu, direction: Direction): TablePlan {
  const sorted = gapRows(analysed, direction);
  const table = gapSort(direction);
  const { name, headers } = table;
  const here = (key: keyof typeof headers): Expression => thisRow(table, key);
  const noted = equal(
    cellIn(CONTRIBUTION_TABLE, 'scoreSource', here('row')),
    words(SCORE_SOURCE_WORDS.noted)
  );
  return formulaTable({
    name,
    row: PIECES.sort.row,
    column: pieceColumn('sort', direction),
    columns: [
      { header: headers.number, formula: null },
      { header: headers.row, formula: rowAt(direction, here('number')) },
      { header: headers.gap, formula: cellIn(CONTRIBUTION_TABLE, 'gap', here('row')) },
      { header: headers.noted, formula: when(noted, words(NOTED_MARK), NOTHING) },
      { header: headers.size, formula: joined(gapSizeFormula(here('gap')), here('noted')) },
    ],
    values: Array.from({ length: gapCapacity(analysed, direction) }, (_, index) => {
      const row = sorted[index];
      if (row === undefined) return [index + 1];
      const gap = gapMirror(row) ?? 0;
      const mark = isNoted(row) ? NOTED_MARK : '';
      return [index + 1, row.index, gap, mark, gapSize(gap) + mark];
    }),
    otherwise: NA,
  });
}

/** The row of Contributions at that place, an error behind the last; what we give has the higher keys. */
function rowAt(direction: Direction, number: Expression): Expression {
  const count = onlyCell(gapHeadlineTable(direction), 'count');
  const place =
    direction === 'given' ? number : plus(number, onlyCell(gapHeadlineTable('given'), 'count'));
  const key = call('LARGE', wholeColumn(CONTRIBUTION_TABLE, 'gapOrder'), place);
  const row = minus(GAP_PLACES, call('MOD', key, GAP_PLACES));
  return when(more(number, count), call('NA'), row);
}

/** The same for the value lines. */
export function lineSortTable(analysed: AnalysedRvu, direction: Direction): TablePlan {
  const sorted = gapLines(analysed, direction);
  const table = gapLineSort(direction);
  const scores = gapScores(direction);
  const { name, headers } = table;
  const here = (key: keyof typeof headers): Expression => thisRow(table, key);
  const gap = minus(cellIn(scores, 'stated', here('row')), cellIn(scores, 'estimate', here('row')));
  return formulaTable({
    name,
    row: PIECES.lines.row,
    column: pieceColumn('lines', direction),
    columns: [
      { header: headers.number, formula: null },
      { header: headers.row, formula: cellIn(scores, 'row', here('number')) },
      { header: headers.gap, formula: withoutNoise(gap) },
      { header: headers.size, formula: gapSizeFormula(here('gap')) },
    ],
    values: Array.from({ length: GAP_LINE_ROWS }, (_, index) => {
      const line = sorted[index];
      if (line === undefined || line.gap === null) return [index + 1];
      const size = gapCell(line.gap);
      return [index + 1, line.place, size, gapSize(size)];
    }),
    otherwise: NA,
  });
}
