/** Reads one cell as what its record says it holds. */
import type { Scale } from '../../model/alliance';
import { isDay, parseDay } from '../../model/day';
import { formatPeriod, parsePeriod } from '../../model/period';
import type { Unit, What } from './column';
import type { Expected } from './problem';
import type { SourceValue } from './source';
import { NO, YES, keyOf, labelsOf, withSingleBlanks } from './words';

/** A value, or what should stand there; texts are made of that at the edge. */
export type Decoded =
  | { readonly ok: true; readonly value: string | number | boolean | null }
  | { readonly ok: false; readonly wanted: Expected };

/** The value that the cell holds, null (or false) where it is blank, or what is wanted instead. */
export function decodeCell(what: What, found: SourceValue, scale: Scale): Decoded {
  if (isBlank(found)) return { ok: true, value: what.kind === 'yesNo' ? false : null };
  const value = readAs(what, found, scale);
  return value === undefined ? { ok: false, wanted: wantedOf(what, scale) } : { ok: true, value };
}

/** Whether the cell holds nothing; spaces are nothing to people. */
export function isBlank(found: SourceValue): boolean {
  return found === null || (typeof found === 'string' && found.trim() === '');
}

/** What a cell of this kind should hold. */
export function wantedOf(what: What, scale: Scale): Expected {
  switch (what.kind) {
    case 'number':
      return { kind: 'number', ...LIMITS[what.unit] };
    case 'score':
      return { kind: 'number', min: scale.min, max: scale.max };
    case 'choice':
      return { kind: 'choice', choices: labelsOf(what.choices) };
    case 'yesNo':
      return { kind: 'choice', choices: [YES, NO] };
    case 'period':
    case 'currency':
    case 'date':
      return { kind: what.kind };
    default:
      return { kind: 'text' };
  }
}

/**
 * The limits that numbers of a unit keep. What is computed may be anything; hours and money never
 * fall below 0.
 */
const FREE = { min: null, max: null };
const NOT_NEGATIVE = { min: 0, max: null };
const LIMITS: Record<Unit, { readonly min: number | null; readonly max: number | null }> = {
  hours: NOT_NEGATIVE,
  money: NOT_NEGATIVE,
  moneyPerHour: NOT_NEGATIVE,
  points: { min: 0, max: 100 },
  share: FREE,
  ratio: FREE,
  count: NOT_NEGATIVE,
  scale: FREE,
  figure: FREE,
};

/** The limits that numbers of this unit keep, inclusive. */
export function limitsOf(unit: Unit): { readonly min: number | null; readonly max: number | null } {
  return LIMITS[unit];
}

/** `undefined` for an unreadable value; never null, since blanks were handled before. */
type Read = string | number | boolean | undefined;

/** By the kind of the record; a kind that is not named here is text. */
function readAs(what: What, found: SourceValue, scale: Scale): Read {
  if (what.kind === 'number') return numberWithin(found, LIMITS[what.unit]);
  if (what.kind === 'score') return numberWithin(found, scale);
  if (what.kind === 'choice') return choiceKey(what, found);
  switch (what.kind) {
    case 'yesNo':
      return yesNo(found);
    case 'period':
      return periodText(found);
    case 'currency':
      return currencyCode(found);
    case 'date':
      return dayNumber(found);
    default:
      return plainText(found);
  }
}

/**
 * The key of a label; earlier wordings count as well, since labels on old sheets stay as they were
 * typed.
 */
function choiceKey(
  { choices, anyBlanks }: What & { readonly kind: 'choice' },
  found: SourceValue
): string | undefined {
  if (typeof found !== 'string') return undefined;
  return keyOf(choices, anyBlanks ? withSingleBlanks(found) : found) ?? undefined;
}

/** Three letters in either case; whether such a currency exists is not asked. */
function currencyCode(found: SourceValue): string | undefined {
  const code = typeof found === 'string' ? found.trim() : '';
  return /^[A-Za-z]{3}$/.test(code) ? code.toUpperCase() : undefined;
}

/** Hours are cut off; a date typed as text counts where it can mean one day only. */
function dayNumber(found: SourceValue): number | undefined {
  if (typeof found === 'string') return parseDay(found) ?? undefined;
  const day = typeof found === 'number' ? Math.floor(found) : NaN;
  return isDay(day) ? day : undefined;
}

/** Text that looks like a number is none: Excel would not compute with it either. */
function numberWithin(
  found: SourceValue,
  { min, max }: { readonly min: number | null; readonly max: number | null }
): number | undefined {
  if (typeof found !== 'number' || !Number.isFinite(found)) return undefined;
  if (min !== null && found < min) return undefined;
  return max !== null && found > max ? undefined : found;
}

/** In any case, in the language of the sheet. */
function yesNo(found: SourceValue): boolean | undefined {
  const word = typeof found === 'string' ? found.toLowerCase() : '';
  if (word === YES) return true;
  return word === NO ? false : undefined;
}

/** In the one spelling in which periods are compared. */
function periodText(found: SourceValue): string | undefined {
  const period = typeof found === 'string' ? parsePeriod(found) : null;
  return period === null ? undefined : formatPeriod(period);
}

/**
 * Numbers are welcome as text (an id 7, a note 2026); errors are not. Spaces around words mean nothing;
 * a tab or line break that was put before them is theirs and stays.
 */
function plainText(found: SourceValue): string | undefined {
  if (typeof found === 'string') return found.trimEnd().replace(/^[^\S\t\r\n]+/, '');
  return typeof found === 'number' ? String(found) : undefined;
}
