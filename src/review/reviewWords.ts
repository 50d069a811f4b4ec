/** What a review says, in words: recommendations, reasons, days. */
import type { AnalysedContribution } from '../model/analysis';
import type { Direction } from '../model/contribution';
import type { Day } from '../model/day';
import { formatDay } from '../model/day';
import { firmnessOf } from '../model/flags';
import { formatPeriod } from '../model/period';
import type { FlaggedContribution } from '../model/flags';
import type { Review } from '../model/review/review';
import type { ReviewDecision } from '../model/review/decisions';
import type { PromiseState, PromisedStep } from '../model/review/promises';
import { TAKEN_BY } from '../model/review/promises';
import type { Rvu } from '../model/rvu';
import { trendsOf } from '../model/trend';
import { isCostEstimated } from '../model/worth';
import { trendWords } from '../workbook/sections/contributions/trendWords';
import { gapName, gapSentence } from '../workbook/sections/gaps/gapWords';
import {
  ADVICE,
  GAP_ADVICE,
  STEP_ADVICE,
  THE_PARTNER,
  adviceText,
} from '../workbook/kernel/shared/adviceWords';
import {
  BALANCE_STARTS,
  balanceFigure,
  balanceStanding,
} from '../workbook/kernel/shared/balanceWords';
import { wholePercent } from '../workbook/kernel/shared/contributionMirrors';
import { HEADLINES, figure, headline } from '../workbook/kernel/shared/sentences';
import { roundedSize } from '../workbook/kernel/shared/signedFigure';
import { capital, uncapital } from '../workbook/kernel/wording';

const DAYS = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
/** `4 Nov 2026`: read alike everywhere. */
export function dayWords(day: Day): string {
  return DAYS.format(new Date(formatDay(day)));
}

/** A figure and its unit stay on one line. */
const NO_BREAK = '\u00a0';

/** `4,300 USD`; the bare figure where no currency is known. */
export function moneyWords(amount: number, { alliance }: Rvu): string {
  return alliance.currency === ''
    ? figure(amount)
    : `${figure(amount)}${NO_BREAK}${alliance.currency}`;
}

/** `+1,416.3`, `−2`, `0`: to a tenth, grouped, whole from 1,000 on. */
export function difference(by: number): string {
  const size = roundedSize(by, 10);
  if (size === 0) return '0';
  return `${by > 0 ? '+' : '−'}${figure(size)}`;
}

/** What stands over each direction. */
export const DIRECTION_TITLES: Readonly<Record<Direction, string>> = {
  given: 'What we give',
  received: 'What they give',
};

export function partnerName({ alliance }: Rvu): string {
  return alliance.partner.name || THE_PARTNER;
}

export function activityOf({ activity, id }: { activity: string; id: string }): string {
  return activity.trim() || id;
}

/** What we advise, in one sentence without a full stop. */
function adviceWords(flagged: FlaggedContribution, rvu: Rvu): string {
  const advice = ADVICE[flagged.contribution.direction][flagged.flag];
  // What lies near a line is firm enough to be advised; that it does is said in the reason.
  const kind = firmnessOf(flagged) === 'provisional' ? 'open' : 'firm';
  return adviceText(advice[kind], activityOf(flagged.contribution), partnerName(rvu));
}

const percent = (share: number | null): string => wholePercent(share).replace(' ', NO_BREAK);

/** `19,600 USD, 12 % of the cost, for 2 % of the value`. */
export function sharesWords(each: AnalysedContribution, rvu: Rvu): string {
  const { cost, costShare, valueShare, contribution } = each;
  const money = cost === null ? '' : moneyWords(cost, rvu);
  const amount = isCostEstimated(contribution) ? `about ${money} by our estimate` : money;
  return `${amount}, ${percent(costShare)} of the cost, for ${percent(valueShare)} of the value`;
}

export interface DecisionWords {
  readonly title: string;
  readonly reason: string;
  readonly owner: string;
}

/** A question of today with our recommendation and one reason. */
export function decisionWords(
  decision: ReviewDecision,
  rvu: Rvu,
  past: (each: FlaggedContribution) => string
): DecisionWords {
  switch (decision.kind) {
    case 'flag': {
      const { flagged } = decision;
      const since = past(flagged);
      return {
        title: adviceWords(flagged, rvu),
        reason: [sharesWords(flagged, rvu), since].filter((part) => part !== '').join('; '),
        owner: flagged.contribution.owner ?? '',
      };
    }
    case 'promise':
      return {
        title: adviceText(STEP_ADVICE, decision.step.action.step, partnerName(rvu)),
        reason: stateWords(decision.step),
        owner: decision.step.action.owner ?? '',
      };
    case 'gap':
      return {
        title: adviceText(GAP_ADVICE, gapName(decision.gap), partnerName(rvu)),
        reason: gapSentence(decision.gap).replace(/\.$/, ''),
        owner: '',
      };
  }
}

