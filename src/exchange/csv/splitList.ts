/** Takes somebody's list apart: headers first, whatever parts its cells. */
import type { CsvProblem } from './csvProblem';
import { checkText, decodeText } from './decodeText';
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
  const decoded = typeof list === 'string' ? checkText(list) : decodeText(list);
  if (!decoded.ok) return { ok: false, problems: [decoded.problem] };
  const all: CsvRow[] = [];
  const problems = splitRows(decoded.text, delimiterOf(decoded.text), (row) => all.push(row));
  if (problems.length > 0) return { ok: false, problems };
  const [header, ...rows] = all;
  if (header === undefined) return { ok: false, problems: [{ code: 'empty' }] };
  return { ok: true, list: withoutBlankColumns(header.cells, rows) };
}

/** Columns without header and cells are dropped, and so are blank cells behind the header line. */
function withoutBlankColumns(headers: readonly string[], all: readonly CsvRow[]): SplitList {
  const isBlank = (text: string | undefined): boolean => (text ?? '').trim() === '';
  const rows = all.map(({ line, cells }) =>
    cells.slice(headers.length).every(isBlank)
      ? { line, cells: cells.slice(0, headers.length) }
      : { line, cells }
  );
  const filled = headers.map(
    (header, at) => !isBlank(header) || rows.some(({ cells }) => !isBlank(cells[at]))
  );
  const kept = <Each>(cells: readonly Each[]): readonly Each[] =>
    cells.filter((_, at) => filled[at] ?? true);
  return {
    names: kept(headers.map((cell, at) => cell.trim() || `Column ${at + 1}`)),
    rows: rows.map(({ line, cells }) => ({ line, cells: kept(cells) })),
  };
}
