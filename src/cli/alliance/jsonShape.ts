/** Checks parsed JSON by shape, with a problem for each place: where, what was found, what is wanted. */

export type Complain = (where: string, found: unknown, wanted: string) => void;

/** A key with what reads its value. */
export interface Member {
  readonly key: string;
  readonly optional?: true;
}

type Json = Readonly<Record<string, unknown>>;

/** The object there, with its unknown and its missing members told; null where it is none. */
export function objectAt(
  where: string,
  found: unknown,
  members: readonly Member[],
  complain: Complain
): Json | null {
  if (!isObject(found)) {
    complain(where, found, `an object with ${members.map(({ key }) => key).join(', ')}`);
    return null;
  }
  const known = members.map(({ key }) => key);
  for (const key of Object.keys(found))
    if (!known.includes(key))
      complain(inside(where, key), found[key], `nothing: known here are ${known.join(', ')}`);
  return found;
}

/** Where a member stands, for instance `us.name`. */
export function inside(where: string, key: string): string {
  return where === '' ? key : `${where}.${key}`;
}

/** The object there, whatever its members are called; null where it is none. */
export function entriesAt(
  where: string,
  found: unknown,
  wanted: string,
  complain: Complain
): readonly (readonly [key: string, value: unknown])[] | null {
  if (isObject(found)) return Object.entries(found);
  complain(where, found, wanted);
  return null;
}

const isObject = (found: unknown): found is Json =>
  typeof found === 'object' && found !== null && !Array.isArray(found);

/** The list there; null where it is none. */
export function listAt(
  where: string,
  found: unknown,
  complain: Complain
): readonly unknown[] | null {
  const list: readonly unknown[] | null = Array.isArray(found) ? found : null;
  if (list !== null) return list;
  complain(where, found, 'a list in [ ]');
  return null;
}

/** The trimmed text there; empty where it is none. */
export function textAt(
  where: string,
  found: unknown,
  maxLength: number,
  complain: Complain
): string {
  const text = typeof found === 'string' ? found.trim() : '';
  if (text === '' || text.length > maxLength)
    complain(where, found, `words of 1 to ${maxLength} characters`);
  return text;
}

/** What was found, as people read it. */
export function foundWords(found: unknown): string {
  if (found === undefined) return 'nothing';
  if (Array.isArray(found)) return 'a list';
  if (isObject(found)) return 'an object';
  const text = JSON.stringify(found);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
