/** Finds private numbers by size: a large workbook has tens of thousands, and each written figure matches few. */
import { oncePer } from '../../model/oncePer';
import type { PrivateNumber } from './privateNumbers';

interface Sized {
  /** The number as a text states it: a share in per cent. */
  readonly size: number;
  /** Its place among all. */
  readonly at: number;
  readonly number: PrivateNumber;
}

interface Sorted {
  readonly shares: readonly Sized[];
  readonly others: readonly Sized[];
}

const isShare = ({ number }: Sized): boolean => number.unit === 'share';

const sortedOf = oncePer((numbers: readonly PrivateNumber[]): Sorted => {
  const all = numbers
    .map((number, at): Sized => ({
      size: number.unit === 'share' ? number.value * 100 : number.value,
      at,
      number,
    }))
    .sort((a, b) => a.size - b.size);
  return { shares: all.filter(isShare), others: all.filter((each) => !isShare(each)) };
});

/** The index of the first number of at least that size. */
function firstFrom(sized: readonly Sized[], least: number): number {
  let [low, high] = [0, sized.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sized[middle]?.size ?? Infinity) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The numbers between the two sizes, both of them too, in the order of all: shares, by their per cent, or those that
 * are none.
 */
export function numbersBetween(
  numbers: readonly PrivateNumber[],
  [least, most]: readonly [number, number],
  kind: keyof Sorted
): readonly PrivateNumber[] {
  const sized = sortedOf(numbers)[kind];
  const found: Sized[] = [];
  for (let at = firstFrom(sized, least); at < sized.length; at += 1) {
    const each = sized[at];
    if (each === undefined || each.size > most) break;
    found.push(each);
  }
  return found.sort((a, b) => a.at - b.at).map(({ number }) => number);
}
