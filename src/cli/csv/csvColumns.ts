/** The columns of a contributions CSV: those of the workbook by their keys, and `cost` for a whole cost. */
import type { What } from '../../workbook/kernel/column';
import { CONTRIBUTION_COLUMNS } from '../../workbook/sections/contributions/contributionColumns';

export const CSV_KEYS = [
  'id',
  'activity',
  'direction',
  'category',
  'department',
  'kind',
  'owner',
  'hours',
  'rate',
  'cash',
  'cost',
  'estimate',
  'stated',
  'mustKeep',
  'notes',
] as const;
export type CsvKey = (typeof CSV_KEYS)[number];

export const REQUIRED_KEYS: readonly CsvKey[] = ['id', 'activity', 'direction'];

/** What a cell of the column holds. A whole cost is money of its own, no sum of hours and cash. */
export function whatOf(key: CsvKey): What {
  if (key === 'cost') return { kind: 'number', unit: 'money' };
  const record = CONTRIBUTION_COLUMNS.find((column) => column.key === key);
  if (record === undefined) throw new Error(`The workbook has no column ${key}`);
  return record.what;
}

export const isCsvKey = (text: string): text is CsvKey =>
  CSV_KEYS.some((key: string) => key === text);
