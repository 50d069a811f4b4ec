/** The matrices of the sheet Review, and what is flagged below them, each way. */
import { DIRECTIONS } from '../../../model/contribution';
import type { Direction } from '../../../model/contribution';
import type { CellBlock } from '../../kernel/blueprint';
import { computedBlock, fixed } from '../../kernel/sheetParts';
import { FINDING_ROWS } from './findingRows';
import { REVIEW_LEFT, RIGHT, ROWS } from './reviewLayout';
import { reviewFindingTable } from './reviewTables';
import type { ShownCells } from './shownCells';

export function columnOfSide(direction: Direction): number {
  return direction === 'given' ? REVIEW_LEFT : RIGHT;
}

const TITLES: Readonly<Record<Direction, string>> = {
  given: 'What we give',
  received: 'What they give',
};

/** Title and finding over each chart. */
export function matrixBlocks({ said }: ShownCells): readonly CellBlock[] {
  return DIRECTIONS.flatMap((direction) => [
    fixed(ROWS.matrix, columnOfSide(direction), [[TITLES[direction]]]),
    computedBlock(ROWS.matrix + 1, columnOfSide(direction), [[said(`${direction}Headline`)]]),
  ]);
}

/** Two lines each: what it costs and brings; how long it stands there, what would clear it, what was decided. */
export function flagBlocks(direction: Direction, { show }: ShownCells): readonly CellBlock[] {
  const column = columnOfSide(direction);
  const table = reviewFindingTable(direction);
  return [
    fixed(ROWS.flags, column, [
      [`Do more, and consider cutting back: ${TITLES[direction].toLowerCase()}`],
    ]),
    fixed(ROWS.flags + 1, column, [['', '', '', '% of cost', '% of value']]),
    ...Array.from({ length: FINDING_ROWS }, (_, index): readonly CellBlock[] => {
      const row = ROWS.flags + 2 + 2 * index;
      const at = index + 1;
      return [
        computedBlock(row, column, [[show(table, 'sign', at), show(table, 'short', at)]]),
        computedBlock(row, column + 3, [
          [show(table, 'costShare', at), show(table, 'valueShare', at)],
        ]),
        computedBlock(row + 1, column + 1, [[show(table, 'told', at)]]),
        computedBlock(row + 1, column + 4, [[show(table, 'decided', at)]]),
      ];
    }).flat(),
  ];
}
