/** The hidden sheet behind the lists on Gaps: their order, their words, and what our forms say line by line. */
import { DIRECTIONS } from '../../../model/contribution';
import type { Direction } from '../../../model/contribution';
import { MOST_RESPONDENTS } from '../../../model/respondents';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type { CellBlock, NamePlan } from '../../kernel/blueprint';
import { call } from '../../kernel/formula';
import type { PlannedSheet } from '../../kernel/sheetParts';
import {
  area,
  columnOf,
  computedBlock,
  fixed,
  formula,
  hiddenSheet,
  nameOf,
} from '../../kernel/sheetParts';
import { headerCell } from '../../kernel/tableRef';
import { DIRECTION_WORDS, labelOf } from '../../kernel/words';
import { UNITS } from './gapFormulas';
import { namesTable } from './gapNames';
import { labelAtCell } from './gapPoints';
import { lineSortTable, sortTable } from './gapSort';
import {
  LABEL_AT,
  LINES_AT,
  LIST_AT,
  OUR_SCORES,
  UNIT_NAMES,
  gapLineList,
  gapList,
} from './gapTables';
import { headlineTable } from './gapHeadlineRow';
import { GAP_BODY_ROW, GAP_LISTS_SHEET, LINE_TABLE_ROW, PIECES, pieceColumn } from './gapsLayout';
import { ourScoreCells } from './lineScores';

const { cells, units, scores, told } = PIECES;

export function gapListsSheet(analysed: AnalysedRvu): PlannedSheet {
  return {
    sheet: hiddenSheet({
      key: GAP_LISTS_SHEET,
      title: 'Gap lists',
      about: 'The order of the lists on Gaps, and their words.',
      blocks: [
        ...cellBlocks(analysed),
        ...unitBlocks(),
        ...DIRECTIONS.flatMap((direction) => scoreBlocks(analysed, direction)),
      ],
      tables: [
        ...DIRECTIONS.map((direction, index) =>
          headlineTable(analysed, direction, told.row + index * told.apart)
        ),
        ...DIRECTIONS.flatMap((direction) => [
          namesTable(analysed, direction),
          lineSortTable(analysed, direction),
          sortTable(analysed, direction),
        ]),
      ],
    }),
    names: names().map((name) => ({ ...name, hidden: true })),
  };
}

/** Where each list's headers stand, wherever people moved it, and where the chart's names begin. */
function cellBlocks({ rvu }: AnalysedRvu): readonly CellBlock[] {
  const who = DIRECTIONS.map((direction) => `what ${labelOf(DIRECTION_WORDS, direction)}`);
  return [
    fixed(cells.row, cells.column, [['List', 'In row']]),
    fixed(
      cells.row + 1,
      cells.column,
      columnOf([
        ...who.map((each) => `Contributions, ${each}`),
        ...who.map((each) => `Value lines, ${each}`),
        'Names in the charts begin at',
      ])
    ),
    computedBlock(
      cells.row + 1,
      cells.column + 1,
      columnOf([
        ...DIRECTIONS.map((direction) =>
          formula(call('ROW', headerCell(gapList(direction), 'gap')), GAP_BODY_ROW + 1)
        ),
        ...DIRECTIONS.map((direction) =>
          formula(call('ROW', headerCell(gapLineList(direction), 'gap')), LINE_TABLE_ROW + 1)
        ),
        labelAtCell(rvu.settings.scale),
      ])
    ),
  ];
}

const unitBlocks = (): readonly CellBlock[] => [
  fixed(units.row, units.column, [['Gaps from', 'After the steps']]),
  fixed(units.row + 1, units.column, UNITS),
];

const scoreBlocks = (analysed: AnalysedRvu, direction: Direction): readonly CellBlock[] => [
  fixed(scores.row, pieceColumn('scores', direction), [
    [`Scores in our forms, form by form: what ${labelOf(DIRECTION_WORDS, direction)}`],
  ]),
  computedBlock(
    scores.row + 1,
    pieceColumn('scores', direction),
    ourScoreCells(analysed, direction)
  ),
];

function names(): readonly Omit<NamePlan, 'hidden'>[] {
  const single = [...Object.values(LIST_AT), ...Object.values(LINES_AT), LABEL_AT];
  const of = (name: string, row: number, column: number, rows: number, columns = 1) => ({
    name,
    target: { sheet: GAP_LISTS_SHEET, area: area(row, column, rows, columns) },
  });
  return [
    ...single.map((name, index) =>
      nameOf(name, GAP_LISTS_SHEET, cells.row + 1 + index, cells.column + 1)
    ),
    of(UNIT_NAMES.from, units.row + 1, units.column, UNITS.length),
    of(UNIT_NAMES.words, units.row + 1, units.column + 1, UNITS.length),
    ...DIRECTIONS.map((direction) =>
      of(
        OUR_SCORES[direction],
        scores.row + 1,
        pieceColumn('scores', direction),
        9,
        MOST_RESPONDENTS
      )
    ),
  ];
}
