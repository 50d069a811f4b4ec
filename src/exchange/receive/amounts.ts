/** Keeps amounts that the partner gave in another currency as words: they can't count as figures of ours. */
import type { Rvu } from '../../model/rvu';
import type { Confirmation, ReturnedForm, ReturnedLine } from './returned';

/** The confirmation for such amounts; empty where there are none, or one side names no currency. */
export function currencyConfirmations(
  { alliance }: Rvu,
  form: ReturnedForm
): readonly Confirmation[] {
  const found = form.stamp?.currency ?? null;
  const count = form.lines.filter(({ worth }) => worth !== null).length;
  if (found === null || count === 0 || !differs(found, alliance.currency)) return [];
  return [{ code: 'another-currency', found, wanted: alliance.currency, count }];
}

/** Moves such amounts into the lines' words: as figures they would count in our currency. */
export function inOurCurrency(
  { alliance }: Rvu,
  { stamp }: ReturnedForm,
  lines: readonly ReturnedLine[]
): readonly ReturnedLine[] {
  const found = stamp?.currency ?? null;
  if (found === null || !differs(found, alliance.currency)) return lines;
  return lines.map((line) =>
    line.worth === null ? line : { ...line, worth: null, remark: remarkOf(line, found) }
  );
}

const remarkOf = ({ worth, remark }: ReturnedLine, currency: string): string =>
  [...(remark === null ? [] : [remark]), `Worth ${worth} ${currency}`].join('; ');

const plain = (currency: string): string => currency.normalize('NFKC').trim().toUpperCase();

const differs = (found: string, ours: string): boolean =>
  plain(ours) !== '' && plain(found) !== plain(ours);
