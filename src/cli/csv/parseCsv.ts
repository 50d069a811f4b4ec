/** Takes the bytes of a CSV file apart, with the line on which each row begins. */
import { isUtf8 } from 'node:buffer';
import { parse } from 'papaparse';
import { DELIMITERS, type CsvProblem } from './csvProblem';

export interface CsvRow {
  /** Where it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export type CsvParsing =
  | { readonly ok: true; readonly rows: readonly CsvRow[] }
  | { readonly ok: false; readonly problems: readonly CsvProblem[] };

/** The rows in which anything stands, or why they can't be told apart. */
export function parseCsv(bytes: Uint8Array): CsvParsing {
  const unreadable = unreadableBytes(bytes);
  if (unreadable !== null) return { ok: false, problems: [unreadable] };
  // The decoder takes the byte order mark away. One kind of line end is left to count lines by.
  const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
  if (text.trim() === '') return { ok: false, problems: [{ code: 'empty' }] };
  const found = otherDelimiter(text);
  if (found !== null) return { ok: false, problems: [{ code: 'delimiter', found }] };
  const { data, errors } = parse<readonly string[]>(text, { delimiter: ',', newline: '\n' });
  const rows = numbered(data);
  const broken = errors.filter(({ type }) => type === 'Quotes');
  if (broken.length > 0) {
    const lines = new Set(broken.map(({ row }) => rows[row ?? 0]?.line ?? 1));
    return { ok: false, problems: [...lines].map((line) => ({ code: 'quotes', line })) };
  }
  return { ok: true, rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')) };
}

/** A header line without a comma that is parted by something else. */
function otherDelimiter(text: string) {
  const header = text.trimStart().split('\n', 1)[0] ?? '';
  if (header.includes(',')) return null;
  return DELIMITERS.find((each) => header.includes(each)) ?? null;
}

/** How a workbook begins. */
const ZIP = [0x50, 0x4b, 0x03, 0x04] as const;

function unreadableBytes(bytes: Uint8Array): CsvProblem | null {
  if (ZIP.every((byte, index) => bytes[index] === byte)) return { code: 'workbook' };
  // UTF-16 without a mark passes for UTF-8, but for its zeros.
  if (isUtf8(bytes) && !bytes.includes(0)) return null;
  return { code: 'not-utf8', line: unreadableLine(bytes) };
}

/** No character of several bytes holds a line feed, so each line stands for itself. */
function unreadableLine(bytes: Uint8Array): number {
  for (let line = 1, start = 0; start <= bytes.length; line += 1) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found;
    const part = bytes.subarray(start, end);
    if (!isUtf8(part) || part.includes(0)) return line;
    start = end + 1;
  }
  return 1;
}

function numbered(data: readonly (readonly string[])[]): readonly CsvRow[] {
  let line = 1;
  return data.map((cells) => {
    const row = { line, cells };
    line += 1 + cells.reduce((count, cell) => count + breaks(cell), 0);
    return row;
  });
}

const breaks = (cell: string): number => (cell.includes('\n') ? cell.split('\n').length - 1 : 0);
