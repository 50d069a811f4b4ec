/**
 * Closing a period: what was stated, decided, answered and measured goes to the History, scores begin
 * empty, open steps are carried over, the period moves on. Nothing that people typed is lost.
 */
import { followThrough } from './action';
import type { Action } from './action';
import { analyse, inInputOrder } from './analysis';
import { isAnswered } from './answers';
import { completed } from './completed';
import type { Contribution } from './contribution';
import type { History, PastAnswer, PastContribution, PastIndicator, PastPeriod } from './history';
import { idKey } from './idKey';
import type { Indicator } from './indicator';
import { hasFiledAnswer, pastAnswers } from './pastAnswers';
import { formatPeriod, nextPeriod, previousPeriod } from './period';
import type { Period } from './period';
import { fillRates } from './rates';
import { presentLines } from './retrospective';
import { respondents } from './respondents';
import type { Rvu } from './rvu';
import { trendsOf } from './trend';

/** The next period, or why there is none. */
export type ClosedPeriod =
  | { readonly ok: true; readonly rvu: Rvu }
  /** The RVU names no period, or its last one is closed and nothing was written since. */
  | { readonly ok: false; readonly reason: 'no-period' | 'nothing-to-close' };

/** The RVU of the next period, with the present one in its History. Closing twice is closing once. */
export function closePeriod(rvu: Rvu): ClosedPeriod {
  const { period } = rvu;
  if (period === null) return { ok: false, reason: 'no-period' };
  if (isJustBegun(rvu, period)) return { ok: false, reason: 'nothing-to-close' };
  const closing = formatPeriod(period);
  const history = historyWith(rvu, period);
  return {
    ok: true,
    rvu: {
      ...rvu,
      contributions: nextContributions(rvu, history.contributions.filter(inPeriod(closing))),
      answers: [],
      actions: rvu.actions.map((action) => carriedOver(action, closing)),
      indicators: rvu.indicators.map((indicator) => ({ ...indicator, value: null })),
      tripleWin: { customer: null, us: null, partner: null },
      // They stay in their list, which is their history.
      retrospective: rvu.retrospective.map((line) => ({ ...line, period: line.period ?? closing })),
      // What was ticked is of the period that is over: the next one's figures were never looked at.
      shownGaps: [],
      history,
      period: nextPeriod(period),
    },
  };
}

/**
 * The period before is closed and nothing of this one was written. A period that stands in History
 * itself is being closed again (cut off before, or typed back) and is brought to its end.
 */
function isJustBegun(rvu: Rvu, period: Period): boolean {
  const closed = new Set(rvu.history.periods.map((each) => each.period));
  return (
    closed.has(formatPeriod(previousPeriod(period))) &&
    !closed.has(formatPeriod(period)) &&
    !isWrittenIn(rvu) &&
    presentLines(rvu.retrospective, period).length === 0
  );
}

/** What would be lost by taking this period for one that has not begun. */
function isWrittenIn({ contributions, answers, actions, indicators, tripleWin }: Rvu): boolean {
  const typed = [
    ...contributions.flatMap((each) => [each.stated, each.decision, each.decisionReason]),
    ...indicators.map(({ value }) => value),
    tripleWin.customer,
    tripleWin.us,
    tripleWin.partner,
  ];
  return (
    typed.some((value) => value !== null) ||
    answers.some(isAnswered) ||
    actions.some((action) => isOver(action) && action.closedIn === null)
  );
}

/** Nothing is left to do, whether it was done or given up. */
const isOver = ({ doneOn, dropped }: Action): boolean => doneOn !== null || dropped;

/**
 * Hours, money and the last score go on until somebody says otherwise; the estimate stays as a hint. Where
 * an attempt was cut off, the score stands in History only.
 */
function nextContributions(
  { contributions }: Rvu,
  past: readonly PastContribution[]
): readonly Contribution[] {
  const scores = new Map(past.map(({ id, stated }) => [idKey(id), stated]));
  return contributions.map((contribution) => ({
    ...contribution,
    carried: contribution.stated ?? scores.get(idKey(contribution.id)) ?? contribution.carried,
    stated: null,
    confirmed: false,
    decision: null,
    decisionReason: null,
    decisionGround: null,
  }));
}

/** A step keeps the period in which it was planned first, however often it is carried on. */
function carriedOver(action: Action, closing: string): Action {
  if (action.closedIn !== null) return action;
  return isOver(action)
    ? { ...action, closedIn: closing }
    : { ...action, carriedFrom: action.carriedFrom ?? closing };
}

