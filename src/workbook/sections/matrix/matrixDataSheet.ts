/**
 * The hidden sheet behind the Matrix sheet's words: what a place in the matrix is called, the sentences part
 * by part, and the labels of the charts' points.
 */
import { DIRECTIONS } from '../../../model/contribution';
import type { Direction } from '../../../model/contribution';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { BALANCES } from '../../kernel/shared/balanceWords';
import type { CellBlock, NamePlan, TablePlan } from '../../kernel/blueprint';
import { call } from '../../kernel/formula';
import { oneRowTable } from '../../kernel/formulaTable';
import { CLASS_QUADRANTS, PLACE_NAMES, PLACE_WORDS } from '../../kernel/shared/placeClass';
import type { PlannedSheet } from '../../kernel/sheetParts';
import {
  area,
  columnOf,
  computedBlock,
  fixed,
  formula,
  HEADING,
  hiddenSheet,
  nameOf,
  run,
} from '../../kernel/sheetParts';
import { headerCell } from '../../kernel/tableRef';
import { DIRECTION_WORDS, labelOf } from '../../kernel/words';
import { balanceFormulas, balanceValues } from './balanceRow';
import { balanceTable, findingTable } from './findingTables';
import { findingFormulas, findingValues } from './findingRow';
import { MATRIX_LIST_AT, listTable } from './listTable';
import { chartBasis } from './chartBasis';
import { placedLabels } from './matrixLabels';
import { BODY_ROW, MATRIX_DATA_SHEET, MATRIX_LOOK } from './matrixLayout';
import { NO_LABEL, nameBlocks, roomName } from './nameCells';
import type { LabelRow } from './nameCells';
import { labelRows } from './pointLabels';

const PLACES_ROW = 3;
const PLACES = { class: 0, quadrant: 1, words: 2 } as const;
const LISTS_COLUMN = 6;
/** Tables of one row, one below the other. */
const FIRST_TABLE_ROW = PLACES_ROW + PLACE_WORDS.length + 3;
const TABLE_STEP = 3;

export function matrixDataSheet(analysed: AnalysedRvu): PlannedSheet {
  return {
    sheet: hiddenSheet({
      key: MATRIX_DATA_SHEET,
      title: 'Matrix data',
      about: 'What the places, sentences and labels on Matrix are made of.',
      blocks: [
        ...placeBlocks(),
        ...listBlocks(),
        ...DIRECTIONS.flatMap((direction) => nameBlocks(direction, nameRows(analysed, direction))),
      ],
      tables: [
        ...sentenceTables(analysed),
        ...DIRECTIONS.map((direction) => labelRows(analysed, direction)),
      ],
      formats: [run(area(PLACES_ROW, 0, 1, LISTS_COLUMN + 1), { bold: HEADING.bold ?? true })],
    }),
    names: names(),
  };
}

/** As many rows as the table of labels has; those that hold no contribution say what it says. */
function nameRows(analysed: AnalysedRvu, direction: Direction): readonly LabelRow[] {
  const labels = placedLabels(chartBasis(analysed, direction, MATRIX_LOOK));
  const { rows } = labelRows(analysed, direction);
  return rows.map((_, index) => labels[index] ?? NO_LABEL);
}

/** By class what a place is called: clear of the lines, and close to one. */
const placeBlocks = (): readonly CellBlock[] => [
  fixed(PLACES_ROW, PLACES.class, [['Class', 'Quadrant', 'Shown place', 'Close to a line']]),
  fixed(
    PLACES_ROW + 1,
    PLACES.class,
    PLACE_WORDS.map((words, index) => [index + 1, CLASS_QUADRANTS[index] ?? null, ...words])
  ),
];

/** The row of the headers of each list, wherever people moved it. */
const listBlocks = (): readonly CellBlock[] => [
  fixed(PLACES_ROW, LISTS_COLUMN, [['List', 'In row']]),
  fixed(
    PLACES_ROW + 1,
    LISTS_COLUMN,
    columnOf(DIRECTIONS.map((direction) => `What ${labelOf(DIRECTION_WORDS, direction)}`))
  ),
  computedBlock(
    PLACES_ROW + 1,
    LISTS_COLUMN + 1,
    columnOf(
      DIRECTIONS.map((direction) =>
        formula(call('ROW', headerCell(listTable(direction), 'id')), BODY_ROW + 1)
      )
    )
  ),
];

function names(): readonly NamePlan[] {
  const places = (name: string, column: number, rows: number, columns: number) => ({
    name,
    target: { sheet: MATRIX_DATA_SHEET, area: area(PLACES_ROW + 1, column, rows, columns) },
  });
  return [
    places(PLACE_NAMES.quadrants, PLACES.quadrant, CLASS_QUADRANTS.length, 1),
    places(PLACE_NAMES.words, PLACES.words, PLACE_WORDS.length, 2),
    ...DIRECTIONS.map((direction, index) =>
      nameOf(MATRIX_LIST_AT[direction], MATRIX_DATA_SHEET, PLACES_ROW + 1 + index, LISTS_COLUMN + 1)
    ),
    ...DIRECTIONS.map(roomName),
  ].map((name) => ({ ...name, hidden: true }));
}

function sentenceTables(analysed: AnalysedRvu): readonly TablePlan[] {
  const rows = [
    ...DIRECTIONS.map((direction) => ({
      table: findingTable(direction),
      formulas: findingFormulas(direction),
      values: findingValues(analysed, direction),
    })),
    ...BALANCES.map((of) => ({
      table: balanceTable(of),
      formulas: balanceFormulas(of),
      values: balanceValues(analysed, of),
    })),
  ];
  return rows.map((each, index) =>
    oneRowTable({ ...each, row: FIRST_TABLE_ROW + index * TABLE_STEP, column: 0 })
  );
}
