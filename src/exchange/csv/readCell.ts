/** Reads one cell of a CSV file as what its column holds. */
import type { Scale } from '../../model/alliance';
import type { What } from '../../workbook/kernel/column';
import { decodeCell, wantedOf } from '../../workbook/kernel/decode';
import type { Decoded } from '../../workbook/kernel/decode';
import { keyOf, withSingleBlanks } from '../../workbook/kernel/words';

/** Beyond 15 digits neither Excel nor we could tell neighbouring amounts apart. */
export const LARGEST = 1e15;

/** The value of the cell, null (or false) where it is blank, or what is wanted instead. */
export function readCell(what: What, text: string, scale: Scale): Decoded {
  const trimmed = text.trim();
  if (trimmed === '') return decodeCell(what, null, scale);
  switch (what.kind) {
    case 'number':
    case 'score':
      return readNumber(what, trimmed, scale);
    case 'choice':
      return readChoice(what, trimmed, scale);
    case 'yesNo':
      return readYesNo(what, trimmed, scale);
    default:
      return decodeCell(what, trimmed, scale);
  }
}

/** The number that digits write, with a point and, as programs write small ones, a power of ten; null for anything else. */
export function plainNumber(text: string): number | null {
  return /^-?(\d+(\.\d+)?|\.\d+)(e[+-]?\d{1,3})?$/i.test(text) ? Number(text) : null;
}

function readNumber(what: What, text: string, scale: Scale): Decoded {
  const number = plainNumber(text);
  if (number === null) return { ok: false, wanted: wantedOf(what, scale) };
  if (what.kind === 'number' && number > LARGEST)
    return { ok: false, wanted: { kind: 'number', min: 0, max: LARGEST } };
  return decodeCell(what, number, scale);
}

/** Both the key and the label that sheets show for it. */
function readChoice(what: What & { kind: 'choice' }, text: string, scale: Scale): Decoded {
  const words = withSingleBlanks(text);
  const byKey = what.choices.find(([key]) => key === words.toLowerCase())?.[0];
  const value = byKey ?? keyOf(what.choices, words);
  return value === null ? { ok: false, wanted: wantedWith(what, scale) } : { ok: true, value };
}

function wantedWith(what: What & { kind: 'choice' }, scale: Scale) {
  const wanted = wantedOf(what, scale);
  return { ...wanted, kind: 'choice' as const, choices: what.choices.map(([key]) => key) };
}

const YES_NO: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  1: true,
  false: false,
  no: false,
  0: false,
};

function readYesNo(what: What, text: string, scale: Scale): Decoded {
  const word = text.toLowerCase();
  const value = Object.hasOwn(YES_NO, word) ? YES_NO[word] : undefined;
  return value === undefined ? { ok: false, wanted: wantedOf(what, scale) } : { ok: true, value };
}
