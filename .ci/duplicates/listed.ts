/** The pairs that docs/duplicates.md lists with their reasons. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pair } from './runs';

/** Where the reasons stand. */
export const LIST = 'docs/duplicates.md';

/** By the two files, the lines that they may share. */
export type ListedPairs = ReadonlyMap<string, number>;

const keyOf = (first: string, second: string): string => `${first} and ${second}`;

/** The pairs of files in the list's text, each with a number of lines. */
export function listedIn(text: string): ListedPairs {
  const rows = [...text.matchAll(/^- `([^`]+)` and `([^`]+)`: (\d+) lines$/gm)];
  return new Map(
    rows.map(([, first = '', second = '', lines]) => [keyOf(first, second), Number(lines)] as const)
  );
}

/** The pairs of this repository's list. */
export function listedPairs(root: string): ListedPairs {
  return listedIn(readFileSync(join(root, LIST), 'utf8'));
}

/** Pairs that no reason is listed for, or that share more lines than were listed. */
export function unlisted(pairs: readonly Pair[], listed: ListedPairs): readonly Pair[] {
  return pairs.filter(
    ({ first, second, lines }) => lines > (listed.get(keyOf(first.path, second.path)) ?? 0)
  );
}

/** What the list names and is gone, or shares fewer lines by now. */
export function outdated(pairs: readonly Pair[], listed: ListedPairs): readonly string[] {
  const most = new Map<string, number>();
  for (const { first, second, lines } of pairs) {
    const key = keyOf(first.path, second.path);
    most.set(key, Math.max(lines, most.get(key) ?? 0));
  }
  return [...listed].flatMap(([key, lines]) => (lines > (most.get(key) ?? 0) ? [key] : []));
}

/** A pair in one line: how many lines, and both places. */
export function pairLine({ first, second, lines }: Pair): string {
  const places = [first, second].map(({ path, from, to }) => `${path}:${from}-${to}`);
  return `${String(lines).padStart(3)} lines  ${places.join('  ')}`;
}
