/** What the columns of somebody's list hold, guessed from their headers in ordinary words. */
import { COLUMN_NAMES, type CsvKey } from './csvColumns';

/** What was chosen for a column, by its header as `headerKey` writes it; null leaves it out. */
export type ColumnChoices = ReadonlyMap<string, CsvKey | null>;

/** Headers are the same whatever their case, spaces and signs. */
export function headerKey(header: string): string {
  return words(header).join(' ');
}

/** A percent or currency sign tells nothing that the words beside it don't. */
const words = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}#/]+/gu) ?? [];

/** Each key with the words that people write for it. The first rule that fits a header counts. */
const RULES: readonly (readonly [key: CsvKey, pattern: RegExp])[] = [
  ['rate', /\b(rate|hourly|per hour|ph)\b|\/ ?(h|hr|hour)\b/],
  ['hours', /\b(hours?|hrs?|h|effort|time)\b/],
  ['stated', /\b(stated|their|partner s|receiver s) ?(value|score|rating)?$/],
  ['estimate', /\b(estimated?|guess|value|worth|score|rating|importance|benefit)\b/],
  ['cash', /\b(cash|spend|spending|expenses?|budget|money|fees?|out of pocket)\b/],
  ['cost', /\b(costs?|total)\b/],
  ['mustKeep', /\b(must|mandatory|compulsory|contractual|obligatory)\b/],
  ['internal', /\b(internal|confidential|held back|hold back)\b/],
  ['direction', /\b(direction|giver|gives|given by|provider|provided by|from|side)\b/],
  ['department', /\b(departments?|dept|team|function|unit|division)\b/],
  ['owner', /\b(owners?|responsible|lead|contact|in charge|who|manager)\b/],
  ['category', /\b(category|value line|line|area|theme)\b/],
  ['kind', /\b(kind|type|resource)\b/],
  ['notes', /\b(notes?|comments?|remarks?)\b/],
  [
    'activity',
    /\b(activity|activities|items?|contributions?|what|tasks?|services?|description|title|name|work|deliverables?)\b/,
  ],
  ['id', /^(id|no|nr|ref|reference|number|key|code|#)$/],
];

/** Our own words for a column: its key, and what the sheets call it. */
const OWN: ReadonlyMap<string, CsvKey> = new Map(
  COLUMN_NAMES.flatMap(([key, name]) => [
    [headerKey(key), key] as const,
    [headerKey(name), key] as const,
  ])
);

/**
 * The key of each column, null where it is left out; each key comes once. What was chosen goes before our
 * own words, those before what the headers sound like.
 */
export function guessColumns(
  headers: readonly string[],
  choices: ColumnChoices
): readonly (CsvKey | null)[] {
  const found = new Map<number, CsvKey>();
  const free = (key: CsvKey) => ![...found.values()].includes(key);
  const offer = (key: CsvKey | null | undefined, at: number) => {
    if (key && !found.has(at) && free(key)) found.set(at, key);
  };
  const names = headers.map(headerKey);
  names.forEach((name, at) => offer(choices.get(name), at));
  const guessed = names.flatMap((name, at) => (choices.has(name) ? [] : [{ name, at }]));
  guessed.forEach(({ name, at }) => offer(OWN.get(name), at));
  guessed.forEach(({ name, at }) =>
    offer(RULES.find(([key, pattern]) => free(key) && pattern.test(name))?.[0], at)
  );
  const chosen = new Set(names.flatMap((name) => choices.get(name) ?? []));
  return withOneCost(
    headers.map((_, at) => found.get(at) ?? null),
    chosen
  );
}

/** A whole cost beside what it is computed from says it twice: hours without a rate say less than it does. */
function withOneCost(
  keys: readonly (CsvKey | null)[],
  chosen: ReadonlySet<CsvKey>
): readonly (CsvKey | null)[] {
  if (!keys.includes('cost')) return keys;
  const parts: readonly CsvKey[] = keys.includes('rate') || chosen.has('hours') ? ['cost'] : PARTS;
  return keys.map((key) => (key !== null && parts.includes(key) && !chosen.has(key) ? null : key));
}

const PARTS: readonly CsvKey[] = ['hours', 'rate', 'cash'];

/** The key that a person names: in any case, or as the sheets call it; null for none. */
export function keyNamed(text: string): CsvKey | null {
  return OWN.get(headerKey(text)) ?? null;
}
