/** A period's review: what two sides look at together, in the order in which they do. */
import { analyse } from '../analysis';
import type { Analysis } from '../analysis';
import type { Direction } from '../contribution';
import type { FlaggedContribution } from '../flags';
import type { GapItem } from '../gapList';
import { MOST_SHOWN, allGaps, gapsOf, orderOf } from '../gapList';
import { fillRates } from '../rates';
import type { Rvu } from '../rvu';
import { bridgeOf } from './bridge';
import type { Bridge } from './bridge';
import { decisionsFor, flagsFor } from './decisions';
import type { ReviewDecision } from './decisions';
import { periodFigures } from './figures';
import type { PeriodFigures } from './figures';
import { nextSteps, promisesOf } from './promises';
import type { PromisedStep } from './promises';

/** At most three each. */
export interface Findings {
  readonly doMore: readonly FlaggedContribution[];
  readonly cutBack: readonly FlaggedContribution[];
}

export interface Review {
  readonly rvu: Rvu;
  readonly analysis: Analysis;
  readonly decisions: readonly ReviewDecision[];
  readonly promises: readonly PromisedStep[];
  readonly findings: Readonly<Record<Direction, Findings>>;
  /** Of contributions, positives first, at most three each way. */
  readonly gaps: readonly GapItem[];
  /** Every kept period and, last, the present one. */
  readonly figures: readonly PeriodFigures[];
  /** Of what we give; null where the period before is not kept. */
  readonly bridges: { readonly value: Bridge | null; readonly cost: Bridge | null };
  readonly next: readonly PromisedStep[];
}

export const MOST_FINDINGS = 3;

/** Everything that a review of the present period shows at home. Rates left open are the departments'. */
export function reviewOf(rvu: Rvu): Review {
  const contributions = fillRates(rvu.contributions, rvu.alliance.departments);
  const analysis = analyse(contributions, rvu.settings);
  const { period, history } = rvu;
  const bridge = (of: 'value' | 'cost'): Bridge | null =>
    bridgeOf(analysis.directions.given.contributions, history, {
      period,
      direction: 'given',
      of,
    });
  return {
    rvu,
    analysis,
    decisions: decisionsFor(rvu, analysis),
    promises: promisesOf(rvu),
    findings: { given: findings(analysis, 'given'), received: findings(analysis, 'received') },
    gaps: widestGaps(rvu),
    figures: periodFigures(rvu, analysis),
    bridges: { value: bridge('value'), cost: bridge('cost') },
    next: nextSteps(rvu),
  };
}

const findings = (analysis: Analysis, direction: Direction): Findings => ({
  doMore: flagsFor(analysis, direction, false).slice(0, MOST_FINDINGS),
  cutBack: flagsFor(analysis, direction, true).slice(0, MOST_FINDINGS),
});

/** A gap that rounds to nothing is none. */
function widestGaps(rvu: Rvu): readonly GapItem[] {
  const all = allGaps(gapsOf(rvu)).filter(({ subject }) => subject.kind === 'contribution');
  const widest = (sign: 1 | -1): readonly GapItem[] =>
    all
      .filter((each) => orderOf(each) * sign > 0)
      .sort((a, b) => (orderOf(b) - orderOf(a)) * sign)
      .slice(0, MOST_SHOWN);
  return [...widest(1), ...widest(-1)];
}
