/** The ways in which a private value may be written, so that it is found however it slipped out. */
import { formatDay, isDay } from '../../model/day';

/** Shorter values occur everywhere, such as a score of 3 or a `yes`; the trace of cells covers them. */
export const SHORTEST = 4;

/** Beyond this length the beginning and the end of a text are looked for as well. */
const LONG = 60;
const PIECE = 40;

/** The searched forms of a private text: the whole text; of a long one also its beginning and its end. */
export function textForms(text: string): readonly string[] {
  const whole = text.trim();
  if (whole.length <= LONG) return [whole];
  return [whole, whole.slice(0, PIECE), whole.slice(-PIECE)].map((form) => form.trim());
}

const GROUPINGS = [',', '.', ' ', '\u00a0', '\u202f', '\u2009', "'", '\u2019'];

/** Whole, rounded, grouped and as a percentage, with a point or a comma. Signs are left out. */
export function numberForms(value: number): readonly string[] {
  return [...new Set(waysOfNumber(value))];
}

/** The same forms one by one, the plainest first, some repeated: the first ones are mostly enough. */
function* waysOfNumber(value: number): Generator<string> {
  const size = Math.abs(value);
  yield* decimalForms(String(size));
  for (const each of roundings(size)) yield* decimalForms(each);
  for (const each of roundings(size * 100)) for (const form of decimalForms(each)) yield `${form}%`;
}

/** To two, one and no decimals, with and without closing zeros. */
function roundings(size: number): readonly string[] {
  if (size >= 1e15) return [];
  return [2, 1, 0].flatMap((decimals) => [
    size.toFixed(decimals),
    String(Number(size.toFixed(decimals))),
  ]);
}

function* decimalForms(text: string): Generator<string> {
  const [whole = '', decimals] = text.split('.');
  const marks = decimals === undefined ? [''] : [`.${decimals}`, `,${decimals}`];
  for (const mark of marks) yield whole + mark;
  if (whole.length < 4) return;
  for (const grouping of GROUPINGS) yield* marksBehind(groupedBy(whole, grouping), marks);
}

/** The same character never separates both groups and decimals. */
const marksBehind = (grouped: string, marks: readonly string[]): readonly string[] =>
  marks
    .filter((mark) => mark === '' || !grouped.includes(mark.charAt(0)))
    .map((mark) => grouped + mark);

const groupedBy = (whole: string, mark: string): string =>
  /^\d+$/.test(whole) ? whole.replace(/\B(?=(\d{3})+$)/g, mark) : whole;

/** Yields all written forms of a private value, the plainest first; lazily, since one is mostly enough. */
export function waysOf(value: string | number, isDayValue: boolean): Iterable<string> {
  if (typeof value === 'string') return textForms(value);
  return isDayValue ? dayForms(value) : waysOfNumber(value);
}

/** As spreadsheets count days, and as people write them. */
export function dayForms(day: number): readonly string[] {
  if (!isDay(day)) return numberForms(day);
  const [year = '', month = '', date = ''] = formatDay(day).split('-');
  const [shortMonth, shortDate] = [String(Number(month)), String(Number(date))];
  return [
    String(day),
    [year, month, date].join('-'),
    [date, month, year].join('.'),
    [shortDate, shortMonth, year].join('.'),
    [month, date, year].join('/'),
    [shortMonth, shortDate, year].join('/'),
    [date, month, year].join('/'),
    [shortDate, shortMonth, year].join('/'),
    year + month + date,
  ];
}

export interface NumberInText {
  /** As it is written. */
  readonly form: string;
  readonly from: number;
  /** The place behind its last letter. */
  readonly to: number;
}

/** The numbers and days in a text with their places; always whole, never a piece of a longer one. */
export function numbersWithin(text: string): readonly NumberInText[] {
  return PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: form, index }) => ({
      form,
      from: index,
      to: index + form.length,
    }))
  );
}

/** The same without the places. */
export function numbersIn(text: string): readonly string[] {
  return PATTERNS.flatMap((pattern) => text.match(pattern) ?? []);
}

const PATTERNS: readonly RegExp[] = [
  /\d+(?:[.,]\d+)?(?:e[+-]?\d+)?/g,
  /\d+(?:[.,]\d+)?%/g,
  /(?<!\d)\d{1,3}(?:[., '\u2019\u00a0\u202f\u2009]\d{3})+(?!\d)(?:[.,]\d+)?%?/g,
  /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g,
  /(?<!\d)\d{1,2}[./]\d{1,2}[./]\d{4}(?!\d)/g,
];
