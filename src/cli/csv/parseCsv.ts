/** Takes the bytes of a CSV file apart, with the line on which each row begins. */
import { isUtf8 } from 'node:buffer';
import { parse } from 'papaparse';
import { DELIMITERS, type CsvProblem } from './csvProblem';

export interface CsvRow {
  /** Where it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Hands on each row in which anything stands, one after the other: a long file is never held in
 * pieces as a whole. The answer is why the rows can't be told apart, if they can't; what was handed
 * on then means nothing.
 */
export function parseCsv(bytes: Uint8Array, visit: (row: CsvRow) => void): readonly CsvProblem[] {
  const unreadable = unreadableBytes(bytes);
  if (unreadable !== null) return [unreadable];
  // The decoder takes the byte order mark away. One kind of line end is left to count lines by.
  const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
  if (text.trim() === '') return [{ code: 'empty' }];
  const found = otherDelimiter(text);
  if (found !== null) return [{ code: 'delimiter', found }];
  const broken = new Set<number>();
  let line = 1;
  parse<string[]>(text, {
    delimiter: ',',
    newline: '\n',
    step: ({ data: cells, errors }) => {
      if (errors.some(({ type }) => type === 'Quotes')) broken.add(line);
      if (cells.some((cell) => cell.trim() !== '')) visit({ line, cells });
      line = cells.reduce((next, cell) => next + breaks(cell), line + 1);
    },
  });
  return [...broken].map((at) => ({ code: 'quotes', line: at }));
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

const breaks = (cell: string): number => (cell.includes('\n') ? cell.split('\n').length - 1 : 0);
