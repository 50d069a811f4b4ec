/**
 * Short marks of all that a copy prints. They travel in its stamp, so that whatever else stands in the file when it
 * comes back is known to be the partner's: words of ours are no remark of theirs, wherever they stand by then.
 */
import { hash } from '../model/checksum';

type Value = string | number | boolean | null | undefined;

/** The cells of a sheet: by row, in a row by column. */
export type PrintedRows = ReadonlyMap<number, readonly Value[]>;

/** Columns by row, in their order. */
export type StrangeCells = ReadonlyMap<number, readonly number[]>;

/** Letters only: digits might look like somebody's figures. */
const [FIRST_LETTER, LETTERS, LENGTH] = ['a'.charCodeAt(0), 26, 6];

/** A mark is kept as a number: a file has thousands, and each cell of it is looked up. */
type Mark = number;

const MARKS = LETTERS ** LENGTH;

const markOf = (text: string, before?: number): Mark => hash(text, before) % MARKS;
/** What stands before a text that is marked. */
const TEXT = hash('t|');

/** Six letters, the lowest digit first. */
function lettersOf(mark: Mark): string {
  let [rest, letters] = [mark, ''];
  for (let at = 0; at < LENGTH; at += 1) {
    letters += String.fromCharCode(FIRST_LETTER + (rest % LETTERS));
    rest = Math.floor(rest / LETTERS);
  }
  return letters;
}

function markIn(joined: string, at: number): Mark {
  let mark = 0;
  for (let digit = LENGTH - 1; digit >= 0; digit -= 1)
    mark = mark * LETTERS + joined.charCodeAt(at + digit) - FIRST_LETTER;
  return mark;
}

/** Nothing in it can be stored or spaced in another way: so are most texts. */
const SIMPLE = /^[!-~]+(?: [!-~]+)*$/;

/** Blanks and the ways in which one letter can be stored make no other text. */
function textMark(text: string): Mark {
  if (SIMPLE.test(text)) return markOf(text, TEXT);
  return markOf(text.normalize('NFKC').replace(/\s+/g, ' ').trim(), TEXT);
}

const isText = (value: Value): value is string => typeof value === 'string' && value.trim() !== '';

/** A number is known by the words in its row and where it stands beside them, so that rows may move. */
interface Context {
  /** Of the words; null where there are none. */
  readonly mark: Mark | null;
  readonly column: number;
  /** How often the words stood at the beginning of rows above. */
  readonly nth: number;
}

const numberMark = (value: number, column: number, { mark, nth, column: from }: Context): Mark =>
  markOf(`n|${mark === null ? '' : lettersOf(mark)}|${nth}|${column - from}|${value}`);

/** The mark of words that can be a row's context; null for all others. */
type Know = (text: string) => Mark | null;

/** Tells the context of each row in turn, from the top. */
function contextReader(know: Know): (row: readonly Value[]) => Context {
  const seen = new Map<Mark | null, number>();
  return (row) => {
    const { mark, column } = wordsIn(row, know);
    const nth = seen.get(mark) ?? 0;
    seen.set(mark, nth + 1);
    return { mark, column, nth };
  };
}

function wordsIn(row: readonly Value[], know: Know): Pick<Context, 'mark' | 'column'> {
  for (let column = 0; column < row.length; column += 1) {
    const value = row[column];
    const mark = isText(value) ? know(value) : null;
    if (mark !== null) return { mark, column };
  }
  return { mark: null, column: 0 };
}

const inOrder = (rows: PrintedRows) => [...rows].sort(([a], [b]) => a - b);

/** The marks of all texts and numbers on these sheets, each once, joined in one text. */
export function printedMarks(sheets: readonly PrintedRows[]): string {
  const marks = new Set<Mark>();
  for (const rows of sheets) {
    const contextOf = contextReader(textMark);
    for (const [, row] of inOrder(rows)) {
      const context = contextOf(row);
      row.forEach((value, column) => {
        if (isText(value)) marks.add(textMark(value));
        else if (typeof value === 'number') marks.add(numberMark(value, column, context));
      });
    }
  }
  return [...marks].map(lettersOf).join('');
}

/** The single marks again. */
export function marksIn(joined: string): ReadonlySet<number> {
  const marks = new Set<Mark>();
  for (let at = 0; at + LENGTH <= joined.length; at += LENGTH) marks.add(markIn(joined, at));
  return marks;
}

/** No cell of a copy holds more: what does is known without a mark. */
const LONGEST_PRINTED = 8_000;

/** Knows the texts that the copy printed; each is marked once, however often it stands there. */
function knower(marks: ReadonlySet<Mark>): Know {
  const known = new Map<string, Mark | null>();
  return (text) => {
    if (text.length > LONGEST_PRINTED) return null;
    const found = known.get(text);
    if (found !== undefined) return found;
    const mark = textMark(text);
    const ours = marks.has(mark) ? mark : null;
    known.set(text, ours);
    return ours;
  };
}

/** Whether a cell is looked at elsewhere: none is asked for then. */
export type IsRead = (row: number, column: number) => boolean;

/**
 * Which cells of a returned sheet the copy did not print, but for those that are `isRead`. `read` says what a text means
 * that may be a number or a day: tools store these as text.
 */
export function notPrinted(
  rows: PrintedRows,
  marks: ReadonlySet<number>,
  read: (text: string) => number | null,
  isRead: IsRead = () => false
): StrangeCells {
  const know = knower(marks);
  const contextOf = contextReader(know);
  const strange = new Map<number, readonly number[]>();
  for (const [at, row] of inOrder(rows)) {
    const context = contextOf(row);
    const isPrinted = (value: string | number, column: number): boolean => {
      if (typeof value === 'string' && know(value) !== null) return true;
      if (isRead(at, column)) return true;
      const number = typeof value === 'string' ? read(value) : value;
      return number !== null && marks.has(numberMark(number, column, context));
    };
    const columns = strangeIn(row, isPrinted);
    if (columns.length > 0) strange.set(at, columns);
  }
  return strange;
}

/** The columns of texts and numbers that are not ours. */
function strangeIn(
  row: readonly Value[],
  isPrinted: (value: string | number, column: number) => boolean
): readonly number[] {
  const columns: number[] = [];
  for (let column = 0; column < row.length; column += 1) {
    const value = row[column];
    if ((typeof value === 'number' || isText(value)) && !isPrinted(value, column))
      columns.push(column);
  }
  return columns;
}
