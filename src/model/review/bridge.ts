/** From one period's sum to the next one's: what is new, what stopped, what became more or less. */
import type { AnalysedContribution } from '../analysis';
import type { History, PastContribution } from '../history';
import type { Direction } from '../contribution';
import { idKey } from '../idKey';
import { formatPeriod, previousPeriod } from '../period';
import type { Period } from '../period';
import { sum } from '../statistics';

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

type Amounts = Pick<PastContribution, 'id' | 'activity' | 'value' | 'cost'>;

/**
 * The bridge of one direction's values (scale steps) or costs (money); null where the period before is not
 * kept. A contribution is the same where its id and its activity are.
 */
export function bridgeOf(
  present: readonly AnalysedContribution[],
  history: History,
  { period, direction, of }: { period: Period | null; direction: Direction; of: BridgeOf }
): Bridge | null {
  const past = period === null ? [] : pastOf(history, previousPeriod(period), direction);
  if (past.length === 0) return null;
  const now = present.map(({ contribution: { id, activity }, value, cost }) => ({
    id,
    activity,
    value,
    cost,
  }));
  const before = new Map(past.map((each) => [keyOf(each), each[of]]));
  const there = new Set(now.map(keyOf));
  const moves = [
    ...now.map((each) => move(before.has(keyOf(each)), before.get(keyOf(each)) ?? null, each[of])),
    ...past
      .filter((each) => !there.has(keyOf(each)))
      .map((each) => ({ step: 'stopped' as const, by: -(each[of] ?? 0) })),
  ];
  return {
    before: sum(past.map((each) => each[of] ?? 0)),
    steps: stepSums(moves),
    now: sum(now.map((each) => each[of] ?? 0)),
  };
}

/** What a closed period kept of one direction, each id once. */
export function pastOf(
  { contributions }: History,
  period: Period,
  direction: Direction
): readonly PastContribution[] {
  const name = formatPeriod(period);
  const found = new Map<string, PastContribution>();
  for (const each of contributions)
    if (each.period === name && each.direction === direction && !found.has(keyOf(each)))
      found.set(keyOf(each), each);
  return [...found.values()];
}

const keyOf = ({ id, activity }: Pick<Amounts, 'id' | 'activity'>): string =>
  `${idKey(id)}|${activity.trim().toLowerCase()}`;

interface Move {
  readonly step: BridgeStep;
  readonly by: number;
}

function move(wasThere: boolean, before: number | null, now: number | null): Move {
  const by = (now ?? 0) - (before ?? 0);
  if (!wasThere) return { step: 'new', by };
  if (before === null || now === null) return { step: 'known', by };
  return { step: by < 0 ? 'less' : 'more', by };
}

function stepSums(moves: readonly Move[]): Bridge['steps'] {
  const total = (step: BridgeStep): number =>
    sum(moves.filter((each) => each.step === step).map(({ by }) => by));
  return {
    new: total('new'),
    more: total('more'),
    known: total('known'),
    less: total('less'),
    stopped: total('stopped'),
  };
}
