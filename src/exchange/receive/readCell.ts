/** Reads a cell that the partner filled, by its column record, and tells what is wrong with it. */
import type { Scale } from '../../model/alliance';
import { parseWrittenDay } from '../../model/writtenDay';
import type { What } from '../../workbook/kernel/column';
import { decodeCell, wantedOf } from '../../workbook/kernel/decode';
import { withSingleBlanks } from '../../workbook/kernel/words';
import type { Expected } from '../../workbook/kernel/problem';
import type { FileCell, FileError } from '../../xlsx/fileBook';
import { plainAmount, plainNumber } from './plainNumber';
import type { CellRefusalCode } from './returned';

/** No cell of ours takes nearly as many letters: a longer text is refused without a look into it. */
const [MOST_LETTERS, MOST_OF_OTHERS] = [5_000, 300];
/** Nobody types as many blanks, and a file that holds them in every cell is not looked through for long. */
const MOST_BLANKS = 300;
const [SPACE, DELETE] = [0x20, 0x7f];
const VISIBLE = /[^\s\p{Cc}\p{Cf}]/u;

/** Whether people see nothing in the cell: nothing, spaces of all kinds, and signs without a shape. */
export function isNothing(found: FileCell['value']): boolean {
  return (
    found === null ||
    (typeof found === 'string' &&
      found.length <= MOST_BLANKS &&
      !isPrinted(found.charCodeAt(0)) &&
      !VISIBLE.test(found))
  );
}

/** Nearly all texts begin with such a sign, and every cell is asked several times. */
const isPrinted = (code: number): boolean => code > SPACE && code < DELETE;

/**
 * Programs end lines within a cell as their system does: the words are the same. A sign that a text begins
 * with stands there on purpose, as in `\r=A1`, which some programs take for a formula.
 */
export function withPlainLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n|(?<!^)\r/g, '\n') : text;
}

/** What a file's cells are read by. */
export interface CellRules {
  /** On which its scores were given. */
  readonly scale: Scale;
  /** Days between the calendar that spreadsheets count by and the file's own. */
  readonly dayOffset: number;
  /** In which the form asked for amounts; null where nothing says so. */
  readonly currency: string | null;
}

export type CellReading =
  | {
      readonly ok: true;
      readonly value: string | number | null;
      /** A number or a day that stood there as text. */
      readonly asText: boolean;
    }
  | { readonly ok: false; readonly code: CellRefusalCode; readonly wanted: Expected };

/** A formula is refused whatever it shows: it may show something else tomorrow. */
export function readReturnedCell(what: What, cell: FileCell | null, rules: CellRules): CellReading {
  const refused = (code: CellRefusalCode): CellReading => ({
    ok: false,
    code,
    wanted: wantedOf(what, rules.scale),
  });
  if (cell?.formula !== undefined) return refused('formula');
  const found = cell === null ? null : cell.value;
  if (isError(found)) return refused('error');
  if (isNothing(found)) return { ok: true, value: null, asText: false };
  const { code, value } = readValue(what, found, rules);
  if (code !== null) return refused(code);
  return { ok: true, value, asText: typeof found === 'string' && typeof value === 'number' };
}

const isError = (found: FileCell['value']): found is FileError =>
  found !== null && typeof found === 'object';

interface ValueReading {
  readonly code: CellRefusalCode | null;
  readonly value: string | number | null;
}

function readValue(what: What, found: FileCell['value'], rules: CellRules): ValueReading {
  if (isEndless(what, found)) return { code: refusalOf(what, found), value: null };
  const decoded = decodeCell(what, asTyped(what, found, rules), rules.scale);
  if (!decoded.ok || typeof decoded.value === 'boolean')
    return { code: refusalOf(what, found), value: null };
  return { code: isTooLong(what, decoded.value) ? 'too-long' : null, value: decoded.value };
}

/**
 * As people would have typed it into Excel: programs leave spaces around and between the words of a choice, keep
 * numbers and days as text, or count days from 1904.
 */
function asTyped(what: What, found: FileCell['value'], rules: CellRules): FileCell['value'] {
  if (typeof found === 'string') return typedText(what, found, rules);
  return what.kind === 'date' && typeof found === 'number' ? found + rules.dayOffset : found;
}

function typedText(what: What, found: string, { currency }: CellRules): FileCell['value'] {
  const isMoney = what.kind === 'number' && what.unit === 'money';
  const read = isMoney ? plainAmount(found, currency) : TEXTS[what.kind]?.(found);
  return read ?? found;
}

const TEXTS: Readonly<Partial<Record<What['kind'], (text: string) => string | number | null>>> = {
  choice: withSingleBlanks,
  date: parseWrittenDay,
  number: plainNumber,
  score: plainNumber,
  text: withPlainLines,
};

const isEndless = ({ kind }: What, found: FileCell['value']): boolean =>
  typeof found === 'string' && found.length > (kind === 'text' ? MOST_LETTERS : MOST_OF_OTHERS);

/** Never cut: what was cut off would be lost without a word. */
const isTooLong = (what: What, value: string | number | null): boolean =>
  what.kind === 'text' && typeof value === 'string' && value.length > what.maxLength;

function refusalOf({ kind }: What, found: FileCell['value']): CellRefusalCode {
  const isText = typeof found === 'string';
  switch (kind) {
    case 'number':
    case 'score':
      return numberIn(found) === null ? 'text-for-number' : 'out-of-range';
    case 'date':
      return isText ? 'date-as-text' : 'not-a-day';
    case 'choice':
      return 'not-a-choice';
    default:
      return isText ? 'too-long' : 'number-for-text';
  }
}

const numberIn = (found: FileCell['value']): number | null =>
  isError(found) ? null : plainNumber(found);
