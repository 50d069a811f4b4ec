/** Takes somebody's list apart: headers first, whatever parts its cells. */
import type { CsvProblem } from './csvProblem';
import { decodeText } from './decodeText';
import { delimiterOf, splitRows, type CsvRow } from './parseCsv';

export interface SplitList {
  /** The headers; a column without one is called by its number. */
  readonly names: readonly string[];
  readonly rows: readonly CsvRow[];
}

export type Splitting =
  | { readonly ok: true; readonly list: SplitList }
  | { readonly ok: false; readonly problems: readonly CsvProblem[] };

/** The list as pasted, or in the bytes of a .csv file: parted by commas, semicolons or tabs. */
export function splitList(list: string | Uint8Array): Splitting {
  const decoded = typeof list === 'string' ? ({ ok: true, text: list } as const) : decodeText(list);
  if (!decoded.ok) return { ok: false, problems: [decoded.problem] };
  const all: CsvRow[] = [];
  const problems = splitRows(decoded.text, delimiterOf(decoded.text), (row) => all.push(row));
  if (problems.length > 0) return { ok: false, problems };
  const [header, ...rows] = all;
  if (header === undefined) return { ok: false, problems: [{ code: 'empty' }] };
  const names = header.cells.map((cell, at) => cell.trim() || `Column ${at + 1}`);
  return { ok: true, list: { names, rows } };
}
