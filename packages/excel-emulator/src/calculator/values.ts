/** The values that formulas work on, and how Excel turns one kind into another. */
import { parseValue } from 'numfmt';

export type ErrorCode = '#N/A' | '#DIV/0!' | '#VALUE!' | '#REF!' | '#NAME?' | '#NUM!' | '#NULL!';

/** An error value in a cell: it travels through formulas like any other value. */
export class CalcError {
  constructor(readonly code: ErrorCode) {}
}

export const NA = new CalcError('#N/A');
export const DIV0 = new CalcError('#DIV/0!');
export const VALUE = new CalcError('#VALUE!');
export const REF = new CalcError('#REF!');
export const NAME = new CalcError('#NAME?');
export const NUM = new CalcError('#NUM!');
export const NULL_ERROR = new CalcError('#NULL!');

const ERRORS: ReadonlyMap<string, CalcError> = new Map(
  [NA, DIV0, VALUE, REF, NAME, NUM, NULL_ERROR].map((error) => [error.code, error])
);

/** The error value of this name, or undefined when the text names none. */
export function errorOf(text: string): CalcError | undefined {
  return ERRORS.get(text.toUpperCase());
}

/** What one cell can hold; null is a blank cell. */
export type Scalar = number | string | boolean | null | CalcError;

export interface Matrix {
  readonly kind: 'matrix';
  readonly rows: readonly (readonly Scalar[])[];
}

/** A rectangle of cells of one sheet; all four bounds belong to it. */
export interface RangeRef {
  readonly kind: 'range';
  readonly sheet: number;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type Value = Scalar | Matrix | RangeRef;

export function isError(value: unknown): value is CalcError {
  return value instanceof CalcError;
}

export function isScalar(value: Value): value is Scalar {
  return value === null || typeof value !== 'object' || value instanceof CalcError;
}

export function isRange(value: Value): value is RangeRef {
  return !isScalar(value) && value.kind === 'range';
}

export function matrixOf(rows: readonly (readonly Scalar[])[]): Matrix {
  return {
    kind: 'matrix',
    rows,
  };
}

const PLAIN_NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** The number that a text stands for, or null when Excel would not take it for one. */
export function numberInText(text: string): number | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (PLAIN_NUMBER.test(trimmed)) return Number(trimmed);
  const found = parseValue(trimmed);
  return found !== null && typeof found.v === 'number' ? found.v : null;
}

/** As a number: blank is 0, numeric text counts, other text is #VALUE!. */
export function toNumber(value: Scalar): number | CalcError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string') return numberInText(value) ?? VALUE;
  return value;
}

const trimExponent = (text: string): string => {
  const match = /^(-?[\d.]+)e([+-])(\d+)$/.exec(text);
  if (match === null) return text;
  const [, mantissa = '', sign = '+', digits = ''] = match;
  return `${mantissa}E${sign}${digits.padStart(2, '0')}`;
};

/** A number as Excel writes it into text: at most 15 significant digits. */
const numberText = (value: number): string => {
  const rounded = Number(value.toPrecision(15));
  const size = Math.abs(rounded);
  if (size !== 0 && (size >= 1e21 || size < 1e-9)) return trimExponent(String(rounded));
  return String(rounded);
};

export function toText(value: Scalar): string | CalcError {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value;
}

/** The texts of all values one after another, or the first error among them. */
export function joinTexts(values: readonly Scalar[], separator: string): string | CalcError {
  const texts: string[] = [];
  for (const value of values) {
    const text = toText(value);
    if (text instanceof CalcError) return text;
    texts.push(text);
  }
  return texts.join(separator);
}

/** What a value shows without a format; errors show their code. */
export function plainText(value: Scalar): string {
  const text = toText(value);
  return text instanceof CalcError ? text.code : text;
}

export function toBoolean(value: Scalar): boolean | CalcError {
  if (typeof value === 'boolean') return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  if (typeof value === 'string') {
    const upper = value.toUpperCase();
    if (upper === 'TRUE') return true;
    return upper === 'FALSE' ? false : VALUE;
  }
  return value;
}
