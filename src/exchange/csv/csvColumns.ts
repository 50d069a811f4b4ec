/** The columns of a contributions CSV: those of the workbook by their keys, and `cost` for a whole cost. */
import { COST_FIELDS } from '../../model/costParts';
import type { Basis } from '../../model/worth';
import type { What } from '../../workbook/kernel/column';
import { TYPED_HEADERS } from '../../workbook/kernel/shared/contributionsTable';
import { CONTRIBUTION_COLUMNS } from '../../workbook/sections/contributions/contributionColumns';

/** Our own estimate first, as people come to know them; last period's score is the workbook's own. */
export const CSV_BASES = ['estimate', 'stated'] as const satisfies readonly Basis[];

export const CSV_KEYS = [
  'id',
  'activity',
  'direction',
  'category',
  'department',
  'kind',
  'owner',
  ...COST_FIELDS,
  'cost',
  ...CSV_BASES,
  'mustKeep',
  'internal',
  'notes',
] as const;
export type CsvKey = (typeof CSV_KEYS)[number];

export const REQUIRED_KEYS: readonly CsvKey[] = ['id', 'activity', 'direction'];
export const OTHER_KEYS: readonly CsvKey[] = CSV_KEYS.filter((key) => !REQUIRED_KEYS.includes(key));

/** What a cell of the column holds. A whole cost is money of its own, no sum of its parts. */
export function whatOf(key: CsvKey): What {
  if (key === 'cost') return { kind: 'number', unit: 'money' };
  const record = CONTRIBUTION_COLUMNS.find((column) => column.key === key);
  if (record === undefined) throw new Error(`The workbook has no column ${key}`);
  return record.what;
}

/** Our key as the text means it, whatever its case; null where it means none. */
export function csvKeyOf(text: string): CsvKey | null {
  const wanted = text.toLowerCase();
  return CSV_KEYS.find((key) => key.toLowerCase() === wanted) ?? null;
}

/** Whether the text is the key of a column that a list can have, in small letters. */
export function isCsvKey(text: string): text is CsvKey {
  return CSV_KEYS.some((key: string) => key === text);
}

const HEADERS: ReadonlyMap<string, string> = new Map(Object.entries(TYPED_HEADERS));

/** Each column with its name on the sheet. */
export const COLUMN_NAMES: readonly (readonly [key: CsvKey, name: string])[] = CSV_KEYS.map(
  (key) => [key, HEADERS.get(key) ?? 'Cost']
);
