/** The Matrix sheet: for each direction the chart, its headline and cards, and the list of all contributions. */
import { DIRECTIONS } from '../../../model/contribution';
import type { Direction } from '../../../model/contribution';
import { cellAddress } from '../../kernel/a1';
import { formatPeriod, previousPeriod } from '../../../model/period';
import { directionOf } from '../../kernel/shared/analysedRows';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type { CellBlock, PlannedCell } from '../../kernel/blueprint';
import { quadrantRules } from '../../kernel/conditionalLooks';
import {
  call,
  equal,
  firstCase,
  group,
  joined,
  minus,
  more,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { percentOf } from '../../kernel/shared/contributionLookup';
import { cutBackShare, figure } from '../../kernel/shared/figures';
import type { FigureName } from '../../kernel/shared/figures';
import { balanceSentence, balanceThen } from '../../kernel/shared/balanceWords';
import type { BalanceOf } from '../../kernel/shared/balanceWords';
import { balanceFormula, countWith } from './balanceFormula';
import { matrixChart } from './matrixChart';
import { partFormats } from './matrixFormats';
import { LIST_WIDTH, listTable } from './listTable';
import { listRows } from './matrixList';
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
import { capacityFor } from '../../kernel/shared/matrixTables';
import type { PlannedSheet } from '../../kernel/sheetParts';
import { EMPTY_SHEET, area, computedBlock, fixed, formula } from '../../kernel/sheetParts';
import { HEADLINES, headline as headlineOf } from '../../kernel/shared/sentences';
import { wholeColumn } from '../../kernel/tableRef';
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
        // Both directions are as wide: each fills a page.
        fit: { kind: 'width', pages: 2 },
      },
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
  return [
    fixed(0, column, [[`Matrix: what ${labelOf(DIRECTION_WORDS, direction)}`]]),
    computedBlock(1, column, [[headline(analysed, direction)]]),
    computedBlock(2, column, [[balanceOrOverflow(analysed, direction)]]),
  ];
}

/** The finding in one sentence. */
export function headline(analysed: AnalysedRvu, direction: Direction): PlannedCell {
  const { nothingListed, nothingPlaced, nothingToCut } = HEADLINES;
  const isNone = (name: FigureName): Expression => equal(figure(direction, name), 0);
  return formula(
    firstCase(
      [
        [isNone('count'), words(`${nothingListed}.`)],
        [isNone('placed'), words(`${nothingPlaced}.`)],
        [isNone('cut_back'), words(`${nothingToCut}.`)],
      ],
      cutBackSentence(direction)
    ),
    `${headlineOf(directionOf(analysed, direction))}.`
  );
}

/** `3 of 12 cost 40 % and bring 10 % of the value.` */
function cutBackSentence(direction: Direction): Expression {
  const count = figure(direction, 'cut_back');
  const verb = (one: string, many: string): Expression =>
    when(equal(count, 1), words(` ${one} `), words(` ${many} `));
  return joined(
    ...[count, words(' of '), figure(direction, 'count')],
    ...[verb('costs', 'cost'), percentOf(figure(direction, 'cut_back_cost')), words(' and')],
    ...[verb('brings', 'bring'), percentOf(figure(direction, 'cut_back_value'))],
    words(' of the value.')
  );
}

/** The balance of value over what we give, that of cost over what they give. */
const BALANCE_AT: Record<Direction, BalanceOf> = { given: 'value', received: 'cost' };

/** Who gives more; where there are more contributions than the list has rows for, it says that instead. */
function balanceOrOverflow(analysed: AnalysedRvu, direction: Direction): PlannedCell {
  const { rvu, analysis } = analysed;
  const of = BALANCE_AT[direction];
  const rows = call('ROWS', wholeColumn(listTable(direction), 'id'));
  const listed = figure(direction, 'count');
  const tooMany = ' more than this list has rows for: press Refresh matrix.';
  const count = directionOf(analysed, direction).contributions.length;
  const beyond = count - capacityFor(count);
  const before = rvu.period === null ? null : formatPeriod(previousPeriod(rvu.period));
  return formula(
    when(
      more(listed, rows),
      joined(group(minus(listed, rows)), words(tooMany)),
      balanceFormula(of)
    ),
    beyond > 0
      ? `${beyond}${tooMany}`
      : balanceSentence(analysis, of, balanceThen(rvu.history.periods, before, of))
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
          joined(figure(direction, 'placed'), words(' of '), figure(direction, 'count')),
          `${totals.placed} of ${contributions.length}`
        ),
        formula(figure(direction, 'cost_total'), placedTotals.cost),
        formula(figure(direction, 'value_total'), placedTotals.value),
        formula(figure(direction, 'cut_back_cost'), cutBackShare(analysis, 'costShare')),
      ],
    ]),
  ];
}

/** How many of the direction have no such figure. */
const countWithout = (direction: Direction, of: BalanceOf): Expression =>
  minus(figure(direction, 'count'), countWith(direction, of));

/** Under the chart: the two lines, and the totals with what is not placed. */
function figuresBelow(
  analysed: AnalysedRvu,
  direction: Direction,
  column: number
): readonly CellBlock[] {
  const { thresholds, totals, contributions } = directionOf(analysed, direction);
  const count = contributions.length;
  return [
    fixed(FIGURES_BELOW_ROW, column, [['Cost line'], ['Value line']]),
    computedBlock(FIGURES_BELOW_ROW, column + 1, [
      [formula(figure(direction, 'cost_line'), thresholds.cost ?? '')],
      [formula(figure(direction, 'value_line'), thresholds.value ?? '')],
    ]),
    fixed(FIGURES_BELOW_ROW, column + 2, [
      ['All known cost'],
      ['All value'],
      ['Cost unknown'],
      ['Unrated'],
    ]),
    computedBlock(FIGURES_BELOW_ROW, column + 3, [
      [formula(figure(direction, 'all_cost'), totals.cost ?? 0)],
      [formula(figure(direction, 'all_value'), totals.value ?? 0)],
      [formula(countWithout(direction, 'cost'), count - (count - totals.costUnknown))],
      [formula(countWithout(direction, 'value'), totals.unrated)],
    ]),
  ];
}
