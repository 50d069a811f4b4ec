/** Reads a cell that the partner filled by its column record, and reports errors. */
import type { Scale } from '../../model/alliance';
import { parseWrittenDay } from '../../model/writtenDay';
import type { What } from '../../workbook/kernel/column';
import { decodeCell, wantedOf } from '../../workbook/kernel/decode';
import { withSingleBlanks } from '../../workbook/kernel/words';
import type { Expected } from '../../workbook/kernel/problem';
import type { FileCell, FileError } from '../../xlsx/fileBook';
import { plainAmount, plainNumber } from './plainNumber';
import type { CellRefusalCode } from './returned';

/** Our cells take far fewer letters: a longer text is refused without reading it. */
const [MOST_LETTERS, MOST_OF_OTHERS] = [5_000, 300];
/** Nobody types this many blanks; the limit keeps files that have them in every cell fast. */
const MOST_BLANKS = 300;
const [SPACE, DELETE] = [0x20, 0x7f];
const VISIBLE = /[^\s\p{Cc}\p{Cf}]/u;

/** Whether the cell looks blank: empty, spaces of all kinds, or invisible characters. */
export function isNothing(found: FileCell['value']): boolean {
  return (
    found === null ||
    (typeof found === 'string' &&
      found.length <= MOST_BLANKS &&
      !isPrinted(found.charCodeAt(0)) &&
      !VISIBLE.test(found))
  );
}

/** Fast path: nearly all texts begin with such a character, and each cell is tested several times. */
const isPrinted = (code: number): boolean => code > SPACE && code < DELETE;

/**
 * Unifies line ends, which differ by system. A leading line end stays: it is there on purpose, as in `\r=A1`, which
 * some programs take for a formula.
 */
export function withPlainLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n|(?<!^)\r/g, '\n') : text;
}

/** The context for reading a file's cells. */
export interface CellRules {
  /** On which its scores were given. */
  readonly scale: Scale;
  /** Days between the calendar that spreadsheets count by and the file's own. */
  readonly dayOffset: number;
  /** The currency of the form's amounts; null where unknown. */
  readonly currency: string | null;
}

export type CellReading =
  | {
      readonly ok: true;
      readonly value: string | number | null;
      /** Whether a number or a day was stored as text. */
      readonly asText: boolean;
    }
  | { readonly ok: false; readonly code: CellRefusalCode; readonly wanted: Expected };

/** A formula is always refused: its result may change tomorrow. */
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
 * Converts the value to what people would have typed in Excel: programs add spaces around and within choices, store
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

/** Texts are never cut, since the rest would be lost silently. */
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
