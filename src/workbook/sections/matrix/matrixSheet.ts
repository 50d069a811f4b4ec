/** The Matrix sheet: for each direction the chart, its headline and cards, and the list of all contributions. */
import { DIRECTIONS } from '../../../model/contribution';
import type { Direction } from '../../../model/contribution';
import { cellAddress } from '../../kernel/a1';
import { directionOf } from '../../kernel/shared/analysedRows';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type { CellBlock, PlannedCell } from '../../kernel/blueprint';
import { quadrantRules } from '../../kernel/conditionalLooks';
import { percentFormula } from '../../kernel/shared/contributionLookup';
import { cutBackShare } from '../../kernel/shared/figures';
import { PREFIX } from '../../kernel/shared/figures';
import { matrixChart } from './matrixChart';
import { partFormats } from './matrixFormats';
import { LIST_HEADERS, listRows } from './matrixList';
import {
  BLOCK_WIDTHS,
  BODY_ROW,
  CARDS_ROW,
  CHART_COLUMNS,
  CHART_ROWS,
  FIGURES_BELOW_ROW,
  LIST_OFFSET,
  MATRIX_SHEET,
  blockColumn,
} from './matrixLayout';
import { listTable } from '../../kernel/shared/matrixTables';
import { capacityFor } from '../../kernel/shared/matrixTables';
import type { PlannedSheet } from '../../kernel/sheetParts';
import { EMPTY_SHEET, area, computedBlock, fixed, formula } from '../../kernel/sheetParts';
import { HEADLINES, headline as words } from '../../kernel/shared/sentences';
import { DIRECTION_WORDS, labelOf } from '../../kernel/words';

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
      ],
      blocks: parts.flatMap((part) => part.blocks),
      tables: parts.map((part) => part.table),
      formats: parts.flatMap((part) => part.formats),
      conditionalFormats: parts.flatMap((part) => part.looks),
      charts: DIRECTIONS.map((direction) =>
        matrixChart(
          analysed,
          direction,
          area(BODY_ROW, blockColumn(direction), CHART_ROWS, CHART_COLUMNS)
        )
      ),
      print: {
        orientation: 'landscape',
        area: null,
        titleRows: null,
        titleColumns: null,
        fit: { kind: 'scale', percent: 57, breakBeforeColumns: [blockColumn('received')] },
      },
    },
    names: [],
  };
}

function directionPart(analysed: AnalysedRvu, direction: Direction) {
  const column = blockColumn(direction);
  const table = listRows(analysed, direction);
  const quadrantColumn = column + LIST_OFFSET + LIST_HEADERS.length - 1;
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
  return [
    fixed(0, column, [[`Matrix: what ${labelOf(DIRECTION_WORDS, direction)}`]]),
    computedBlock(1, column, [[headline(analysed, direction)]]),
    computedBlock(2, column, [[overflow(analysed, direction)]]),
  ];
}

/** The finding in one sentence. */
function headline(analysed: AnalysedRvu, direction: Direction): PlannedCell {
  const prefix = PREFIX[direction];
  const percent = (name: string): string => percentFormula(`${prefix}_${name}`);
  const { nothingListed, nothingPlaced, nothingToCut } = HEADLINES;
  const verb = (one: string, many: string): string =>
    `IF(${prefix}_cut_back=1," ${one} "," ${many} ")`;
  return formula(
    `=IF(${prefix}_count=0,"${nothingListed}.",IF(${prefix}_placed=0,"${nothingPlaced}.",IF(${prefix}_cut_back=0,"${nothingToCut}.",` +
      `${prefix}_cut_back&" of "&${prefix}_count&${verb('costs', 'cost')}&${percent('cut_back_cost')}&" and"&${verb('brings', 'bring')}&${percent('cut_back_value')}&" of the value.")))`,
    `${words(directionOf(analysed, direction))}.`
  );
}

/** Says so where there are more contributions than the list has rows for. */
function overflow(analysed: AnalysedRvu, direction: Direction): PlannedCell {
  const count = directionOf(analysed, direction).contributions.length;
  const rows = `ROWS(${listTable(direction)}[Id])`;
  const more = ' more than this list has rows for: press Refresh matrix.';
  const beyond = count - capacityFor(count);
  return formula(
    `=IF(${PREFIX[direction]}_count>${rows},(${PREFIX[direction]}_count-${rows})&"${more}","")`,
    beyond > 0 ? `${beyond}${more}` : ''
  );
}

function cardBlocks(
  analysed: AnalysedRvu,
  direction: Direction,
  column: number
): readonly CellBlock[] {
  const prefix = PREFIX[direction];
  const analysis = directionOf(analysed, direction);
  const { totals, placedTotals, contributions } = analysis;
  return [
    fixed(CARDS_ROW, column, [['Placed', 'Cost placed', 'Value placed', 'In cut back']]),
    computedBlock(CARDS_ROW + 1, column, [
      [
        formula(
          `=${prefix}_placed&" of "&${prefix}_count`,
          `${totals.placed} of ${contributions.length}`
        ),
        formula(`=${prefix}_cost_total`, placedTotals.cost),
        formula(`=${prefix}_value_total`, placedTotals.value),
        formula(`=${prefix}_cut_back_cost`, cutBackShare(analysis, 'costShare')),
      ],
    ]),
  ];
}

/** Under the chart: the two lines, and the totals with what is not placed. */
function figuresBelow(
  analysed: AnalysedRvu,
  direction: Direction,
  column: number
): readonly CellBlock[] {
  const prefix = PREFIX[direction];
  const { thresholds, totals, contributions } = directionOf(analysed, direction);
  const count = contributions.length;
  const all = `${prefix}_count`;
  const words = `Contributions[Direction],"${labelOf(DIRECTION_WORDS, direction)}"`;
  return [
    fixed(FIGURES_BELOW_ROW, column, [['Cost line'], ['Value line']]),
    computedBlock(FIGURES_BELOW_ROW, column + 1, [
      [formula(`=${prefix}_cost_line`, thresholds.cost ?? '')],
      [formula(`=${prefix}_value_line`, thresholds.value ?? '')],
    ]),
    fixed(FIGURES_BELOW_ROW, column + 2, [
      ['All known cost'],
      ['All value'],
      ['Cost unknown'],
      ['Unrated'],
    ]),
    computedBlock(FIGURES_BELOW_ROW, column + 3, [
      [formula(`=${prefix}_all_cost`, totals.cost ?? 0)],
      [formula(`=${prefix}_all_value`, totals.value ?? 0)],
      [
        formula(
          `=${all}-COUNTIFS(${words},Contributions[Cost],">=0")`,
          count - (count - totals.costUnknown)
        ),
      ],
      [formula(`=${all}-COUNTIFS(${words},Contributions[Value],">=-1E+300")`, totals.unrated)],
    ]),
  ];
}
