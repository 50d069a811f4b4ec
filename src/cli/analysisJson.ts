/** The analysis as data for other programs: `rvu-analysis/1`. */
import type { AnalysedContribution, Analysis, DirectionAnalysis } from '../model/analysis';
import type { Ledger } from './ledger';

/** Nothing is rounded; what is unknown is null and never left out. */
export function analysisJson({ currency, period }: Ledger, analysis: Analysis): string {
  const { directions, balance, gaps } = analysis;
  const told = {
    schema: 'rvu-analysis/1',
    currency,
    period,
    directions: {
      given: directionOf(directions.given),
      received: directionOf(directions.received),
    },
    balance: { value: balance.value, cost: balance.cost },
    gaps: {
      count: gaps.count,
      mean: gaps.mean,
      meanAbsolute: gaps.meanAbsolute,
      atLeastTwo: gaps.atLeastTwo,
      withinOne: gaps.withinOne,
    },
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}

function directionOf({ totals, thresholds, contributions }: DirectionAnalysis) {
  return {
    totals: {
      cost: totals.cost,
      value: totals.value,
      placed: totals.placed,
      unrated: totals.unrated,
      costUnknown: totals.costUnknown,
    },
    thresholds: { cost: thresholds.cost, value: thresholds.value },
    contributions: contributions.map(contributionOf),
  };
}

function contributionOf(analysed: AnalysedContribution) {
  return {
    id: analysed.contribution.id,
    activity: analysed.contribution.activity,
    cost: analysed.cost,
    value: analysed.value,
    provisional: analysed.provisional,
    placed: analysed.placed,
    costShare: analysed.costShare,
    valueShare: analysed.valueShare,
    valuePerCost: analysed.valuePerCost,
    band: analysed.band,
    quadrant: analysed.quadrant,
    zone: analysed.zone,
    flag: analysed.flag,
    borderline: analysed.borderline,
    gap: analysed.gap,
    reasons: analysed.reasons,
  };
}
