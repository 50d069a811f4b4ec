/** What the edition for both sides says for the tokens of a company's template. */
import { MOST_DECISIONS } from '../../model/review/decisions';
import { NO_LINES, linesOr } from '../../review/tokenValues';
import { askedValues, type SharedToken } from '../../review/tokenNames';
import { composed } from '../send/sharedValue';
import type { SharedValue } from '../send/sharedValue';
import { hasValue } from './deckReader';
import type { DeckReader } from './deckReader';
import type { SharedReview, SharedStep } from './sharedReview';
import { keptWords } from './sharedTables';

/** By token, its paragraphs; of the asked ones only, so that nothing counts as told that is not. */
export function sharedTokens(
  view: SharedReview,
  { text }: DeckReader,
  asked: readonly string[]
): ReadonlyMap<string, readonly string[]> {
  const { promises, next, gaps } = view;
  const list = (all: readonly SharedValue[], nothing: string): readonly string[] =>
    linesOr(all.map(text), nothing);
  const one = (shared: SharedValue): readonly string[] => [hasValue(shared) ? text(shared) : '–'];
  return askedValues<SharedToken>(asked, {
    title: () => one(view.title),
    headline: () => [promises.length === 0 ? text(headlineValue(view)) : keptWords(promises)],
    alliance: () => one(view.sides),
    us: () => one(view.us),
    partner: () => one(view.partner),
    period: () => one(view.period),
    date: () => one(view.day),
    edition: () => ['for both sides, without costs'],
    'thank-you': () => [hasValue(view.thanks) ? text(view.thanks) : ''],
    decisions: () => list(askedTogether(view).map(askedValue), NO_LINES.decisions),
    'promises-kept': () => [promises.length === 0 ? NO_LINES.promises : keptWords(promises)],
    promises: () => list(promises.map(promiseValue), NO_LINES.promises),
    gaps: () =>
      list(
        gaps.map(({ name, words }) => composed`${name}: ${words}`),
        NO_LINES.gaps
      ),
    'next-steps': () => list(next.map(nextValue), NO_LINES.next),
  });
}

const headlineValue = ({ us, partner }: SharedReview): SharedValue =>
  composed`What ${us} and ${partner} do for each other`;

/** What is asked of both sides, with our question. */
interface Asked {
  readonly about: SharedValue;
  readonly kind: 'late' | 'gap';
}

/** The same as on the slides: late steps, and what to expect where they saw it differently. */
export function askedTogether({ promises, gaps }: SharedReview): readonly Asked[] {
  return [
    ...promises
      .filter(({ status }) => status === 'late')
      .map(({ step }): Asked => ({ about: step, kind: 'late' })),
    ...gaps.map(({ name }): Asked => ({ about: name, kind: 'gap' })),
  ].slice(0, MOST_DECISIONS);
}

const askedValue = ({ about, kind }: Asked): SharedValue =>
  kind === 'late'
    ? composed`${about}: late, set another day or drop it`
    : composed`${about}: agree what to expect of it from now on`;

const promiseValue = ({ step, who, statusWord }: SharedStep): SharedValue =>
  composed`${step} · ${who} · ${statusWord}`;

const nextValue = ({ step, who, due }: SharedStep): SharedValue =>
  hasValue(due) ? composed`${step} · ${who} · by ${due}` : composed`${step} · ${who}`;
