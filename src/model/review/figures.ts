/** The figures that a review compares: this period's, last period's, and those of four periods back. */
import { followThrough } from '../action';
import type { Analysis, DirectionAnalysis } from '../analysis';
import type { PastContribution, PastPeriod } from '../history';
import { DIRECTIONS } from '../contribution';
import type { Direction } from '../contribution';
import type { Quadrant } from '../matrix';
import { comparePeriods, formatPeriod, parsePeriod, periodAfter } from '../period';
import type { Period } from '../period';
import type { Rvu } from '../rvu';
import { sum } from '../statistics';
import { pastOf } from './bridge';

/** One period in the figures of a review; null is unknown. Shares are fractions of 1. */
export interface PeriodFigures {
  /** As `2026-Q4`. */
  readonly period: string;
  /** Sums of the values, in scale steps. */
  readonly value: Readonly<Record<Direction, number | null>>;
  /** What we give costs us, in the alliance's currency. */
  readonly cost: number | null;
  /** Balance of value, -1 to 1. */
  readonly balance: number | null;
  readonly costBalance: number | null;
  /** The share of gaps within one step. */
  readonly agreement: number | null;
  /** The share of steps done by their day, of those that were due. */
  readonly followThrough: number | null;
  /** What share of our cost stands in cut back, and of our value in do more. */
  readonly cutBackCost: number | null;
  readonly doMoreValue: number | null;
}

/** Every kept period and the present one, the earliest first; the present one is the last. */
export function periodFigures(rvu: Rvu, analysis: Analysis): readonly PeriodFigures[] {
  const { period, history } = rvu;
  const kept = new Map(
    history.periods.flatMap((each): (readonly [string, KeptPeriod])[] => {
      const parsed = parsePeriod(each.period);
      // Of two entries of one period the first counts, as lookups find it.
      const isFirst = history.periods.find(({ period: name }) => name === each.period) === each;
      const isBefore =
        isFirst && parsed !== null && (period === null || comparePeriods(parsed, period) < 0);
      return isBefore ? [[each.period, { parsed, past: each }]] : [];
    })
  );
  const past = [...kept.values()]
    .sort((a, b) => comparePeriods(a.parsed, b.parsed))
    .map((each) => pastFigures(rvu, each));
  return [...past, presentFigures(rvu, analysis)];
}

/** The figures of so many periods before the present one; null where that period is not kept. */
export function figuresBefore(
  all: readonly PeriodFigures[],
  period: Period | null,
  back: number
): PeriodFigures | null {
  if (period === null) return null;
  const wanted = formatPeriod(periodAfter(period, -back));
  return all.find((each) => each.period === wanted) ?? null;
}

interface KeptPeriod {
  readonly parsed: Period;
  readonly past: PastPeriod;
}

function pastFigures({ history }: Rvu, { parsed, past }: KeptPeriod): PeriodFigures {
  const given = pastOf(history, parsed, 'given');
  const received = pastOf(history, parsed, 'received');
  return {
    period: past.period,
    value: { given: total(given, 'value'), received: total(received, 'value') },
    cost: total(given, 'cost'),
    balance: past.valueBalance,
    costBalance: past.costBalance,
    agreement: past.gapWithinOne,
    followThrough: ratio(past.actionsOnTime, past.actionsDue),
    cutBackCost: shareIn(given, 'cut-back', 'cost'),
    doMoreValue: shareIn(given, 'do-more', 'value'),
  };
}

function presentFigures({ period, actions, today }: Rvu, analysis: Analysis): PeriodFigures {
  const { given } = analysis.directions;
  const { due, onTime } = followThrough(actions, today);
  const [valueGiven, valueReceived] = DIRECTIONS.map((each) => valueOf(analysis.directions[each]));
  return {
    period: period === null ? '' : formatPeriod(period),
    value: { given: valueGiven ?? null, received: valueReceived ?? null },
    cost: given.contributions.length === 0 ? null : given.totals.cost,
    balance: analysis.balance.value,
    costBalance: analysis.balance.cost,
    agreement: analysis.gaps.withinOne,
    followThrough: ratio(onTime, due),
    cutBackCost: shareIn(given.contributions, 'cut-back', 'cost'),
    doMoreValue: shareIn(given.contributions, 'do-more', 'value'),
  };
}

const valueOf = ({ contributions, totals }: DirectionAnalysis): number | null =>
  contributions.length === 0 ? null : totals.value;

type Placed = Pick<PastContribution, 'quadrant' | 'value' | 'cost'>;

/** The sum of all known; null where none is. */
function total(all: readonly Placed[], of: 'value' | 'cost'): number | null {
  const known = all.flatMap((each) => each[of] ?? []);
  return known.length === 0 ? null : sum(known);
}

/** Of what is placed; null where nothing is, or all of it is 0. */
function shareIn(all: readonly Placed[], quadrant: Quadrant, of: 'value' | 'cost'): number | null {
  const placed = all.filter((each) => each.quadrant !== null);
  const whole = sum(placed.map((each) => each[of] ?? 0));
  const part = sum(
    placed.filter((each) => each.quadrant === quadrant).map((each) => each[of] ?? 0)
  );
  return whole === 0 ? null : part / whole;
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
