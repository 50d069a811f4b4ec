/** LEFT, FIND, SUBSTITUTE, TEXT and their kin. */
import { wildcardPattern } from './criteria';
import { displayText } from './display';
import type { FunctionSpec, FunctionTable } from './functionSpec';
import { MANY, numberAt, scalars, textual, values } from './functionSpec';
import { shifted } from './functions-math';
import { flatten } from './ranges';
import type { Scalar } from './values';
import {
  CalcError,
  VALUE,
  isError,
  joinTexts,
  numberInText,
  toBoolean,
  toNumber,
  toText,
} from './values';

const cut = (run: (text: string, count: number) => string): FunctionSpec =>
  scalars(1, 2, (args) => {
    const text = toText(args[0] ?? null);
    const count = numberAt(args, 1, 1);
    if (text instanceof CalcError) return text;
    if (count instanceof CalcError) return count;
    return count < 0 ? VALUE : run(text, Math.trunc(count));
  });

const middle = (args: readonly Scalar[]): Scalar => {
  const text = toText(args[0] ?? null);
  const start = numberAt(args, 1, 1);
  const count = numberAt(args, 2, 0);
  if (text instanceof CalcError) return text;
  if (start instanceof CalcError) return start;
  if (count instanceof CalcError) return count;
  if (start < 1 || count < 0) return VALUE;
  const from = Math.trunc(start) - 1;
  return text.slice(from, from + Math.trunc(count));
};

type Search = (needle: string, hay: string, from: number) => number;

const exactly: Search = (needle, hay, from) => hay.indexOf(needle, from);

const loosely: Search = (needle, hay, from) => {
  if (!/[*?~]/.test(needle)) return hay.toLowerCase().indexOf(needle.toLowerCase(), from);
  const pattern = new RegExp(wildcardPattern(needle).source.slice(1, -1), 'is');
  const found = hay.slice(from).search(pattern);
  return found < 0 ? found : found + from;
};

const position = (search: Search): FunctionSpec =>
  scalars(2, 3, (args) => {
    const needle = toText(args[0] ?? null);
    const hay = toText(args[1] ?? null);
    const start = numberAt(args, 2, 1);
    if (needle instanceof CalcError) return needle;
    if (hay instanceof CalcError) return hay;
    if (start instanceof CalcError) return start;
    if (start < 1) return VALUE;
    const found = search(needle, hay, Math.trunc(start) - 1);
    return found < 0 ? VALUE : found + 1;
  });

const substituteAll = (text: string, old: string, fresh: string): string =>
  old === '' ? text : text.split(old).join(fresh);

const substituteNth = (text: string, old: string, fresh: string, nth: number): Scalar => {
  if (nth < 1) return VALUE;
  if (old === '') return text;
  let at = -1;
  for (let count = 0; count < nth; count += 1) {
    at = text.indexOf(old, at + 1);
    if (at < 0) return text;
  }
  return text.slice(0, at) + fresh + text.slice(at + old.length);
};

const substitute = (args: readonly Scalar[]): Scalar => {
  const texts = args.slice(0, 3).map(toText);
  const error = texts.find(isError);
  if (error !== undefined) return error;
  const [text = '', old = '', fresh = ''] = texts.map(String);
  const nth = numberAt(args, 3, 0);
  if (nth instanceof CalcError) return nth;
  return args[3] === undefined
    ? substituteAll(text, old, fresh)
    : substituteNth(text, old, fresh, Math.trunc(nth));
};

const replace = (args: readonly Scalar[]): Scalar => {
  const text = toText(args[0] ?? null);
  const start = numberAt(args, 1, 1);
  const count = numberAt(args, 2, 0);
  const fresh = toText(args[3] ?? null);
  if (text instanceof CalcError) return text;
  if (start instanceof CalcError) return start;
  if (count instanceof CalcError) return count;
  if (fresh instanceof CalcError) return fresh;
  return text.slice(0, start - 1) + fresh + text.slice(start - 1 + count);
};

