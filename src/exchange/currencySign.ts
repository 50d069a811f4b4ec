/** An amount of money as lists write it: with the sign or the code of a currency before or after it. */

export type AmountWords =
  /** The amount without the sign; as it was where it bears none. */
  | { readonly kind: 'amount'; readonly text: string }
  /** Another currency than the amounts are counted in. */
  | { readonly kind: 'other-currency'; readonly written: string };

/** Signs that mean one currency. Those that several share (`$`, `kr`, `¥`) are taken as the one that is counted in. */
const ONE_CURRENCY: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₹', 'INR'],
  ['₺', 'TRY'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₪', 'ILS'],
  ['zł', 'PLN'],
]);

/** A sign of Unicode's currency category, the code of three letters, or one of the letters that stand for one. */
const SIGN = String.raw`(?:\p{Sc}|[A-Z]{3}|zł|kr\.?|Fr\.?|US\$|Kč)`;
const AMOUNT = String.raw`[\d.][\d.,'’\s]*`;
const BEFORE = new RegExp(`^(${SIGN})\\s*(${AMOUNT})$`, 'u');
const AFTER = new RegExp(`^(${AMOUNT}?)\\s*(${SIGN})$`, 'u');

/**
 * Takes the sign off. `currency` is the code of the currency that is counted in, null where it isn't known:
 * then any sign is taken as that one.
 */
export function withoutCurrency(text: string, currency: string | null): AmountWords {
  const [sign, amount] = parted(text);
  if (sign === undefined || amount === undefined) return { kind: 'amount', text };
  return currency === null || isSignOf(sign, currency)
    ? { kind: 'amount', text: amount.trim() }
    : { kind: 'other-currency', written: sign };
}

function parted(text: string): readonly [sign: string | undefined, amount: string | undefined] {
  const [, before, amount] = BEFORE.exec(text) ?? [];
  if (before !== undefined) return [before, amount];
  const [, ahead, after] = AFTER.exec(text) ?? [];
  return [after, ahead];
}

function isSignOf(sign: string, currency: string): boolean {
  const code = /^[A-Z]{3}$/.test(sign) ? sign : ONE_CURRENCY.get(sign);
  if (code !== undefined) return code === currency;
  // Dollars and pesos, crowns, yen and yuan, francs: each sign belongs to several.
  return SHARED.some(([written, codes]) => written.test(sign) && codes.test(currency));
}

const SHARED: readonly (readonly [sign: RegExp, codes: RegExp])[] = [
  [/^US\$$/, /^USD$/],
  [/^\$$/, /^(..D|MXN|ARS|CLP|COP|UYU)$/],
  [/^¥$/, /^(JPY|CNY)$/],
  [/^kr\.?$/, /^(SEK|NOK|DKK|ISK)$/],
  [/^Fr\.?$/, /^CHF$/],
  [/^Kč$/, /^CZK$/],
  // Rarer signs are taken on trust: nobody else's currency is meant by them.
  [/^(?![$¥])\p{Sc}$/u, /^[A-Z]{3}$/],
];
