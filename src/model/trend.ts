/** How a contribution came to stand where it stands: the quadrants of its earlier periods. */
import type { History } from './history';
import { idKey } from './idKey';
import type { Quadrant } from './matrix';
import { comparePeriods, formatPeriod, parsePeriod, previousPeriod } from './period';
import type { Period } from './period';

export interface Trend {
  /** How many periods in a row it stands in its quadrant, the present one included; 0 where not placed. */
  readonly running: number;
  /** The quadrant from which it came to this one; null where it has stood in no other since it was placed. */
  readonly was: Quadrant | null;
  /** The place in `history.contributions` of what it was in the period before; null where there is none. */
  readonly entry: number | null;
}

type Trends = (id: string, quadrant: Quadrant | null) => Trend;

const NOT_PLACED: Trend = { running: 0, was: null, entry: null };

/**
 * Tells the trend of a contribution by its id and its present quadrant. Only the period just before
 * counts: a period left out breaks the run. Ids are compared whatever their case, as spreadsheets do.
 */
export function trendsOf(history: History, period: Period | null): Trends {
  const entryOf = lastEntries(history, period);
  return (id, quadrant) => {
    if (quadrant === null) return NOT_PLACED;
    const entry = entryOf(id);
    const last = history.contributions[entry ?? -1];
    if (last === undefined) return { running: 1, was: null, entry: null };
    return last.quadrant === quadrant
      ? { running: Math.floor(Math.max(1, last.running)) + 1, was: last.was, entry }
      : { running: 1, was: last.quadrant, entry };
  };
}

/** The same for one contribution. */
export function trendOf(
  history: History,
  id: string,
  quadrant: Quadrant | null,
  period: Period | null
): Trend {
  return trendsOf(history, period)(id, quadrant);
}

/**
 * Finds the place in `history.contributions` of what had this id in the period before, whatever the id's
 * case; null where there is none. Of two with one id the first counts.
 */
export function lastEntries(
  { contributions }: History,
  period: Period | null
): (id: string) => number | null {
  const entries = new Map<string, number>();
  const last = period === null ? null : formatPeriod(previousPeriod(period));
  contributions.forEach((each, index) => {
    const id = idKey(each.id);
    if (each.period === last && !entries.has(id)) entries.set(id, index);
  });
  return (id) => entries.get(idKey(id)) ?? null;
}

/** Where the contribution stood in each closed period, the earliest first; null where it was not placed. */
export function pastQuadrants(
  { contributions }: History,
  id: string
): readonly { readonly period: string; readonly quadrant: Quadrant | null }[] {
  const wanted = idKey(id);
  return contributions
    .filter((each) => idKey(each.id) === wanted)
    .map(({ period, quadrant }) => ({ period, quadrant }))
    .sort((a, b) => inOrder(a.period, b.period));
}

function inOrder(a: string, b: string): number {
  const [left, right] = [parsePeriod(a), parsePeriod(b)];
  return left === null || right === null ? 0 : comparePeriods(left, right);
}
