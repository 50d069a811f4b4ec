/**
 * Compares the name beside each id with ours. Since the copy left, an id may belong to another activity, or a list
 * may have been sorted without its ids: then a score would reach the wrong line.
 */
import { idKey } from '../../model/idKey';
import type { Rvu } from '../../model/rvu';
import type { OtherName, ReceiveOrder } from './receivePreview';
import type { ReturnedForm, ReturnedLine } from './returned';

export interface SameNames {
  /** The lines, without those whose name differs, unless the user confirmed that it means the same. */
  readonly lines: readonly ReturnedLine[];
  readonly others: readonly OtherName[];
}

/** The lines whose name is ours, and those that the user must be asked about. */
export function sameNames(rvu: Rvu, form: ReturnedForm, { same }: ReceiveOrder): SameNames {
  const theirs = new Map(form.activities.map(({ id, activity }) => [idKey(id), activity]));
  const ours = new Map(rvu.contributions.map(({ id, activity }) => [idKey(id), activity]));
  const agreed = new Set([...(same ?? [])].map(idKey));
  const others = form.lines.flatMap(({ list, line }): readonly OtherName[] => {
    const [theirName, ourName] = [theirs.get(idKey(line)), ours.get(idKey(line))];
    if (list !== 'did' || theirName === undefined || ourName === undefined) return [];
    if (plain(theirName) === plain(ourName)) return [];
    return [{ id: line, ours: ourName, theirs: theirName, taken: agreed.has(idKey(line)) }];
  });
  const left = new Set(others.filter(({ taken }) => !taken).map(({ id }) => id));
  const lines = form.lines.filter(({ list, line }) => list !== 'did' || !left.has(line));
  return { lines, others };
}

/** Ignores blanks, case, Unicode variants, and the points and quotation marks that programs and people put around. */
const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[‘’`´]/gu, "'")
    .replace(/[‐‑‒–—]/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(AROUND, '')
    .toLowerCase();

const AROUND = /^[\s"'“”„«»]+|[\s"'“”„«».,;:]+$/gu;
