/** The pane's facts about receiving: who has answered, and what a file would change. */
import type { ReceivedChange } from '../../exchange/receive/receivePreview';
import type { Day } from '../../model/day';
import { exchangedWith } from '../../model/exchange';
import { respondents } from '../../model/respondents';
import type { Rvu } from '../../model/rvu';
import { lastSentDay } from './sending';

export interface ReceiveStep {
  /** Everybody's answers are here, or one file for all of us. */
  readonly done: boolean;
  /** Whose answers were received; empty names for the whole company are left out. */
  readonly received: readonly string[];
  readonly missing: readonly string[];
  /** The latest day; null where nothing was received, or nobody said when. */
  readonly on: Day | null;
}

/** How far receiving is in this period. */
export function receiveStep(rvu: Rvu): ReceiveStep {
  const here = exchangedWith(rvu, 'received').map(({ key }) => key);
  const asked = respondents(rvu.alliance).map(({ key, name }) => ({
    name: name ?? rvu.alliance.us.name,
    here: here.includes(key),
  }));
  return {
    done: asked.every((each) => each.here),
    received: asked.filter((each) => each.here).map(({ name }) => name),
    missing: asked.filter((each) => !each.here).map(({ name }) => name),
    on: lastSentDay(rvu, 'received'),
  };
}

type ChangeKind = ReceivedChange['kind'];

type GroupedChanges = Readonly<Record<ChangeKind, readonly ReceivedChange[]>>;

/** Groups the changes by kind. A change elsewhere (a score, a step) stands for the change of its line too. */
export function groupedChanges(changes: readonly ReceivedChange[]): GroupedChanges {
  const shown = new Set(
    changes.filter(({ target }) => target !== 'partner-rvu').flatMap((each) => coveredBy(each))
  );
  const listed = changes.filter(
    (each) => each.target !== 'partner-rvu' || !shown.has(changeKey(each, each.kind))
  );
  const of = (kind: ChangeKind) => listed.filter((each) => each.kind === kind);
  return {
    new: of('new'),
    changed: of('changed'),
    conflict: of('conflict'),
    kept: of('kept'),
    unchanged: of('unchanged'),
  };
}

/** Changes that show both values. */
const isTwofold = ({ kind }: ReceivedChange): boolean => kind === 'kept' || kind === 'conflict';

/**
 * The changes on Partner RVU that need no entry of their own: for the charter all kinds, for other lines the same
 * kind.
 */
const coveredBy = (change: ReceivedChange): readonly string[] =>
  (change.list === 'charter' || isTwofold(change) ? KINDS : [change.kind]).map((kind) =>
    changeKey(change, kind)
  );

const KINDS: readonly ChangeKind[] = ['new', 'changed', 'conflict', 'kept', 'unchanged'];

const changeKey = ({ list, line }: ReceivedChange, kind: ChangeKind): string =>
  [kind, list, line].join('|');
