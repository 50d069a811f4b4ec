/**
 * The named figures of one direction that other formulas stand on: totals, lines and counts, each as
 * a formula with the model's word for it.
 */
import type { DirectionAnalysis } from '../../../model/analysis';
import { MARGIN } from '../../../model/compare';
import type { Direction } from '../../../model/contribution';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { directionOf } from '../../kernel/shared/analysedRows';
import { cutBack, cutBackShare, PREFIX } from '../../kernel/shared/figures';
import type { NamedFormula } from '../../kernel/sheetParts';
import { formula } from '../../kernel/sheetParts';
import {
  COST_METHOD_WORDS,
  DIRECTION_WORDS,
  VALUE_METHOD_WORDS,
  labelOf,
  quadrantLabel,
} from '../../kernel/words';

const word = (text: string): string => `"${text}"`;
const OWN = word(labelOf(COST_METHOD_WORDS, 'number'));
const CUT_BACK = word(quadrantLabel('cut-back'));

/** The median, mean or own number, as `costThreshold` of the model has it. */
function costLine(column: string): string {
  return `=IF(AND(Cost_method=${OWN},ISNUMBER(Cost_number),N(Cost_number)>=0),Cost_number,IF(COUNT(${column})=0,"",IF(Cost_method="mean",AVERAGE(${column}),MEDIAN(${column}))))`;
}

/** The midpoint, median, mean or own number, as `valueThreshold` of the model has it. */
function valueLine(column: string, total: string): string {
  const own = word(labelOf(VALUE_METHOD_WORDS, 'number'));
  const ofColumn = (method: string, rest: string): string =>
    `IF(Value_method="${method}",IF(COUNT(${column})=0,"",${method === 'mean' ? `${total}/COUNT(${column})` : `MEDIAN(${column})`}),${rest})`;
  const midpoint = '(Used_scale_min+Used_scale_max)/2';
  return `=IF(AND(Value_method=${own},ISNUMBER(Value_number)),Value_number,${ofColumn('mean', ofColumn('median', midpoint))})`;
}

/** `sum` of the model: where values cancel, what is left of rounding counts as 0. */
const withoutNoise = (total: string, size: string): string =>
  `=IF(ABS(${total})<=${MARGIN.toExponential().toUpperCase()}*${size},0,${total})`;

interface Words {
  /** The table columns of the placed figures, and the name of the values' sum. */
  readonly costs: string;
  readonly values: string;
  readonly valueTotal: string;
  /** Criteria for the rows of the direction, and for those in cut back. */
  readonly here: string;
  readonly inCutBack: string;
}

interface FigureRecord {
  readonly name: string;
  readonly label: string;
  readonly numberFormat: string;
  readonly formula: (words: Words) => string;
  /** The model's word for it; null where it is unknown. */
  readonly mirror: (analysis: DirectionAnalysis) => number | null;
}

const MONEY = '#,##0';
const COUNT = '0';
const SHARE = '0%';

const FIGURES: readonly FigureRecord[] = [
  {
    name: 'cost_line',
    label: 'Cost line',
    numberFormat: MONEY,
    formula: ({ costs }) => costLine(costs),
    mirror: ({ thresholds }) => thresholds.cost,
  },
  {
    name: 'value_line',
    label: 'Value line',
    numberFormat: '0.0',
    formula: ({ values, valueTotal }) => valueLine(values, valueTotal),
    mirror: ({ thresholds }) => thresholds.value,
  },
  {
    name: 'cost_total',
    label: 'Cost placed',
    numberFormat: MONEY,
    formula: ({ costs }) => `=SUM(${costs})`,
    mirror: ({ placedTotals }) => placedTotals.cost,
  },
  {
    name: 'value_total',
    label: 'Value placed',
    numberFormat: 'General',
    formula: ({ values }) =>
      withoutNoise(`SUM(${values})`, `(SUMIF(${values},">0")-SUMIF(${values},"<0"))`),
    mirror: ({ placedTotals }) => placedTotals.value,
  },
  {
    name: 'count',
    label: 'Contributions',
    numberFormat: COUNT,
    formula: ({ here }) => `=COUNTIF(${here})`,
    mirror: ({ contributions }) => contributions.length,
  },
  {
    name: 'placed',
    label: 'Placed',
    numberFormat: COUNT,
    formula: ({ costs }) => `=COUNT(${costs})`,
    mirror: ({ totals }) => totals.placed,
  },
  {
    name: 'cut_back',
    label: 'In cut back',
    numberFormat: COUNT,
    formula: ({ inCutBack }) => `=COUNTIFS(${inCutBack})`,
    mirror: (analysis) => cutBack(analysis).length,
  },
  {
    name: 'cut_back_cost',
    label: 'Cost share in cut back',
    numberFormat: SHARE,
    formula: ({ inCutBack }) => `=SUMIFS(Contributions[Cost share],${inCutBack})`,
    mirror: (analysis) => cutBackShare(analysis, 'costShare'),
  },
  {
    name: 'cut_back_value',
    label: 'Value share in cut back',
    numberFormat: SHARE,
    formula: ({ inCutBack }) => `=SUMIFS(Contributions[Value share],${inCutBack})`,
    mirror: (analysis) => cutBackShare(analysis, 'valueShare'),
  },
  {
    name: 'all_cost',
    label: 'All known cost',
    numberFormat: MONEY,
    formula: ({ here }) => `=SUMIFS(Contributions[Cost],${here})`,
    mirror: ({ totals }) => totals.cost ?? 0,
  },
  {
    name: 'all_value',
    label: 'All value',
    numberFormat: 'General',
    formula: ({ here }) => {
      const over = (condition: string): string =>
        `SUMIFS(Contributions[Value],${here}${condition})`;
      const value = ',Contributions[Value],';
      return withoutNoise(over(''), `(${over(`${value}">0"`)}-${over(`${value}"<0"`)})`);
    },
    mirror: ({ totals }) => totals.value ?? 0,
  },
];

/** The figures of one direction, in the order in which the Settings sheet lists them. */
export function directionFigures(
  analysed: AnalysedRvu,
  direction: Direction
): readonly NamedFormula[] {
  const prefix = PREFIX[direction];
  const words = labelOf(DIRECTION_WORDS, direction);
  const here = `Contributions[Direction],"${words}"`;
  const inFormulas: Words = {
    costs: `Contributions[${prefix} cost]`,
    values: `Contributions[${prefix} value]`,
    valueTotal: `${prefix}_value_total`,
    here,
    inCutBack: `${here},Contributions[Quadrant],${CUT_BACK}`,
  };
  return FIGURES.map((record) => ({
    name: `${prefix}_${record.name}`,
    label: `${record.label}, what ${words}`,
    cell: formula(
      record.formula(inFormulas),
      record.mirror(directionOf(analysed, direction)) ?? ''
    ),
    numberFormat: record.numberFormat,
  }));
}
