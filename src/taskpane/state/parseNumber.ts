/** Reads amounts that are typed in the pane, by the signs of the Excel that it runs in. */
import { typedAmount } from '../../model/typedAmount';
import type { NumberSigns, TypedAmount } from '../../model/typedAmount';

let signs: NumberSigns | null = null;

/** Tells by which signs this Excel writes numbers; null where it can't be asked. */
export function setNumberSigns(found: NumberSigns | null): void {
  signs = found;
}

/** The signs that were told. */
export function numberSigns(): NumberSigns | null {
  return signs;
}

export function readAmount(text: string): TypedAmount {
  return typedAmount(text, signs);
}

/** The amount of 0 or more that was typed, or null where it is none, or could be two. */
export function parseNumber(text: string): number | null {
  const read = readAmount(text);
  return read.kind === 'amount' ? read.amount : null;
}
