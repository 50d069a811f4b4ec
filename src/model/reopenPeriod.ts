/**
 * Reopening a period: what closing it did is taken back, as long as nothing of the next one was written.
 * The opposite of `closePeriod`: closing the reopened period again ends where this began.
 */
import { BLANK_PART, isAnswered, longAnswers, BLANK_LINE } from './answers';
import type { Answers } from './answers';
import { closePeriod } from './closePeriod';
import { numberedKeys } from './completed';
import type { Contribution } from './contribution';
import { partOf } from './history';
import type { History, PastAnswer, PastContribution } from './history';
import { idKey } from './idKey';
import { formatPeriod, previousPeriod } from './period';
import { presentLines } from './retrospective';
import type { Rvu } from './rvu';

/** The period before, or why it can't be had back. */
export type ReopenedPeriod =
  | { readonly ok: true; readonly rvu: Rvu }
  | {
      readonly ok: false;
      /** The RVU names no period, none was closed before it, or something of it was written already. */
      readonly reason: 'no-period' | 'nothing-to-reopen' | 'typed-since';
    };

/** The RVU of the period that was closed last, as it was before. Its entries in History are gone. */
export function reopenPeriod(rvu: Rvu): ReopenedPeriod {
  const { period, history } = rvu;
  if (period === null) return { ok: false, reason: 'no-period' };
  const before = previousPeriod(period);
  const closed = formatPeriod(before);
  if (!history.periods.some((each) => each.period === closed))
    return { ok: false, reason: 'nothing-to-reopen' };
  const past = entriesOf(history, closed);
  const reopened: Rvu = {
    ...rvu,
    contributions: paired(rvu.contributions, past.contributions, ({ id }) => idKey(id)).map(
      restored
    ),
    answers: answersIn(past.answers),
    actions: rvu.actions.map((action) => ({
      ...action,
      closedIn: action.closedIn === closed ? null : action.closedIn,
      carriedFrom: action.carriedFrom === closed ? null : action.carriedFrom,
    })),
    indicators: paired(rvu.indicators, past.indicators, ({ name }) => name).map(([now, then]) => ({
      ...now,
      value: then?.value ?? null,
    })),
    tripleWin: winsIn(past),
    retrospective: rvu.retrospective.map((line) => ({
      ...line,
      period: line.period === closed ? null : line.period,
    })),
    shownGaps: gapsShownIn(past, rvu.shownGaps),
    history: withoutPeriod(history, closed),
    period: before,
  };
  return isUntouched(rvu, reopened, past)
    ? { ok: true, rvu: reopened }
    : { ok: false, reason: 'typed-since' };
}

/** The History as it was before the closing. */
const withoutPeriod = (history: History, period: string): History =>
  pickEntries(history, (each) => each.period !== period);

/** What the closing wrote. */
const entriesOf = (history: History, period: string): History =>
  pickEntries(history, (each) => each.period === period);

/** The same choice in all four lists. */
function pickEntries(
  { contributions, answers, indicators, periods }: History,
  isMeant: (entry: { readonly period: string }) => boolean
): History {
  return {
    contributions: contributions.filter(isMeant),
    answers: answers.filter(isMeant),
    indicators: indicators.filter(isMeant),
    periods: periods.filter(isMeant),
  };
}

/**
 * Each with its entry in History. What shares a key (ids and names can stand twice) is told apart by its
 * order, as closing has it.
 */
function paired<Now, Then>(
  present: readonly Now[],
  past: readonly Then[],
  keyOf: (each: Now | Then) => string
): readonly (readonly [Now, Then | undefined])[] {
  const pastKeys = numberedKeys(past.map(keyOf));
  const entries = new Map(past.map((each, index) => [pastKeys[index], each]));
  const keys = numberedKeys(present.map(keyOf));
  return present.map((each, index) => [each, entries.get(keys[index])]);
}

/** What closing emptied or carried over. */
function restored([now, then]: readonly [
  Contribution,
  PastContribution | undefined,
]): Contribution {
  if (then === undefined) return now;
  const { stated, carried, confirmed, decision, decisionReason } = then;
  return { ...now, stated, carried, confirmed, decision, decisionReason };
}

function winsIn({ periods }: History): Rvu['tripleWin'] {
  const [{ customer, us, partner } = { customer: null, us: null, partner: null }] = periods;
  return { customer, us, partner };
}

/** What was chosen then, and what has been chosen since. */
function gapsShownIn({ periods }: History, since: readonly string[]): readonly string[] {
  const then = periods.flatMap(({ shownGaps }) => shownGaps?.split('\n') ?? []);
  return [...new Set([...then, ...since])];
}

/** The forms as their lines went to History; who wrote nothing is left out. */
function answersIn(lines: readonly PastAnswer[]): readonly Answers[] {
  const keys = [...new Set(lines.map(({ respondent }) => respondent))];
  return keys
    .map((key) =>
      formOf(
        key,
        lines.filter(({ respondent }) => respondent === key)
      )
    )
    .filter(isAnswered);
}

function formOf(respondent: string, lines: readonly PastAnswer[]): Answers {
  const short = lines.filter(({ form }) => form === 'short');
  const part = (number: PastAnswer['part']) => short.find((line) => line.part === number);
  const scored = (number: PastAnswer['part']) => {
    const { score, words } = part(number) ?? BLANK_PART;
    return { score, words };
  };
  return {
    respondent,
    long: longAnswers((direction, category) => {
      const found = lines.find(
        (line) =>
          line.form === 'long' && line.part === partOf(direction) && line.category === category
      );
      const { score, worth, words } = found ?? BLANK_LINE;
      return { score, worth, words };
    }),
    short: {
      received: scored(1),
      given: scored(2),
      planned: part(3)?.words ?? null,
      asked: part(4)?.words ?? null,
    },
  };
}

/**
 * Whether the workbook still is as closing left it: closing the reopened period again gives the same, and
 * nobody changed a contribution, nor sent or received anything since.
 */
function isUntouched(now: Rvu, reopened: Rvu, past: History): boolean {
  const again = closePeriod(reopened);
  const text = now.period === null ? null : formatPeriod(now.period);
  return (
    again.ok &&
    JSON.stringify(writtenIn(again.rvu)) === JSON.stringify(writtenIn(now)) &&
    now.contributions.length === past.contributions.length &&
    paired(now.contributions, past.contributions, ({ id }) => idKey(id)).every(isAsThen) &&
    ![...now.exchanged, ...now.partnerLines].some(({ period }) => period === text) &&
    presentLines(now.retrospective, now.period).length === 0
  );
}

const writtenIn = ({ contributions, answers, actions, indicators, tripleWin }: Rvu): unknown => [
  contributions,
  answers,
  actions,
  indicators,
  tripleWin,
];

/** What closing leaves alone; a rate that the department gave stands in History as its figure. */
const STAYING = [
  'activity',
  'direction',
  'category',
  'department',
  'kind',
  'mode',
  'owner',
  'hours',
  'cash',
  'mustKeep',
  'internal',
  'estimate',
  'notes',
] as const satisfies readonly (keyof Contribution)[];

const isAsThen = ([now, then]: readonly [Contribution, PastContribution | undefined]): boolean =>
  then !== undefined && STAYING.every((key) => now[key] === then[key]);
