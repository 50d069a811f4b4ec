/** Reads the header line: which column stands where. */
import { CSV_KEYS, REQUIRED_KEYS, csvKeyOf } from './csvColumns';
import type { CsvProblem } from './csvProblem';
import type { ListColumn } from './rowReader';

export type HeaderReading =
  | {
      readonly ok: true;
      readonly columns: readonly ListColumn[];
      /** How many cells the line has. */
      readonly width: number;
      /** Places without a header. */
      readonly headless: readonly number[];
    }
  | { readonly ok: false; readonly problems: readonly CsvProblem[] };

/** The columns in the file's order, or what is wrong with them. Case does not matter. */
export function readHeader(cells: readonly string[]): HeaderReading {
  const headers = cells.map((cell) => cell.trim());
  const columns = headers.flatMap((header, at): readonly ListColumn[] => {
    const key = csvKeyOf(header);
    return key === null ? [] : [{ key, name: key, at }];
  });
  const keys = columns.map(({ key }) => key);
  const twins = new Set(keys.filter((key, index) => keys.indexOf(key) !== index));
  const problems: readonly CsvProblem[] = [
    ...headers
      .filter((header) => header !== '' && csvKeyOf(header) === null)
      .map((column) => ({ code: 'unknown-column' as const, column, known: CSV_KEYS })),
    ...[...twins].map((column) => ({ code: 'twin-column' as const, column })),
    ...REQUIRED_KEYS.filter((key) => !keys.includes(key)).map((column) => ({
      code: 'missing-column' as const,
      column,
    })),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const headless = headers.flatMap((header, at) => (header === '' ? [at] : []));
  return { ok: true, columns, width: headers.length, headless };
}