const repeat: FunctionSpec = scalars(2, 2, (args) => {
  const text = toText(args[0] ?? null);
  const count = numberAt(args, 1, 0);
  if (text instanceof CalcError) return text;
  if (count instanceof CalcError) return count;
  return count < 0 || text.length * count > 32767 ? VALUE : text.repeat(Math.trunc(count));
});

const character = (args: readonly Scalar[]): Scalar => {
  const code = numberAt(args, 0, 0);
  if (code instanceof CalcError) return code;
  return code < 1 || code > 0x10ffff ? VALUE : String.fromCodePoint(Math.trunc(code));
};

const formatted = (args: readonly Scalar[]): Scalar => {
  const [value = null, pattern = null] = args;
  const format = toText(pattern);
  if (format instanceof CalcError) return format;
  if (format === '') return '';
  const number = typeof value === 'string' ? numberInText(value) : value;
  return displayText(number ?? (typeof value === 'string' ? value : 0), format);
};

/** Formats with fixed decimals, and commas between thousands unless switched off. */
const fixed = (args: readonly Scalar[]): Scalar => {
  const value = numberAt(args, 0, 0);
  const decimals = numberAt(args, 1, 2);
  const plain = toBoolean(args[2] ?? null);
  if (value instanceof CalcError) return value;
  if (decimals instanceof CalcError) return decimals;
  if (plain instanceof CalcError) return plain;
  const places = Math.trunc(decimals);
  if (places > 127) return VALUE;
  const fraction = places > 0 ? `.${'0'.repeat(places)}` : '';
  return displayText(shifted(value, places), `${plain ? '0' : '#,##0'}${fraction}`);
};

const joined: FunctionSpec = values(3, MANY, (args, scope) => {
  const [separator = null, skip = null, ...rest] = args;
  const glue = toText(flatten(scope, separator)[0] ?? null);
  const skipBlank = toBoolean(flatten(scope, skip)[0] ?? null);
  if (glue instanceof CalcError) return glue;
  if (skipBlank instanceof CalcError) return skipBlank;
  const cells = rest.flatMap((arg) => flatten(scope, arg));
  return joinTexts(skipBlank ? cells.filter((cell) => cell !== null && cell !== '') : cells, glue);
});

const concatenated: FunctionSpec = values(1, MANY, (args, scope) => {
  return joinTexts(
    args.flatMap((arg) => flatten(scope, arg)),
    ''
  );
});

const capitalised = (text: string): string =>
  text.toLowerCase().replace(/(^|[^\p{L}])(\p{L})/gu, (_, before: string, letter: string) => {
    return before + letter.toUpperCase();
  });

export const textFunctions: FunctionTable = {
  TEXT: scalars(2, 2, formatted),
  FIXED: scalars(1, 3, fixed),
  LEN: textual(1, 1, (text = '') => text.length),
  LEFT: cut((text, count) => text.slice(0, count)),
  RIGHT: cut((text, count) => (count === 0 ? '' : text.slice(-count))),
  MID: scalars(3, 3, middle),
  TRIM: textual(1, 1, (text = '') => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  UPPER: textual(1, 1, (text = '') => text.toUpperCase()),
  LOWER: textual(1, 1, (text = '') => text.toLowerCase()),
  PROPER: textual(1, 1, (text = '') => capitalised(text)),
  SUBSTITUTE: scalars(3, 4, substitute),
  REPLACE: scalars(4, 4, replace),
  FIND: position(exactly),
  SEARCH: position(loosely),
  REPT: repeat,
  CONCATENATE: textual(1, MANY, (...texts) => texts.join('')),
  CONCAT: concatenated,
  TEXTJOIN: joined,
  CHAR: scalars(1, 1, character),
  UNICHAR: scalars(1, 1, character),
  CODE: textual(1, 1, (text = '') => text.codePointAt(0) ?? VALUE),
  UNICODE: textual(1, 1, (text = '') => text.codePointAt(0) ?? VALUE),
  EXACT: textual(2, 2, (a = '', b = '') => a === b),
  CLEAN: textual(1, 1, (text = '') => text.replace(/\p{Cc}/gu, '')),
  VALUE: scalars(1, 1, ([value = null]) => (typeof value === 'boolean' ? VALUE : toNumber(value))),
};
