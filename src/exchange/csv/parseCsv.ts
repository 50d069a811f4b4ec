/** Takes the text of a list apart, with the line on which each row begins. */
import { parse } from 'papaparse';
import { decodeText } from './decodeText';
import { DELIMITERS, type CsvProblem } from './csvProblem';

export interface CsvRow {
  /** Where it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Hands on each row of a .csv file in which anything stands, one after the other: a long file is never
 * held in pieces as a whole. The answer is why the rows can't be told apart, if they can't; what was
 * handed on then means nothing.
 */
export function parseCsv(bytes: Uint8Array, visit: (row: CsvRow) => void): readonly CsvProblem[] {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return [decoded.problem];
  const { text } = decoded;
  if (text.trim() === '') return [{ code: 'empty' }];
  const found = otherDelimiter(text);
  return found === null ? splitRows(text, ',', visit) : [{ code: 'delimiter', found }];
}

/** Hands on each row of the text in which anything stands; the answer is as for `parseCsv`. */
export function splitRows(
  text: string,
  delimiter: string,
  visit: (row: CsvRow) => void
): readonly CsvProblem[] {
  const broken = new Set<number>();
  let line = 1;
  // One kind of line end is left to count lines by.
  parse<string[]>(text.replace(/\r\n?/g, '\n'), {
    delimiter,
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
  const header = headerLine(text);
  if (header.includes(',')) return null;
  return DELIMITERS.find((each) => header.includes(each)) ?? null;
}

/** Parts no text that people write: a list of one column may have commas in its cells. */
const NO_DELIMITER = '\u001f';

/** What parts the cells of a list, to judge by its header line: Excel copies with tabs. */
export function delimiterOf(text: string): string {
  const header = headerLine(text).replace(/"[^"]*"/g, '');
  if (header.includes('\t')) return '\t';
  const [commas, semicolons] = [',', ';'].map((each) => header.split(each).length - 1);
  if ((semicolons ?? 0) > (commas ?? 0)) return ';';
  return commas === 0 ? NO_DELIMITER : ',';
}

const headerLine = (text: string): string =>
  text.replace(/^[\r\n]+/, '').split(/[\r\n]/, 1)[0] ?? '';

const breaks = (cell: string): number => (cell.includes('\n') ? cell.split('\n').length - 1 : 0);
