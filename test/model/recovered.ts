/** Puts an RVU together again from the next one and its History. */
import { longAnswers } from '../../src/model/answers';
import type { Answers } from '../../src/model/answers';
import type { PastAnswer } from '../../src/model/history';
import { formatPeriod } from '../../src/model/period';
import type { Rvu } from '../../src/model/rvu';

export const periodOf = ({ period }: Rvu): string => (period === null ? '' : formatPeriod(period));

/** What a respondent wrote, from the lines of one period. */
export function answersFrom(lines: readonly PastAnswer[], respondent: string): Answers {
  const find = (form: string, part: number, category: string | null = null) => {
    const { score, worth, words } = lines.find(
      (each) =>
        each.respondent === respondent &&
        each.form === form &&
        each.part === part &&
        each.category === category
    ) ?? { score: null, worth: null, words: null };
    return { score, worth, words };
  };
  const part = (number: number) => {
    const { score, words } = find('short', number);
    return { score, words };
  };
  return {
    respondent,
    long: longAnswers((direction, category) =>
      find('long', direction === 'received' ? 1 : 2, category)
    ),
    short: {
      received: part(1),
      given: part(2),
      planned: part(3).words,
      asked: part(4).words,
    },
  };
}

/** The RVU as it was, made of the next one and the History's entries of the period that was closed. */
export function recovered(next: Rvu, before: Rvu): Partial<Rvu> {
  const period = periodOf(before);
  const of = <T extends { readonly period: string }>(all: readonly T[]) =>
    all.filter((each) => each.period === period);
  const past = of(next.history.contributions);
  const lines = of(next.history.answers);
  const [figures] = of(next.history.periods);
  return {
    contributions: next.contributions.map((each, index) => {
      const { stated = null, decision = null, decisionReason = null } = past[index] ?? {};
      const { carried = null, confirmed = false } = past[index] ?? {};
      return { ...each, stated, carried, confirmed, decision, decisionReason };
    }),
    answers: before.answers.map(({ respondent }) => answersFrom(lines, respondent)),
    indicators: next.indicators.map((each, index) => ({
      ...each,
      value: of(next.history.indicators)[index]?.value ?? null,
    })),
    tripleWin: {
      customer: figures?.customer ?? null,
      us: figures?.us ?? null,
      partner: figures?.partner ?? null,
    },
    history: {
      contributions: next.history.contributions.filter((each) => each.period !== period),
      answers: next.history.answers.filter((each) => each.period !== period),
      indicators: next.history.indicators.filter((each) => each.period !== period),
      periods: next.history.periods.filter((each) => each.period !== period),
    },
  };
}
