/**
 * Short marks of all that a copy prints. They travel in its stamp, so that whatever else stands in the file when it
 * comes back is known to be the partner's: words of ours are no remark of theirs, wherever they stand by then.
 */
import { checksum } from '../model/checksum';

type Value = string | number | boolean | null | undefined;

/** The cells of a sheet: by row, in a row by column. */
export type PrintedRows = ReadonlyMap<number, readonly Value[]>;

/** Letters only: digits might look like somebody's figures. */
const [FIRST_LETTER, LETTERS, LENGTH] = ['a'.charCodeAt(0), 26, 6];

/** Six letters for a text. */
function markOf(text: string): string {
  let rest = Number.parseInt(checksum(text), 16);
  let mark = '';
  for (let at = 0; at < LENGTH; at += 1) {
    mark += String.fromCharCode(FIRST_LETTER + (rest % LETTERS));
    rest = Math.floor(rest / LETTERS);
  }
  return mark;
}

/** Blanks and the ways in which one letter can be stored make no other text. */
const textMark = (text: string): string =>
  markOf(`t|${text.normalize('NFKC').replace(/\s+/g, ' ').trim()}`);

const isText = (value: Value): value is string => typeof value === 'string' && value.trim() !== '';

/** A number is known by the words in its row and where it stands beside them, so that rows may move. */
interface Context {
  readonly text: string;
  readonly column: number;
  /** How often the words stood at the beginning of rows above. */
  readonly nth: number;
}

const numberMark = (value: number, column: number, { text, nth, column: from }: Context): string =>
  markOf(`n|${text}|${nth}|${column - from}|${value}`);

const NOWHERE = { text: '', column: 0 };

/** Tells the context of each row in turn, from the top; `isOurs` are words that can be one. */
function contextTeller(isOurs: (text: string) => boolean): (row: readonly Value[]) => Context {
  const seen = new Map<string, number>();
  return (row) => {
    const column = row.findIndex((value) => isText(value) && isOurs(value));
    const found = row[column];
    const { text, column: from } = isText(found) ? { text: textMark(found), column } : NOWHERE;
    const nth = seen.get(text) ?? 0;
    seen.set(text, nth + 1);
    return { text, column: from, nth };
  };
}

const inOrder = (rows: PrintedRows) => [...rows].sort(([a], [b]) => a - b);

/** The marks of all texts and numbers on these sheets, each once, joined in one text. */
export function printedMarks(sheets: readonly PrintedRows[]): string {
  const marks = new Set<string>();
  for (const rows of sheets) {
    const contextOf = contextTeller(() => true);
    for (const [, row] of inOrder(rows)) {
      const context = contextOf(row);
      row.forEach((value, column) => {
        if (isText(value)) marks.add(textMark(value));
        else if (typeof value === 'number') marks.add(numberMark(value, column, context));
      });
    }
  }
  return [...marks].join('');
}

/** The single marks again. */
export function marksIn(joined: string): ReadonlySet<string> {
  const marks = new Set<string>();
  for (let at = 0; at + LENGTH <= joined.length; at += LENGTH)
    marks.add(joined.slice(at, at + LENGTH));
  return marks;
}

/** No cell of a copy holds more: what does is known without a mark. */
const LONGEST_PRINTED = 8_000;

/** Whether the copy printed a text; each is marked once, however often it stands there. */
function knower(marks: ReadonlySet<string>): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    if (text.length > LONGEST_PRINTED) return false;
    const ours = known.get(text) ?? marks.has(textMark(text));
    known.set(text, ours);
    return ours;
  };
}

/**
 * Which cells of a returned sheet the copy did not print. `read` says what a text means that may be a number or
 * a day: tools store these as text.
 */
export function notPrinted(
  rows: PrintedRows,
  marks: ReadonlySet<string>,
  read: (text: string) => number | null
): ReadonlyMap<number, ReadonlySet<number>> {
  const isOurs = knower(marks);
  const contextOf = contextTeller(isOurs);
  const strange = new Map<number, ReadonlySet<number>>();
  for (const [at, row] of inOrder(rows)) {
    const context = contextOf(row);
    const isKnown = (value: number, column: number): boolean =>
      marks.has(numberMark(value, column, context));
    const columns = row.flatMap((value, column) => {
      if (isText(value)) {
        if (isOurs(value)) return [];
        const number = read(value);
        return number !== null && isKnown(number, column) ? [] : [column];
      }
      return typeof value === 'number' && !isKnown(value, column) ? [column] : [];
    });
    if (columns.length > 0) strange.set(at, new Set(columns));
  }
  return strange;
}