/** Entries are completed, never replaced: closing that was cut off is brought to its end. */
function historyWith(rvu: Rvu, period: Period): History {
  const { history, alliance } = rvu;
  const closing = formatPeriod(period);
  const present = fillRates(rvu.contributions, alliance.departments).map((each) =>
    withoutResults(each, closing)
  );
  const entries = completed(history.contributions, asBegun(history, present), contributionKey);
  const contributions = judged(rvu, entries, period);
  const answers = completed(history.answers, pastAnswers(rvu, closing), answerKey);
  return {
    contributions,
    answers,
    indicators: completed(
      history.indicators,
      rvu.indicators.map((each) => pastIndicator(each, closing)),
      (each) => `${each.period}|${each.name}`
    ),
    periods: completed(
      history.periods,
      [pastPeriod(rvu, closing, { contributions, answers })],
      (each) => each.period
    ),
  };
}

/** One entry a period and contribution; ids know no case. */
const contributionKey = ({ period, id }: PastContribution): string => `${period}|${idKey(id)}`;

/**
 * What an attempt that was cut off may have changed already, as the entry has it: the score of this
 * period may be the last one by now, and nothing confirmed any more.
 */
function asBegun(
  { contributions }: History,
  present: readonly PastContribution[]
): readonly PastContribution[] {
  const there = new Map(contributions.map((entry) => [contributionKey(entry), entry]));
  return present.map((each) => {
    const entry = there.get(contributionKey(each));
    return entry === undefined ? each : { ...each, carried: null, confirmed: entry.confirmed };
  });
}

/** One entry for each line of each form. */
const answerKey = ({ period, respondent, form, part, category }: PastAnswer): string =>
  [period, respondent, form, part, category].join('|');

/** The value with its name: indicators may be renamed later. */
const pastIndicator = ({ name, kind, value }: Indicator, period: string): PastIndicator => ({
  period,
  name,
  kind,
  value,
});

/** As it was written; what follows from it is added once all entries are there. */
const withoutResults = (contribution: Contribution, period: string): PastContribution => ({
  ...contribution,
  decisionGround: null,
  period,
  cost: null,
  value: null,
  quadrant: null,
  flag: null,
  running: 0,
  was: null,
});

/** Whether an entry is of that period. */
const inPeriod =
  (period: string) =>
  (each: { readonly period: string }): boolean =>
    each.period === period;

/**
 * The entries of the closing period with what follows from them all. Computed from the entries, not
 * from the sheet: where closing was cut off, some scores stand in History only.
 */
function judged(
  { history, settings }: Rvu,
  entries: readonly PastContribution[],
  period: Period
): readonly PastContribution[] {
  const closing = formatPeriod(period);
  const present = entries.filter(inPeriod(closing));
  const trendOf = trendsOf(history, period);
  const analysed = inInputOrder(analyse(present, settings), present);
  const figures = new Map(
    analysed.map(({ cost, value, quadrant, flag }, index) => {
      const { running, was } = trendOf(present[index]?.id ?? '', quadrant);
      return [present[index], { cost, value, quadrant, flag, running, was }];
    })
  );
  return entries.map((entry) => ({ ...entry, ...figures.get(entry) }));
}

/** The figures of the period by which later ones are compared. */
function pastPeriod(
  { alliance, settings, actions, today, tripleWin, shownGaps }: Rvu,
  period: string,
  past: Pick<History, 'contributions' | 'answers'>
): PastPeriod {
  const { balance, gaps } = analyse(past.contributions.filter(inPeriod(period)), settings);
  // What an attempt that was cut off has closed already belongs to this period all the same.
  const counted = actions.map((action) =>
    action.closedIn === period ? { ...action, closedIn: null } : action
  );
  const { due, onTime, medianDaysLate } = followThrough(counted, today);
  const lines = past.answers.filter(inPeriod(period)).filter(hasFiledAnswer);
  const written = new Set(lines.map(({ respondent }) => respondent));
  const asked = respondents(alliance);
  return {
    period,
    closedOn: today,
    valueBalance: balance.value,
    costBalance: balance.cost,
    gapCount: gaps.count,
    gapMean: gaps.mean,
    gapMeanAbsolute: gaps.meanAbsolute,
    gapAtLeastTwo: gaps.atLeastTwo,
    gapWithinOne: gaps.withinOne,
    actionsDue: due,
    actionsOnTime: onTime,
    medianDaysLate,
    answered: asked.filter(({ key }) => written.has(key)).length,
    asked: asked.length,
    ...tripleWin,
    shownGaps: shownGaps.length === 0 ? null : shownGaps.join('\n'),
  };
}
