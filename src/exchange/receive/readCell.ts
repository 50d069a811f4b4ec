/** Reads a cell that the partner filled, by its column record, and tells what is wrong with it. */
import type { Scale } from '../../model/alliance';
import type { What } from '../../workbook/kernel/column';
import { decodeCell, wantedOf } from '../../workbook/kernel/decode';
import { withSingleBlanks } from '../../workbook/kernel/words';
import type { Wanted } from '../../workbook/kernel/problem';
import type { FileCell } from '../../xlsx/fileBook';
import type { RefusalCode } from './returned';

/** No cell of ours takes nearly as many letters: a longer text is refused without a look into it. */
const [MOST_LETTERS, MOST_OF_OTHERS] = [5_000, 300];
/** Nobody types as many blanks, and a file that holds them in every cell is not looked through for long. */
const MOST_BLANKS = 300;
const VISIBLE = /[^\s\p{Cc}\p{Cf}]/u;

/** Whether people see nothing in the cell: nothing, spaces of all kinds, and signs without a shape. */
export const isNothing = (found: FileCell['value']): boolean =>
  found === null ||
  (typeof found === 'string' && found.length <= MOST_BLANKS && !VISIBLE.test(found));

export type CellReading =
  | { readonly ok: true; readonly value: string | number | null }
  | { readonly ok: false; readonly code: RefusalCode; readonly wanted: Wanted };

/** A formula is refused whatever it shows: it may show something else tomorrow. */
export function readCell(what: What, cell: FileCell | null, scale: Scale): CellReading {
  const wanted = wantedOf(what, scale);
  const found = cell?.value ?? null;
  if (cell?.formula !== undefined) return { ok: false, code: 'formula', wanted };
  if (isError(found)) return { ok: false, code: 'error', wanted };
  if (isNothing(found)) return { ok: true, value: null };
  const { code, value } = readValue(what, found, scale);
  return code === null ? { ok: true, value } : { ok: false, code, wanted };
}

const isError = (found: FileCell['value']): boolean => found !== null && typeof found === 'object';

interface ValueReading {
  readonly code: RefusalCode | null;
  readonly value: string | number | null;
}

function readValue(what: What, found: FileCell['value'], scale: Scale): ValueReading {
  if (isEndless(what, found)) return { code: refusalOf(what, found), value: null };
  const decoded = decodeCell(what, asTyped(what, found), scale);
  if (!decoded.ok || typeof decoded.value === 'boolean')
    return { code: refusalOf(what, found), value: null };
  return { code: isTooLong(what, decoded.value) ? 'too-long' : null, value: decoded.value };
}

/** Programs leave spaces around what was chosen from a list, people type two between its words. */
const asTyped = (what: What, found: FileCell['value']): FileCell['value'] =>
  what.kind === 'choice' && typeof found === 'string' ? withSingleBlanks(found) : found;

const isEndless = ({ kind }: What, found: FileCell['value']): boolean =>
  typeof found === 'string' && found.length > (kind === 'text' ? MOST_LETTERS : MOST_OF_OTHERS);

/** Never cut: what was cut off would be lost without a word. */
const isTooLong = (what: What, value: string | number | null): boolean =>
  what.kind === 'text' && typeof value === 'string' && value.length > what.maxLength;

function refusalOf({ kind }: What, found: FileCell['value']): RefusalCode {
  switch (kind) {
    case 'number':
    case 'score':
      return typeof found === 'number' ? 'out-of-range' : 'text-for-number';
    case 'date':
      return typeof found === 'string' ? 'date-as-text' : 'not-a-day';
    case 'choice':
      return 'not-a-choice';
    default:
      return typeof found === 'string' ? 'too-long' : 'number-for-text';
  }
}
