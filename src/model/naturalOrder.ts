/** The order in which people count: `G2` before `G10`, whatever the case and the computer's language. */
import { idKey } from './idKey';

/** Runs of digits by their number, all else by its letters; two that look alike keep their places. */
export function naturalOrder(a: string, b: string): number {
  const [left, right] = [piecesOf(a), piecesOf(b)];
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const order = pieceOrder(left[at] ?? '', right[at] ?? '');
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

const piecesOf = (id: string): readonly string[] => idKey(id).match(/\d+|\D+/g) ?? [];

function pieceOrder(a: string, b: string): number {
  const isCounted = /^\d/.test(a) && /^\d/.test(b);
  return isCounted ? digitOrder(a, b) : letterOrder(a, b);
}

/** Without a limit: ids may hold more digits than numbers can. */
function digitOrder(a: string, b: string): number {
  const [left, right] = [a.replace(/^0+(?=\d)/, ''), b.replace(/^0+(?=\d)/, '')];
  return left.length - right.length || letterOrder(left, right) || a.length - b.length;
}

function letterOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
