/** Reads the header line: which column stands where. */
import { CSV_KEYS, REQUIRED_KEYS, isCsvKey, type CsvKey } from './csvColumns';
import type { CsvProblem } from './csvProblem';

export type HeaderReading =
  | { readonly ok: true; readonly keys: readonly CsvKey[] }
  | { readonly ok: false; readonly problems: readonly CsvProblem[] };

/** The columns in the file's order, or what is wrong with them. */
export function readHeader(cells: readonly string[]): HeaderReading {
  const headers = cells.map((cell) => cell.trim());
  const keys = headers.filter(isCsvKey);
  const twins = new Set(keys.filter((key, index) => keys.indexOf(key) !== index));
  const problems: readonly CsvProblem[] = [
    ...headers
      .filter((header) => !isCsvKey(header))
      .map((column) => ({ code: 'unknown-column' as const, column, known: CSV_KEYS })),
    ...[...twins].map((column) => ({ code: 'twin-column' as const, column })),
    ...REQUIRED_KEYS.filter((key) => !keys.includes(key)).map((column) => ({
      code: 'missing-column' as const,
      column,
    })),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, keys };
}
