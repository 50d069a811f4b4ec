/**
 * The hidden sheet behind the matrix charts: one row a contribution in the order of the list, one
 * column of heights per class of markers, #N/A where nothing is to be drawn; above them the
 * threshold lines and the corners' words.
 */
import { DIRECTIONS } from '../../../model/contribution';
import type { Direction } from '../../../model/contribution';
import { QUADRANTS } from '../../../model/matrix';
import type { Quadrant } from '../../../model/matrix';
import { listOrder } from '../../kernel/shared/analysedRows';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type { NamePlan, TablePlan } from '../../kernel/blueprint';
import {
  NOTHING,
  atMost,
  call,
  equal,
  ifError,
  joined,
  less,
  more,
  plus,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { formulaTable } from '../../kernel/formulaTable';
import type { FormulaColumn } from '../../kernel/formulaTable';
import { cellIn, rowUnder, thisRow, wholeColumn } from '../../kernel/tableRef';
import type { KeyOf } from '../../kernel/tableRef';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { ORDER_CLASS } from '../../kernel/shared/contributionOrder';
import { chartLines, linesRow } from './chartLines';
import type { MirroredRow } from '../../kernel/shared/mirroredRow';
import { quadrantMirror } from '../../kernel/shared/contributionMirrors';
import { figure } from '../../kernel/shared/figures';
import { FIRST_PLACED } from '../../kernel/shared/lookups';
import { CHART_DATA_SHEET } from './matrixLayout';
import { labelFormula, labelTexts } from './pointLabels';
import { capacityFor, chartTable } from '../../kernel/shared/matrixTables';
import type { PlannedSheet } from '../../kernel/sheetParts';
import {
  EMPTY_SHEET,
  SUBTITLE,
  TITLE,
  area,
  fixed,
  onePageWide,
  run,
} from '../../kernel/sheetParts';
import { quadrantLabel } from '../../kernel/words';

type ChartKey = KeyOf<ReturnType<typeof chartTable>>;

/** A marker class: a quadrant, filled where both figures are firm, hollow where one is not. */
export interface PointClass {
  readonly header: string;
  readonly quadrant: Quadrant;
  readonly hollow: boolean;
}

const HOLLOW = ', hollow';

export const POINT_CLASSES: readonly PointClass[] = QUADRANTS.flatMap((quadrant) =>
  [false, true].map((hollow) => ({
    header: quadrantLabel(quadrant) + (hollow ? HOLLOW : ''),
    quadrant,
    hollow,
  }))
);

export const TABLE_ROW = 14;
const KEYS = Object.keys(chartTable('given').headers);
const columnOf = (key: ChartKey): number => KEYS.indexOf(key);
export const CHART_COLUMN = {
  label: columnOf('label'),
  cost: columnOf('cost'),
  value: columnOf('value'),
  firstClass: KEYS.length,
} as const;

const TABLE_WIDTH = KEYS.length + POINT_CLASSES.length;

/** The first column of a direction's table. */
export const chartTableColumn = (direction: Direction): number =>
  DIRECTIONS.indexOf(direction) * (TABLE_WIDTH + 2);

export function chartDataSheet(analysed: AnalysedRvu): PlannedSheet {
  const lines = DIRECTIONS.map((direction) =>
    chartLines(analysed, direction, chartTableColumn(direction))
  );
  return {
    sheet: {
      ...EMPTY_SHEET,
      key: CHART_DATA_SHEET,
      title: 'Chart data',
      hidden: true,
      blocks: [
        fixed(0, 0, [['Chart data']]),
        fixed(1, 0, [['What the charts on Matrix are drawn from. Nothing to type here.']]),
        ...lines.flatMap((each) => each.blocks),
      ],
      tables: DIRECTIONS.map((direction) => chartRows(analysed, direction)),
      formats: [
        run(area(0, 0), TITLE),
        run(area(1, 0), SUBTITLE),
        run(area(linesRow, 0, 1, 2 * TABLE_WIDTH), { bold: true }),
      ],
      print: onePageWide('landscape'),
    },
    names: lines.flatMap((each): readonly NamePlan[] => each.names),
  };
}

function chartRows(analysed: AnalysedRvu, direction: Direction): TablePlan {
  const listed = listOrder(analysed, direction);
  const labels = labelTexts(listed);
  return formulaTable({
    name: chartTable(direction).name,
    row: TABLE_ROW,
    column: chartTableColumn(direction),
    columns: columnsOf(direction),
    values: Array.from({ length: capacityFor(listed.length) }, (_, index) =>
      rowValues(index, listed[index], labels[index] ?? '')
    ),
    otherwise: { error: '#N/A' },
  });
}

const NOT_DRAWN = call('NA');

function columnsOf(direction: Direction): readonly FormulaColumn[] {
  const table = chartTable(direction);
  const { headers } = table;
  const here = (key: ChartKey): Expression => thisRow(table, key);
  const of = (key: KeyOf<typeof CONTRIBUTION_TABLE>): Expression =>
    cellIn(CONTRIBUTION_TABLE, key, here('row'));
  const isNone = equal(here('row'), 0);
  const isHollow = more(of('provisional'), 0);
  // What is not drawn has a number across: where a column holds none, LibreOffice counts 1, 2, 3 instead.
  const isOut = ifError(less(of('place'), FIRST_PLACED), true);
  return [
    { header: headers.number, formula: rowUnder(table, 'number') },
    { header: headers.row, formula: contributionRow(direction, here('number')) },
    { header: headers.label, formula: labelFormula(direction) },
    {
      header: headers.class,
      formula: when(
        isNone,
        NOTHING,
        joined(of('quadrant'), when(isHollow, words(HOLLOW), NOTHING))
      ),
    },
    { header: headers.cost, formula: when(isNone, 0, when(isOut, 0, of('cost'))) },
    {
      header: headers.value,
      formula: when(isNone, NOT_DRAWN, when(isOut, NOT_DRAWN, of('value'))),
    },
    ...POINT_CLASSES.map(({ header }) => ({
      header,
      formula: when(equal(here('class'), words(header)), here('value'), NOT_DRAWN),
    })),
  ];
}

/** The row in Contributions of the direction's contribution of that number; what we give comes first in the order. */
function contributionRow(direction: Direction, number: Expression): Expression {
  const place = direction === 'given' ? number : plus(number, figure('given', 'count'));
  const order = call('SMALL', wholeColumn(CONTRIBUTION_TABLE, 'order'), place);
  return when(atMost(number, figure(direction, 'count')), call('MOD', order, ORDER_CLASS), 0);
}

/** What the row's cells show; null where they are #N/A. */
function rowValues(
  index: number,
  row: MirroredRow | undefined,
  label: string
): readonly (string | number | null)[] {
  if (row === undefined) return [index + 1, 0, '', '', 0];
  const { analysed } = row;
  const shown = quadrantMirror(row) + (analysed.provisional ? HOLLOW : '');
  const placed = analysed.placed ? analysed.value : null;
  return [
    index + 1,
    row.index,
    label,
    shown,
    analysed.placed ? analysed.cost : 0,
    placed,
    ...POINT_CLASSES.map(({ header }) => (header === shown ? placed : null)),
  ];
}
