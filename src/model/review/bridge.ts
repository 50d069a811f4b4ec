/** From one period's sum to the next one's: what is new, what stopped, what became more or less. */
import type { AnalysedContribution } from '../analysis';
import type { History, PastContribution } from '../history';
import type { Contribution, Direction } from '../contribution';
import { formatPeriod, previousPeriod } from '../period';
import type { Period } from '../period';
import { sum } from '../statistics';
import { lastEntries } from '../trend';

export const BRIDGE_STEPS = ['new', 'more', 'known', 'less', 'stopped'] as const;
/** `known`: the figure is known now and was not, or the other way round; nothing else need have changed. */
export type BridgeStep = (typeof BRIDGE_STEPS)[number];

export interface Bridge {
  /** The sum of the period before. */
  readonly before: number;
  /** What each step adds, with its sign; they and `before` make `now`. */
  readonly steps: Readonly<Record<BridgeStep, number>>;
  readonly now: number;
}

export type BridgeOf = 'value' | 'cost';

/**
 * The bridge of one direction's values (scale steps) or costs (money); null where the period before is not
 * kept. A contribution is the same where its id, its direction and its activity are.
 */
export function bridgeOf(
  present: readonly AnalysedContribution[],
  history: History,
  { period, direction, of }: { period: Period | null; direction: Direction; of: BridgeOf }
): Bridge | null {
  const past = period === null ? [] : pastOf(history, previousPeriod(period), direction);
  if (past.length === 0) return null;
  const entryOf = pastEntries(history, period);
  const before = total(past, of);
  const moves = present.map((each) => moveOf(entryOf(each.contribution), each, of));
  const found = present.flatMap(({ contribution }) => entryOf(contribution) ?? []);
  return {
    before,
    steps: { ...stepSums(moves), stopped: total(found, of) - before },
    now: total(present, of),
  };
}

const total = (all: readonly Pick<PastContribution, BridgeOf>[], of: BridgeOf): number =>
  sum(all.map((each) => each[of] ?? 0));

/** Finds what a contribution was in the period before; null where it was another one, or none. */
export function pastEntries(
  history: History,
  period: Period | null
): (contribution: Contribution) => PastContribution | null {
  const placeOf = lastEntries(history, period);
  return ({ id, direction, activity }) => {
    const entry = history.contributions[placeOf(id) ?? -1];
    return entry !== undefined && isSameAsBefore(entry, { direction, activity }) ? entry : null;
  };
}

/** Whether what had the id in the period before is the same: of that direction, and called so in any case. */
export function isSameAsBefore(
  entry: Pick<PastContribution, 'direction' | 'activity'>,
  { direction, activity }: Pick<Contribution, 'direction' | 'activity'>
): boolean {
  return entry.direction === direction && nameOf(entry) === nameOf({ activity });
}

const nameOf = ({ activity }: Pick<Contribution, 'activity'>): string =>
  activity.trim().toLowerCase();

/** What a closed period kept of one direction. */
export function pastOf(
  { contributions }: History,
  period: Period,
  direction: Direction
): readonly PastContribution[] {
  const name = formatPeriod(period);
  return contributions.filter((each) => each.period === name && each.direction === direction);
}

export interface Move {
  readonly step: Exclude<BridgeStep, 'stopped'>;
  readonly by: number;
}

/** How one contribution's value or cost moved since it was closed; `past` is null where it is new. */
export function moveOf(
  past: PastContribution | null,
  present: Pick<AnalysedContribution, BridgeOf>,
  of: BridgeOf
): Move {
  const now = present[of];
  if (past === null) return { step: 'new', by: now ?? 0 };
  const before = past[of];
  const by = (now ?? 0) - (before ?? 0);
  if (before === null || now === null) return { step: 'known', by };
  return { step: by < 0 ? 'less' : 'more', by };
}

/** What the moves add up to, step by step; what stopped is none of them. */
export function stepSums(moves: readonly Move[]): Omit<Bridge['steps'], 'stopped'> {
  const sumOf = (step: Move['step']): number =>
    sum(moves.filter((each) => each.step === step).map(({ by }) => by));
  return { new: sumOf('new'), more: sumOf('more'), known: sumOf('known'), less: sumOf('less') };
}
