/** The analysis as data for other programs: `rvu-analysis/1`. */
import type { AnalysedContribution, Analysis, DirectionAnalysis } from '../model/analysis';
import type { Ledger } from './ledger';

/**
 * Nothing is rounded; what is unknown is null and never left out. One contribution a line: to be
 * read and searched by people too, and never a second copy of a long ledger as a whole.
 */
export function analysisJson({ currency, period }: Ledger, analysis: Analysis): string {
  const { directions, balance, gaps } = analysis;
  const head = JSON.stringify({ schema: 'rvu-analysis/1', currency, period });
  const rest = JSON.stringify({
    balance: { value: balance.value, cost: balance.cost },
    gaps: {
      count: gaps.count,
      mean: gaps.mean,
      meanAbsolute: gaps.meanAbsolute,
      atLeastTwo: gaps.atLeastTwo,
      withinOne: gaps.withinOne,
    },
  });
  return [
    '{',
    `${head.slice(1, -1)},`,
    '"directions":{',
    `"given":${directionJson(directions.given)},`,
    `"received":${directionJson(directions.received)}},`,
    rest.slice(1, -1),
    '}\n',
  ].join('\n');
}

function directionJson({ totals, thresholds, contributions }: DirectionAnalysis): string {
  const head = JSON.stringify({
    totals: {
      cost: totals.cost,
      value: totals.value,
      placed: totals.placed,
      unrated: totals.unrated,
      costUnknown: totals.costUnknown,
    },
    thresholds: { cost: thresholds.cost, value: thresholds.value },
  });
  const lines = contributions.map((each) => JSON.stringify(contributionOf(each)));
  return `${head.slice(0, -1)},"contributions":[\n${lines.join(',\n')}]}`;
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
