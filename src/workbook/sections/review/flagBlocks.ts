/** The matrices of the sheet Review, and what is flagged below them, each way. */
import { DIRECTIONS } from '../../../model/contribution';
import type { Direction } from '../../../model/contribution';
import type { CellBlock } from '../../kernel/blueprint';
import { NOTHING, equal, when, words } from '../../kernel/formula';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { computedBlock, fixed, formula } from '../../kernel/sheetParts';
import { cellIn } from '../../kernel/tableRef';
import { FINDING_ROWS } from './findingTables';
import { LEFT, RIGHT, ROWS } from './reviewLayout';
import type { ReviewParts } from './reviewParts';
import { findingTable } from './reviewTables';
import type { ShownCells } from './shownCells';

export const columnOfSide = (direction: Direction): number =>
  direction === 'given' ? LEFT : RIGHT;

const TITLES: Readonly<Record<Direction, string>> = {
  given: 'What we give',
  received: 'What they give',
};

/** Title and finding over each chart. */
export const matrixBlocks = (analysed: AnalysedRvu, parts: ReviewParts): readonly CellBlock[] =>
  DIRECTIONS.flatMap((direction) => [
    fixed(ROWS.matrix, columnOfSide(direction), [[TITLES[direction]]]),
    computedBlock(ROWS.matrix + 1, columnOfSide(direction), [
      [parts.headline(analysed, direction)],
    ]),
  ]);

const NOT_DECIDED = 'not decided';

/** Two lines each: what it costs and brings; how long it stands there, what would clear it, what was decided. */
export function flagBlocks(direction: Direction, cells: ShownCells): readonly CellBlock[] {
  const { show, short } = cells;
  const column = columnOfSide(direction);
  const table = findingTable(direction);
  return [
    fixed(ROWS.flags, column, [[`Do more, and consider cutting back: ${TITLES[direction].toLowerCase()}`]]),
    fixed(ROWS.flags + 1, column, [['', '', 'Cost', '% of cost', '% of value']]),
    ...Array.from({ length: FINDING_ROWS }, (_, index): readonly CellBlock[] => {
      const row = ROWS.flags + 2 + 2 * index;
      const at = index + 1;
      return [
        computedBlock(row, column, [
          [
            show(table, 'sign', at),
            short(table, 'activity', at, 42),
            show(table, 'cost', at),
            show(table, 'costShare', at),
            show(table, 'valueShare', at),
          ],
        ]),
        computedBlock(row + 1, column + 1, [
          [
            show(table, 'trend', at),
            show(table, 'under', at),
            show(table, 'from', at),
            decision(direction, at, cells),
          ],
        ]),
      ];
    }).flat(),
  ];
}

/** What was decided about the flag of that place; blank where there is none. */
function decision(direction: Direction, at: number, { show }: ShownCells) {
  const table = findingTable(direction);
  const [sign, decided] = [show(table, 'sign', at), show(table, 'decision', at)];
  const cell = cellIn(table, 'decision', at);
  return formula(
    when(
      equal(cellIn(table, 'sign', at), NOTHING),
      NOTHING,
      when(equal(cell, NOTHING), words(NOT_DECIDED), cell)
    ),
    sign.value === '' ? '' : decided.value === '' ? NOT_DECIDED : decided.value
  );
}
