/** The filters of pivot fields: by label, date and value. */
import type { Scalar } from '../calculator/values';
import { problem } from './problem';

/** A filter as an add-in gives it. */
export type Rule = Readonly<Record<string, unknown>>;

/** Whether there is a filter at all. */
export function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null;
}

type Tests = Readonly<Record<string, (() => boolean) | undefined>>;

/** What the filter's condition says, turned round where it excludes. */
const decided = (tests: Tests, { condition, exclusive }: Rule, kind: string): boolean => {
  const test = typeof condition === 'string' ? tests[condition] : undefined;
  if (test === undefined) throw problem('NotImplemented', `${kind} filter ${String(condition)}`);
  return test() !== (exclusive === true);
};

const numeric = (text: string): number | null =>
  text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : null;

/** Numeric texts are compared as numbers, others by the alphabet. */
const ordered = (left: string, right: string): number => {
  const [first, second] = [numeric(left), numeric(right)];
  if (first !== null && second !== null) return first - second;
  return left.localeCompare(right, 'en', { sensitivity: 'base' });
};

const labelTests = (name: string, rule: Rule): Tests => {
  const text = (key: string): string => {
    const value = rule[key];
    if (typeof value !== 'string') throw problem('InvalidArgument', `${key} of the filter`);
    return value;
  };
  const low = name.toLowerCase();
  const part = (): string => text('substring').toLowerCase();
  const beside = (): number => ordered(name, text('comparator'));
  return {
    Equals: () => beside() === 0,
    BeginsWith: () => low.startsWith(part()),
    EndsWith: () => low.endsWith(part()),
    Contains: () => low.includes(part()),
    GreaterThan: () => beside() > 0,
    GreaterThanOrEqualTo: () => beside() >= 0,
    LessThan: () => beside() < 0,
    LessThanOrEqualTo: () => beside() <= 0,
    Between: () => ordered(name, text('lowerBound')) >= 0 && ordered(name, text('upperBound')) <= 0,
  };
};

/** Whether a label filter lets an item of this name through. */
export function passesLabel(name: string, rule: Rule): boolean {
  return decided(labelTests(name, rule), rule, 'label');
}

const valueTests = (value: number, rule: Rule): Tests => {
  const limit = (key: string): number => {
    const found = rule[key];
    if (typeof found !== 'number') throw problem('InvalidArgument', `${key} of the filter`);
    return found;
  };
  return {
    Equals: () => value === limit('comparator'),
    GreaterThan: () => value > limit('comparator'),
    GreaterThanOrEqualTo: () => value >= limit('comparator'),
    LessThan: () => value < limit('comparator'),
    LessThanOrEqualTo: () => value <= limit('comparator'),
    Between: () => value >= limit('lowerBound') && value <= limit('upperBound'),
  };
};

/** Whether a value filter lets an item through whose value is this. */
export function passesValue(value: number, rule: Rule): boolean {
  return decided(valueTests(value, rule), rule, 'value');
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Begin and end of the day, month or year that a filter names, as serial numbers. */
const periodOf = (value: unknown): readonly [start: number, end: number] => {
  const { date, specificity } = isRule(value) ? value : { date: null, specificity: null };
  const time = typeof date === 'string' ? Date.parse(date.slice(0, 10)) : Number.NaN;
  if (Number.isNaN(time)) throw problem('InvalidArgument', 'the date of the filter');
  const day = new Date(time);
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth()];
  const serial = (at: number): number => (at - EPOCH) / DAY;
  if (specificity === 'Year') return [serial(Date.UTC(year, 0)), serial(Date.UTC(year + 1, 0))];
  if (specificity === 'Month') {
    return [serial(Date.UTC(year, month)), serial(Date.UTC(year, month + 1))];
  }
  if (specificity !== 'Day') throw problem('NotImplemented', 'a filter by time of day');
  return [serial(time), serial(time) + 1];
};

/** Whether a day passes the date filter; values that are no day are filtered out. */
export function passesDate(value: Scalar, rule: Rule): boolean {
  if (typeof value !== 'number') return false;
  const bounds = (key: string): readonly [number, number] => periodOf(rule[key]);
  const tests: Tests = {
    Equals: () => value >= bounds('comparator')[0] && value < bounds('comparator')[1],
    Before: () => value < bounds('comparator')[0],
    BeforeOrEqualTo: () => value < bounds('comparator')[1],
    After: () => value >= bounds('comparator')[1],
    AfterOrEqualTo: () => value >= bounds('comparator')[0],
    Between: () => value >= bounds('lowerBound')[0] && value < bounds('upperBound')[1],
  };
  const test = tests[String(rule['condition'])];
  if (test === undefined)
    throw problem('NotImplemented', `date filter ${String(rule['condition'])}`);
  return test() !== (rule['exclusive'] === true);
}