const STATES: Readonly<Record<PromiseState, (step: PromisedStep) => string>> = {
  kept: ({ action }) => (action.doneOn === null ? 'done' : `done ${dayWords(action.doneOn)}`),
  'kept-late': ({ action, daysLate }) =>
    `done ${action.doneOn === null ? '' : dayWords(action.doneOn)}, ${days(daysLate)} late`,
  late: ({ daysLate }) => `${days(daysLate)} late`,
  dropped: () => 'dropped',
  open: ({ action }) => (action.due === null ? 'no day yet' : `due ${dayWords(action.due)}`),
};

const days = (count: number | null): string => (count === 1 ? '1 day' : `${count ?? 0} days`);

/** How a step stands: `done 4 Nov 2026`, `12 days late`, `dropped`. */
export function stateWords(step: PromisedStep): string {
  return STATES[step.state](step);
}

/** Who takes it: the owner where there is one, else the company. */
export function takenBy({ action }: PromisedStep, { alliance }: Rvu): string {
  const side = TAKEN_BY[action.direction] === 'us' ? alliance.us.name : alliance.partner.name;
  return action.owner === null || action.owner.trim() === '' ? side : `${action.owner}, ${side}`;
}

/** Findings that speak of a list as `here`, where no list is in sight. */
const WITHOUT_A_LIST: ReadonlyMap<string, string> = new Map([
  [HEADLINES.nothingListed, 'nothing that we give is listed yet'],
  [HEADLINES.nothingToCut, 'nothing that we give costs much and is worth little'],
]);

/** Who gives more, then what we give: the review in one sentence. */
export function reviewHeadline({ analysis }: Review): string {
  const { kind } = balanceStanding(analysis, 'value');
  const finding = headline(analysis.directions.given);
  const plain = WITHOUT_A_LIST.get(finding);
  const balance = BALANCE_STARTS[kind];
  if (balance === '') return plain === undefined ? finding : capital(plain);
  return `${balance}; ${plain ?? `of what we give, ${uncapital(finding)}`}`;
}

/** Both names; the one that is known where the other is not. */
export function sideNames({ alliance }: Rvu): string {
  return [alliance.us.name, alliance.partner.name].filter((name) => name !== '').join(' × ');
}

/** `Quarterly review, 2026-Q4`. */
export function reviewTitle({ alliance, period }: Rvu): string {
  const cadence = alliance.cadence === 'quarterly' ? 'Quarterly review' : 'Half-year review';
  return period === null ? cadence : `${cadence}, ${formatPeriod(period)}`;
}

/** `2 of 6 promises kept, 3 late, 1 dropped`; what there is none of is left out. */
export function promiseCounts(counts: {
  readonly all: number;
  readonly kept: number;
  readonly late: number;
  readonly dropped: number;
}): string {
  const { all, kept, late, dropped } = counts;
  const parts = [
    `${kept} of ${all} ${all === 1 ? 'promise' : 'promises'} kept`,
    ...(late === 0 ? [] : [`${late} late`]),
    ...(dropped === 0 ? [] : [`${dropped} dropped`]),
  ];
  return parts.join(', ');
}

/** How long each contribution has stood where it stands, in words. */
export function pastWordsOf({ history, period }: Rvu): (each: FlaggedContribution) => string {
  const trendOf = trendsOf(history, period);
  return ({ contribution, quadrant }) => trendWords(trendOf(contribution.id, quadrant), quadrant);
}

/** What is said where something is not known. */
export const UNKNOWN = 'unknown';

/** The present period's figures in words. */
export function figureWords({ rvu, figures }: Review) {
  const now = figures.at(-1);
  const known = (amount: number | null | undefined, words: (amount: number) => string): string =>
    amount === null || amount === undefined ? UNKNOWN : words(amount);
  return {
    valueGiven: known(now?.value.given, figure),
    valueReceived: known(now?.value.received, figure),
    cost: known(now?.cost, (amount) => moneyWords(amount, rvu)),
    balance: known(now?.balance, balanceFigure),
    agreement: known(now?.agreement, wholePercent),
    followThrough: known(now?.followThrough, wholePercent),
  };
}
