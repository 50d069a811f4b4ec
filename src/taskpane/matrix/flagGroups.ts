/** How the flags of one direction are laid out: by kind, those that wait for a decision first. */
import type { AnalysedContribution } from '../../model/analysis';
import type { Decision } from '../../model/contribution';
import { following } from '../../model/decision';
import type { FlaggedContribution } from '../../model/flags';
import { firmnessOf } from '../../model/flags';
import type { Flag } from '../../model/matrix';
import { isCostEstimated } from '../../model/worth';

export interface FlagGroup {
  readonly flag: Flag;
  readonly items: readonly FlaggedContribution[];
}

const ORDER: readonly Flag[] = ['cut-back', 'renegotiate', 'do-more'];

export function isUndecided({ contribution }: AnalysedContribution): boolean {
  return contribution.decision === null;
}

/** The groups that have any; within each, undecided ones first and else in the order given. */
export function groupFlags(flagged: readonly FlaggedContribution[]): readonly FlagGroup[] {
  return ORDER.map((flag) => {
    const items = flagged.filter((each) => each.flag === flag);
    return { flag, items: [...items.filter(isUndecided), ...items.filter(isDecided)] };
  }).filter(({ items }) => items.length > 0);
}

const isDecided = (each: AnalysedContribution): boolean => !isUndecided(each);

/** What keeps a flag from being firm: what is to be asked, or that it is a close call. */
export type FlagStanding = 'firm' | 'close-call' | 'score' | 'again' | 'cost';

/** How sure a flag is; what the value rests on is asked before what it costs. */
export function standingOf(analysed: AnalysedContribution): FlagStanding {
  const { basis, contribution, cost } = analysed;
  if (basis === 'carried') return 'again';
  if (basis === 'estimate') return 'score';
  if (cost !== null && isCostEstimated(contribution)) return 'cost';
  return firmnessOf(analysed) === 'firm' ? 'firm' : 'close-call';
}

/** Whether something is to be asked before the flag is decided. */
export function isAsked(standing: FlagStanding): standing is 'score' | 'again' | 'cost' {
  return standing !== 'firm' && standing !== 'close-call';
}

/** Those that can be accepted without a second look. */
export function firmOnes(flagged: readonly FlaggedContribution[]): readonly FlaggedContribution[] {
  return flagged.filter((each) => isUndecided(each) && standingOf(each) === 'firm');
}

/** What the buttons of a card offer, the flag's own advice first. */
export function quickChoices(flag: Flag): readonly Decision[] {
  return [following(flag), 'keep', 'defer'];
}

/** What the form offers: the same, and what is rarer or was chosen in the sheet. */
export function allChoices(flag: Flag, present: Decision | null): readonly Decision[] {
  const [first, ...rest] = quickChoices(flag);
  const rare: readonly Decision[] = flag === 'cut-back' ? ['renegotiate'] : [];
  const all = [...(first === undefined ? [] : [first]), ...rare, ...rest];
  return present === null || all.includes(present) ? all : [...all, present];
}

/** The one to go to once those with `ids` are decided: the next that waits, else the first; null where none is left. */
export function nextUndecided(groups: readonly FlagGroup[], ids: readonly string[]): string | null {
  const all = groups.flatMap(({ items }) => items);
  const last = all.reduce(
    (at, { contribution }, index) => (ids.includes(contribution.id) ? index : at),
    -1
  );
  const waiting = [...all.slice(last + 1), ...all.slice(0, last + 1)].filter(
    (each) => isUndecided(each) && !ids.includes(each.contribution.id)
  );
  return waiting[0]?.contribution.id ?? null;
}
