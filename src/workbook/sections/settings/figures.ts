/**
 * The named figures of one direction that other formulas stand on: totals, lines and counts, each as
 * a formula with the model's word for it.
 */
import type { DirectionAnalysis } from '../../../model/analysis';
import type { Direction } from '../../../model/contribution';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { directionOf } from '../../kernel/shared/analysedRows';
import { call } from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import {
  FIGURE_NAMES,
  cutBack,
  cutBackShare,
  figureCell,
  placedCosts,
} from '../../kernel/shared/figures';
import type { FigureName } from '../../kernel/shared/figures';
import type { NamedFormula } from '../../kernel/sheetParts';
import { formula } from '../../kernel/sheetParts';
import { DIRECTION_WORDS, labelOf } from '../../kernel/words';
import {
  allCost,
  allValue,
  costLine,
  cutBackCount,
  cutBackSum,
  listedCount,
  valueLine,
  valueTotal,
} from './figureFormulas';

interface FigureRecord {
  readonly label: string;
  readonly numberFormat: string;
  readonly formula: (direction: Direction) => Expression;
  /** The model's word for it; null where it is unknown. */
  readonly mirror: (analysis: DirectionAnalysis) => number | null;
}

const MONEY = '#,##0';
const COUNT = '0';
const SHARE = '0 %';

const FIGURES: Record<FigureName, FigureRecord> = {
  cost_line: {
    label: 'Cost line',
    numberFormat: MONEY,
    formula: costLine,
    mirror: ({ thresholds }) => thresholds.cost,
  },
  value_line: {
    label: 'Value line',
    numberFormat: '0.0',
    formula: valueLine,
    mirror: ({ thresholds }) => thresholds.value,
  },
  cost_total: {
    label: 'Cost placed',
    numberFormat: MONEY,
    formula: (direction) => call('SUM', placedCosts(direction)),
    mirror: ({ placedTotals }) => placedTotals.cost,
  },
  value_total: {
    label: 'Value placed',
    numberFormat: 'General',
    formula: valueTotal,
    mirror: ({ placedTotals }) => placedTotals.value,
  },
  count: {
    label: 'Contributions',
    numberFormat: COUNT,
    formula: listedCount,
    mirror: ({ contributions }) => contributions.length,
  },
  placed: {
    label: 'Placed',
    numberFormat: COUNT,
    formula: (direction) => call('COUNT', placedCosts(direction)),
    mirror: ({ totals }) => totals.placed,
  },
  cut_back: {
    label: 'In cut back',
    numberFormat: COUNT,
    formula: cutBackCount,
    mirror: (analysis) => cutBack(analysis).length,
  },
  cut_back_cost: {
    label: 'Cost share in cut back',
    numberFormat: SHARE,
    formula: (direction) => cutBackSum(direction, 'costShare'),
    mirror: (analysis) => cutBackShare(analysis, 'costShare'),
  },
  cut_back_value: {
    label: 'Value share in cut back',
    numberFormat: SHARE,
    formula: (direction) => cutBackSum(direction, 'valueShare'),
    mirror: (analysis) => cutBackShare(analysis, 'valueShare'),
  },
  all_cost: {
    label: 'All known cost',
    numberFormat: MONEY,
    formula: allCost,
    mirror: ({ totals }) => totals.cost ?? 0,
  },
  all_value: {
    label: 'All value',
    numberFormat: 'General',
    formula: allValue,
    mirror: ({ totals }) => totals.value ?? 0,
  },
};

/** The figures of one direction, in the order in which the Settings sheet lists them. */
export function directionFigures(
  analysed: AnalysedRvu,
  direction: Direction
): readonly NamedFormula[] {
  const analysis = directionOf(analysed, direction);
  return FIGURE_NAMES.map((name) => {
    const { label, numberFormat, ...figure } = FIGURES[name];
    return {
      name: figureCell(direction, name),
      label: `${label}, what ${labelOf(DIRECTION_WORDS, direction)}`,
      cell: formula(figure.formula(direction), figure.mirror(analysis) ?? ''),
      numberFormat,
    };
  });
}
