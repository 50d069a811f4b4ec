/** Numbers that a program keeps as text, where they can mean one number only. */
import { withPlainDigits } from '../../model/plainDigits';
import { typedAmount } from '../../model/typedAmount';
import type { SourceValue } from '../../workbook/kernel/source';
import { withoutCurrency } from '../currencySign';

/** No number that people type is longer. */
const LONGEST = 40;
/** No number begins like that, and most texts do. */
const WORDS = /^[A-Za-z]/;

/**
 * The number that a cell holds, as a number or as text: `4`, `4.0`, `4,5`, digits of other scripts, blanks around.
 * Null where it is none, or could be one of two (`1.250`).
 */
export function plainNumber(found: SourceValue): number | null {
  if (typeof found === 'number') return found;
  if (typeof found !== 'string' || found.length > LONGEST || WORDS.test(found)) return null;
  const typed = plainSigns(found);
  const isNegative = typed.startsWith('-');
  const amount = typedAmount(typed.replace(/^[-+]/, ''), null);
  if (amount.kind !== 'amount') return null;
  return isNegative ? -amount.amount : amount.amount;
}

/** Removes meaningless characters, and replaces those with an ASCII equivalent. */
function plainSigns(found: string): string {
  const written = found.normalize('NFKC').replace(/[\p{Cf}\u2212\u066b\u066c]/gu, (sign) => {
    return SIGNS.get(sign) ?? '';
  });
  // A sign for decimals behind which none stand.
  return withPlainDigits(written.trim()).replace(/^(\d+)[.,]$/, '$1');
}

/** A minus of its own, and the signs that Arabic writes for decimals and between thousands. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['\u2212', '-'],
  ['\u066b', ','],
  ['\u066c', "'"],
]);

/** The same for amounts, which may carry the sign or code of the form's currency. */
export function plainAmount(found: SourceValue, currency: string | null): number | null {
  if (typeof found !== 'string' || found.length > LONGEST || currency === null)
    return plainNumber(found);
  const words = withoutCurrency(plainSigns(found), currency);
  return words.kind === 'amount' ? plainNumber(words.text) : null;
}
