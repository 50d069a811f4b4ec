/** The conditions of COUNTIF and its kin: `>=3`, `<>`, `abc*`, a number, a blank. */
import { compare } from './operators';
import type { Scalar } from './values';
import { errorOf, isError, numberInText } from './values';

export type Criterion = (cell: Scalar) => boolean;

const SIGN = /^(<=|>=|<>|=|<|>)?(.*)$/s;

const escape = (text: string): string => text.replace(/[.+^${}()|[\]\\/]/g, '\\$&');

/** Excel's wildcards (`*`, `?`, and `~` before them) as a pattern for the whole text. */
export function wildcardPattern(text: string): RegExp {
  const body = text
    .split(/(~[*?~])/)
    .map((part) => {
      if (/^~[*?~]$/.test(part)) return `\\${part.charAt(1)}`;
      return escape(part).replace(/\*/g, '.*').replace(/\?/g, '.');
    })
    .join('');
  return new RegExp(`^${body}$`, 'is');
}

const equalsText = (text: string): Criterion => {
  if (!/[*?~]/.test(text)) {
    const wanted = text.toLowerCase();
    return (cell) => typeof cell === 'string' && cell.toLowerCase() === wanted;
  }
  const pattern = wildcardPattern(text);
  return (cell) => typeof cell === 'string' && pattern.test(cell);
};

const equalsNumber =
  (number: number): Criterion =>
  (cell) =>
    typeof cell === 'number'
      ? compare(cell, number) === 0
      : typeof cell === 'string' && numberInText(cell) === number;

const booleanOf = (text: string): boolean | undefined => {
  const upper = text.toUpperCase();
  if (upper === 'TRUE') return true;
  return upper === 'FALSE' ? false : undefined;
};

const equalTo = (text: string): Criterion => {
  const number = numberInText(text);
  if (number !== null) return equalsNumber(number);
  const truth = booleanOf(text);
  if (truth !== undefined) return (cell) => cell === truth;
  const error = errorOf(text);
  return error === undefined ? equalsText(text) : (cell) => cell === error;
};

const ORDERED: ReadonlyMap<string, (order: number) => boolean> = new Map([
  ['<', (order: number) => order < 0],
  ['>', (order: number) => order > 0],
  ['<=', (order: number) => order <= 0],
  ['>=', (order: number) => order >= 0],
]);

const orderedAgainst = (sign: string, text: string): Criterion => {
  const holds = ORDERED.get(sign);
  const limit = numberInText(text) ?? text;
  return (cell) =>
    typeof cell === typeof limit && holds !== undefined && holds(compare(cell, limit));
};

const blankCriterion = (sign: string | undefined): Criterion => {
  if (sign === undefined) return (cell) => cell === null || cell === '';
  if (sign === '<>') return (cell) => cell !== null;
  return sign === '=' ? (cell) => cell === null : () => false;
};

const fromText = (text: string): Criterion => {
  const [, sign, rest = ''] = SIGN.exec(text) ?? [];
  if (rest === '') return blankCriterion(sign);
  if (sign === undefined || sign === '=') return equalTo(rest);
  if (sign !== '<>') return orderedAgainst(sign, rest);
  const equal = equalTo(rest);
  return (cell) => !equal(cell);
};

/** The test that a criterion stands for. A blank criterion counts as 0. */
export function criterion(wanted: Scalar): Criterion {
  if (wanted === null) return equalsNumber(0);
  if (typeof wanted === 'string') return fromText(wanted);
  if (typeof wanted === 'number') return equalsNumber(wanted);
  if (isError(wanted)) return (cell) => cell === wanted;
  return (cell) => cell === wanted;
}
