/** The Matrix sheet: for each direction the chart, its headline and cards, and the list of all contributions. */
import { DIRECTIONS } from '../../../model/contribution';
import type { Direction } from '../../../model/contribution';
import { cellAddress } from '../../kernel/a1';
import { directionOf } from '../../kernel/shared/analysedRows';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type { CellBlock, PlannedCell, SheetPlan } from '../../kernel/blueprint';
import { quadrantRules } from '../../kernel/conditionalLooks';
import { joined, minus, words } from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { cutBackShare, figureReference } from '../../kernel/shared/figures';
import { findingValues } from './findingRow';
import { findingTable } from './findingTables';
import { matrixChart } from './matrixChart';
import { partFormats } from './matrixFormats';
import { LIST_WIDTH } from './listTable';
import { listRows } from './matrixList';
import {
  BLOCK_WIDTHS,
  BODY_ROW,
  CARDS_ROW,
  CHART_COLUMNS,
  MATRIX_CHART_ROWS,
  MATRIX_LOOK,
  FIGURES_BELOW_ROW,
  LIST_OFFSET,
  MATRIX_SHEET,
  blockColumn,
} from './matrixLayout';
import type { PlannedSheet } from '../../kernel/sheetParts';
import { EMPTY_SHEET, area, computedBlock, fixed, formula } from '../../kernel/sheetParts';
import { onlyCell } from '../../kernel/tableRef';
import { DIRECTION_WORDS, labelOf } from '../../kernel/words';

const PRINT: SheetPlan['print'] = {
  orientation: 'landscape',
  area: null,
  titleRows: null,
  titleColumns: null,
  // Each direction fills a page with 40 rows of its list: Excel prints the spare ones as well, blank.
  fit: { kind: 'scale', percent: 59, breakBeforeColumns: [blockColumn('received')] },
};

export function matrixSheet(analysed: AnalysedRvu): PlannedSheet {
  const parts = DIRECTIONS.map((direction) => directionPart(analysed, direction));
  return {
    sheet: {
      ...EMPTY_SHEET,
      key: MATRIX_SHEET,
      title: 'Matrix',
      columnWidths: DIRECTIONS.flatMap((direction) =>
        BLOCK_WIDTHS.map((width, index) => ({ column: blockColumn(direction) + index, width }))
      ),
      rowHeights: [
        { row: 0, height: 28 },
        { row: CARDS_ROW + 1, height: 26 },
        // Chart and list fill their page.
        ...Array.from({ length: FIGURES_BELOW_ROW + 4 - BODY_ROW }, (_, row) => ({
          row: BODY_ROW + row,
          height: 18,
        })),
      ],
      blocks: parts.flatMap((part) => part.blocks),
      tables: parts.map((part) => part.table),
      formats: parts.flatMap((part) => part.formats),
      conditionalFormats: parts.flatMap((part) => part.looks),
      charts: DIRECTIONS.map((direction) =>
        matrixChart(analysed, direction, {
          anchor: area(BODY_ROW, blockColumn(direction), MATRIX_CHART_ROWS, CHART_COLUMNS),
          ...MATRIX_LOOK,
        })
      ),
      print: PRINT,
    },
    names: [],
  };
}

function directionPart(analysed: AnalysedRvu, direction: Direction) {
  const column = blockColumn(direction);
  const table = listRows(analysed, direction);
  const quadrantColumn = column + LIST_OFFSET + LIST_WIDTH - 1;
  const body = area(BODY_ROW + 1, quadrantColumn, table.rows.length);
  return {
    table,
    blocks: [
      ...headBlocks(analysed, direction, column),
      ...cardBlocks(analysed, direction, column),
      ...figuresBelow(analysed, direction, column),
    ],
    formats: partFormats(column, table.rows.length),
    looks: quadrantRules(body, cellAddress(BODY_ROW + 1, quadrantColumn)),
  };
}

function headBlocks(
  analysed: AnalysedRvu,
  direction: Direction,
  column: number
): readonly CellBlock[] {
  const values = findingValues(analysed, direction);
  return [
    fixed(0, column, [[`Matrix: what ${labelOf(DIRECTION_WORDS, direction)}`]]),
    computedBlock(1, column, [[headlineCell(analysed, direction)]]),
    // Who gives more; where there are more contributions than the list has rows for, it says that instead.
    computedBlock(2, column, [
      [formula(onlyCell(findingTable(direction), 'second'), values.second)],
    ]),
  ];
}

/** The finding in one sentence. */
export function headlineCell(analysed: AnalysedRvu, direction: Direction): PlannedCell {
  return formula(
    onlyCell(findingTable(direction), 'finding'),
    findingValues(analysed, direction).finding
  );
}

function cardBlocks(
  analysed: AnalysedRvu,
  direction: Direction,
  column: number
): readonly CellBlock[] {
  const analysis = directionOf(analysed, direction);
  const { totals, placedTotals, contributions } = analysis;
  return [
    fixed(CARDS_ROW, column, [['Placed', 'Cost placed', 'Value placed', 'In cut back']]),
    computedBlock(CARDS_ROW + 1, column, [
      [
        formula(
          joined(
            figureReference(direction, 'placed'),
            words(' of '),
            figureReference(direction, 'count')
          ),
          `${totals.placed} of ${contributions.length}`
        ),
        formula(figureReference(direction, 'cost_total'), placedTotals.cost),
        formula(figureReference(direction, 'value_total'), placedTotals.value),
        formula(figureReference(direction, 'cut_back_cost'), cutBackShare(analysis, 'costShare')),
      ],
    ]),
  ];
}

/** How many of the direction have no such figure. */
const countWithout = (direction: Direction, known: 'costed' | 'valued'): Expression =>
  minus(figureReference(direction, 'count'), onlyCell(findingTable(direction), known));

/** Under the chart: the two lines, and the totals with what is not placed. */
function figuresBelow(
  analysed: AnalysedRvu,
  direction: Direction,
  column: number
): readonly CellBlock[] {
  const { thresholds, totals } = directionOf(analysed, direction);
  return [
    fixed(FIGURES_BELOW_ROW, column, [['Cost line'], ['Value line']]),
    computedBlock(FIGURES_BELOW_ROW, column + 1, [
      [formula(figureReference(direction, 'cost_line'), thresholds.cost ?? '')],
      [formula(figureReference(direction, 'value_line'), thresholds.value ?? '')],
    ]),
    fixed(FIGURES_BELOW_ROW, column + 2, [
      ['All known cost'],
      ['All value'],
      ['Cost unknown'],
      ['Unrated'],
    ]),
    computedBlock(FIGURES_BELOW_ROW, column + 3, [
      [formula(figureReference(direction, 'all_cost'), totals.cost ?? 0)],
      [formula(figureReference(direction, 'all_value'), totals.value ?? 0)],
      [formula(countWithout(direction, 'costed'), totals.costUnknown)],
      [formula(countWithout(direction, 'valued'), totals.unrated)],
    ]),
  ];
}
