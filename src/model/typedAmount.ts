/** Amounts that people type: which sign parts thousands and which decimals is the system's, not ours to guess. */

/** The signs by which this Excel writes numbers. */
export interface NumberSigns {
  readonly decimal: string;
  readonly thousands: string;
}

export type TypedAmount =
  | { readonly kind: 'amount'; readonly amount: number }
  /** It can mean either of two amounts, in the order in which they should be offered. */
  | { readonly kind: 'ambiguous'; readonly amounts: readonly [whole: number, fraction: number] }
  | { readonly kind: 'none' };

const NONE: TypedAmount = { kind: 'none' };
const amountOf = (text: string): TypedAmount => ({ kind: 'amount', amount: Number(text) });

const SPACES = /[\s\u00A0\u2009\u202F]/g;
const APOSTROPHES = /['’]/g;

/** Spaces and apostrophes part thousands everywhere, three digits each; blank where they part anything else. */
function withoutGaps(text: string): string {
  const typed = text.trim().replace(SPACES, ' ').replace(APOSTROPHES, ' ');
  if (!typed.includes(' ')) return typed;
  return /^\d{1,3}( \d{3})+([.,]\d*)?$/.test(typed) ? typed.replaceAll(' ', '') : '';
}

/**
 * The amount of 0 or more that was typed. `signs` are this Excel's own, null where it can't be asked: then
 * one point or comma before three digits is ambiguous (`1.250`), unless no thousands can be written so
 * (`0,125`, `1250.125`).
 */
export function typedAmount(text: string, signs: NumberSigns | null): TypedAmount {
  const typed = withoutGaps(text);
  if (!/^\d[\d.,]*$/.test(typed)) return NONE;
  const [first] = /[.,]/.exec(typed) ?? [];
  if (first === undefined) return amountOf(typed);
  const second = first === '.' ? ',' : '.';
  const hasGaps = /[\s'’]/.test(text.trim());
  if (typed.includes(second)) return hasGaps ? NONE : withBoth(typed, first, second);
  return hasGaps ? fractionOf(typed, first) : withOne(typed, first, signs);
}

/** Both signs: the first parts thousands, the second decimals. */
const withBoth = (typed: string, first: string, second: string): TypedAmount =>
  new RegExp(`^[1-9]\\d{0,2}([${first}]\\d{3})+[${second}]\\d+$`).test(typed)
    ? amountOf(typed.replaceAll(first, '').replace(second, '.'))
    : NONE;

const fractionOf = (typed: string, sign: string): TypedAmount =>
  new RegExp(`^\\d+[${sign}]\\d+$`).test(typed) ? amountOf(typed.replace(sign, '.')) : NONE;

/** One sign, once or several times. */
function withOne(typed: string, sign: string, signs: NumberSigns | null): TypedAmount {
  const fraction = fractionOf(typed, sign);
  if (!new RegExp(`^[1-9]\\d{0,2}([${sign}]\\d{3})+$`).test(typed)) return fraction;
  const whole = Number(typed.replaceAll(sign, ''));
  if (fraction.kind !== 'amount' || signs?.thousands === sign)
    return { kind: 'amount', amount: whole };
  return signs?.decimal === sign
    ? fraction
    : { kind: 'ambiguous', amounts: [whole, fraction.amount] };
}
