/** What the edition for ourselves says for the tokens of a company's template. */
import { meetingOf } from '../model/charter';
import { DIRECTIONS } from '../model/contribution';
import { formatPeriod } from '../model/period';
import type { PromisedStep } from '../model/review/promises';
import type { Review } from '../model/review/review';
import type { Rvu } from '../model/rvu';
import { gapSentence } from '../workbook/sections/gaps/gapWords';
import {
  DIRECTION_TITLES,
  UNKNOWN,
  activityOf,
  dayWords,
  decisionWords,
  figureWords,
  partnerName,
  pastWordsOf,
  reviewHeadline,
  reviewTitle,
  sharesWords,
  sideNames,
  stateWords,
  takenBy,
} from './reviewWords';
import { promisesTitle } from './stepSlides';
import { askedValues, type Token } from './tokenNames';

/** What stands in for a list of nothing. */
export const NO_LINES = {
  decisions: 'Nothing is left to decide today',
  promises: 'Nothing was promised',
  gaps: 'Nothing that we saw differently',
  next: 'No next step yet',
  flags: 'Nothing',
} as const;

/** The lines, or one that says that there is none. */
export function linesOr(lines: readonly string[], nothing: string): readonly string[] {
  return lines.length === 0 ? [nothing] : lines;
}

/** By token, its paragraphs; of the asked ones only. */
export function internalTokens(
  review: Review,
  thanks: string | null,
  asked: readonly string[]
): ReadonlyMap<string, readonly string[]> {
  const { rvu, promises } = review;
  return askedValues<Token>(asked, {
    title: () => [reviewTitle(rvu)],
    headline: () => [reviewHeadline(review)],
    alliance: () => [sideNames(rvu)],
    us: () => [rvu.alliance.us.name],
    partner: () => [partnerName(rvu)],
    period: () => [rvu.period === null ? UNKNOWN : formatPeriod(rvu.period)],
    date: () => [rvu.today === null ? UNKNOWN : dayWords(rvu.today)],
    edition: () => ['internal, with costs'],
    'thank-you': () => [thanks ?? ''],
    decisions: () => linesOr(decisionLines(review), NO_LINES.decisions),
    'promises-kept': () => [promises.length === 0 ? NO_LINES.promises : promisesTitle(promises)],
    promises: () => linesOr(promises.map(stepLine(rvu)), NO_LINES.promises),
    gaps: () => linesOr(review.gaps.map(gapSentence), NO_LINES.gaps),
    'next-steps': () => linesOr(review.next.map(stepLine(rvu)), NO_LINES.next),
    ...figureTokens(review),
    'do-more': () => flagLines(review, 'doMore'),
    'cut-back': () => flagLines(review, 'cutBack'),
    'next-meeting': () => [nextMeeting(rvu)],
  });
}

function figureTokens(review: Review) {
  const words = figureWords(review);
  return {
    'value-given': () => [words.valueGiven],
    'value-received': () => [words.valueReceived],
    cost: () => [words.cost],
    balance: () => [words.balance],
    agreement: () => [words.agreement],
    'follow-through': () => [words.followThrough],
  };
}

function decisionLines({ decisions, rvu }: Review): readonly string[] {
  const past = pastWordsOf(rvu);
  return decisions.map((each) => {
    const { title, reason } = decisionWords(each, rvu, past);
    return `${title}: ${reason}`;
  });
}

const stepLine =
  (rvu: Rvu) =>
  (step: PromisedStep): string =>
    [step.action.step, takenBy(step, rvu), stateWords(step)]
      .filter((part) => part.trim() !== '')
      .join(' · ');

function flagLines({ findings, rvu }: Review, which: 'doMore' | 'cutBack'): readonly string[] {
  const lines = DIRECTIONS.flatMap((direction) =>
    findings[direction][which].map(
      (each) =>
        `${DIRECTION_TITLES[direction]}, ${activityOf(each.contribution)}: ${sharesWords(each, rvu)}`
    )
  );
  return linesOr(lines, NO_LINES.flags);
}

/** The first one that has not passed. */
function nextMeeting({ charter, today }: Rvu): string {
  const [first] = charter.governance
    .filter((role) => meetingOf(role, today).state === 'ahead')
    .sort((a, b) => (a.nextMeeting ?? Infinity) - (b.nextMeeting ?? Infinity));
  return first === undefined || first.nextMeeting === null
    ? 'no meeting noted'
    : `${dayWords(first.nextMeeting)}, ${first.role}`;
}
