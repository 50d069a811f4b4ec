/** How evenly the two sides give, in words: for the sheet, the pane and the command line. */
import type { Analysis } from '../../../model/analysis';
import type { PastPeriod } from '../../../model/history';
import { isCostEstimated } from '../../../model/worth';
import { roundedSize, signedFigure } from './signedFigure';

export const BALANCES = ['value', 'cost'] as const;
export type BalanceOf = (typeof BALANCES)[number];

/** A difference up to this size counts as even. */
export const EVEN = 0.05;

export const BALANCE_WORDS = {
  title: { value: 'Balance of value', cost: 'Balance of cost' },
  nothing: 'nothing to compare yet',
  unknown: 'not known while a cost is unknown',
  even: 'about even',
  ours: { value: 'our side gives more value', cost: 'our side puts in more' },
  theirs: { value: 'their side gives more value', cost: 'their side puts in more' },
  /** What follows where it rests on our estimates of their costs. */
  estimated: 'over our estimates of their costs',
  before: 'last period',
} as const;

/** A balance is told to a hundredth. */
export const BALANCE_PARTS = 100;

/** `+0.12`, `−0.3`, `0`; above 0 our side gives more. */
export function balanceFigure(balance: number): string {
  return signedFigure(balance, BALANCE_PARTS);
}

/** Whether the balance of costs rests on our estimates of theirs. */
const restsOnEstimates = ({ directions }: Analysis): boolean =>
  directions.received.contributions.some(
    ({ contribution, cost }) => cost !== null && isCostEstimated(contribution)
  );

const isUnknown = ({ directions }: Analysis): boolean =>
  directions.given.totals.costUnknown + directions.received.totals.costUnknown > 0;

export type BalanceStanding =
  | { readonly kind: 'nothing' | 'unknown' }
  | {
      readonly kind: 'even' | 'ours' | 'theirs';
      readonly balance: number;
      /** Over our estimates of what they give costs them. */
      readonly estimated: boolean;
    };

/** How a review begins: who gives more value; nothing where that can't be said. */
export const BALANCE_STARTS: Readonly<Record<BalanceStanding['kind'], string>> = {
  nothing: '',
  unknown: '',
  even: 'Value given and received are about even',
  ours: 'We give more value than we get',
  theirs: 'We get more value than we give',
};

/** Which side gives more, as far as that can be said. */
export function balanceStanding(analysis: Analysis, of: BalanceOf): BalanceStanding {
  const balance = analysis.balance[of];
  if (balance === null)
    return { kind: of === 'cost' && isUnknown(analysis) ? 'unknown' : 'nothing' };
  const isEven = roundedSize(balance, BALANCE_PARTS) <= EVEN;
  const side = balance > 0 ? 'ours' : 'theirs';
  const estimated = of === 'cost' && restsOnEstimates(analysis);
  return { kind: isEven ? 'even' : side, balance, estimated };
}

function presentWords(analysis: Analysis, of: BalanceOf): string {
  const standing = balanceStanding(analysis, of);
  if (!('balance' in standing)) return BALANCE_WORDS[standing.kind];
  const { kind, balance, estimated } = standing;
  const side = kind === 'even' ? BALANCE_WORDS.even : BALANCE_WORDS[kind][of];
  const figure = `${balanceFigure(balance)}, ${side}`;
  return estimated ? `${figure}, ${BALANCE_WORDS.estimated}` : figure;
}

/** `Balance of value: +0.12, our side gives more value (last period +0.05).` */
export function balanceSentence(
  analysis: Analysis,
  of: BalanceOf,
  before: number | null = null
): string {
  const past = before === null ? '' : ` (${BALANCE_WORDS.before} ${balanceFigure(before)})`;
  return `${BALANCE_WORDS.title[of]}: ${presentWords(analysis, of)}${past}.`;
}

/** What the balance was when that period was closed; null where nobody could say. */
export function balanceThen(
  periods: readonly PastPeriod[],
  period: string | null,
  of: BalanceOf
): number | null {
  const then = periods.find((each) => each.period === period);
  if (then === undefined) return null;
  return of === 'value' ? then.valueBalance : then.costBalance;
}
