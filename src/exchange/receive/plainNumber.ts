/** Numbers that a program keeps as text, where they can mean one number only. */
import { typedAmount } from '../../model/typedAmount';
import type { SourceValue } from '../../workbook/kernel/source';

/** No number that people type is longer. */
const LONGEST = 40;
/** No number begins like that, and most texts do. */
const WORDS = /^[A-Za-z]/;

/**
 * The number that a cell holds, as a number or as text: `4`, `4.0`, `4,5`, full-width digits, blanks around.
 * Null where it is none, or could be one of two (`1.250`).
 */
export function plainNumber(found: SourceValue): number | null {
  if (typeof found === 'number') return found;
  if (typeof found !== 'string' || found.length > LONGEST || WORDS.test(found)) return null;
  const written = found
    .normalize('NFKC')
    .replace(/[\p{Cf}\u2212]/gu, (sign) => (sign === '\u2212' ? '-' : ''));
  const typed = written.trim();
  const isNegative = typed.startsWith('-');
  const amount = typedAmount(typed.replace(/^[-+]/, ''), null);
  if (amount.kind !== 'amount') return null;
  return isNegative ? -amount.amount : amount.amount;
}
