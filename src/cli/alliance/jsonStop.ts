/** Finds where a text stops being JSON: engines tell it in words that differ, or not at all. */

type State = 'value' | 'item or end' | 'key' | 'key or end' | 'colon' | 'after';
type Kind = 'string' | 'scalar' | '{' | '}' | '[' | ']' | ':' | ',';

const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const SIGNS: readonly Kind[] = ['{', '}', '[', ']', ':', ','];

const OPENING: readonly Kind[] = ['{', '['];
const CLOSING: readonly Kind[] = ['}', ']'];

const BEGINNINGS: Partial<Record<Kind, State>> = {
  string: 'after',
  scalar: 'after',
  '{': 'key or end',
  '[': 'item or end',
};

/** What may follow in each state, and the state it leads to. */
const NEXT: Record<State, Partial<Record<Kind, State>>> = {
  value: BEGINNINGS,
  'item or end': { ...BEGINNINGS, ']': 'after' },
  key: { string: 'colon' },
  'key or end': { string: 'colon', '}': 'after' },
  colon: { ':': 'value' },
  after: { ',': 'value', '}': 'after', ']': 'after' },
};

/** The index of the first character that can't stand where it stands; the length where the end comes too early. */
export function jsonStop(text: string): number {
  const open: Kind[] = [];
  let state: State = 'value';
  let at = 0;
  for (;;) {
    at += matched(SPACE, text, at);
    const [kind, length] = tokenAt(text, at);
    const next: State | null = kind === null ? null : follow(state, kind, open);
    if (next === null) return at;
    state = next;
    at += length;
  }
}

/** The state after this token, with `open` kept up to date; null where it can't stand here. */
function follow(state: State, kind: Kind, open: Kind[]): State | null {
  const next = NEXT[state][kind] ?? null;
  if (next === null || !fits(kind, open)) return null;
  if (OPENING.includes(kind)) open.push(kind);
  if (CLOSING.includes(kind)) open.pop();
  return kind === ',' && open.at(-1) === '{' ? 'key' : next;
}

function tokenAt(text: string, at: number): readonly [kind: Kind | null, length: number] {
  const sign = SIGNS.find((each) => each === text[at]);
  if (sign !== undefined) return [sign, 1];
  const string = matched(STRING, text, at);
  if (string > 0) return ['string', string];
  const scalar = matched(SCALAR, text, at);
  return [scalar > 0 ? 'scalar' : null, scalar];
}

function matched(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** Ends close what is open; a comma needs something open. */
function fits(kind: Kind, open: readonly Kind[]): boolean {
  if (kind === ',') return open.length > 0;
  if (kind === '}') return open.at(-1) === '{';
  return kind !== ']' || open.at(-1) === '[';
}
