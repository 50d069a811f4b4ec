/** Members that only keep a value: a chart's title, an axis, a page's margins. */
import type { Bag } from '../book/bag';
import { problem } from '../book/problem';
import type { Getters, Setters } from './apiObject';
import { booleanOf, numberOf, textOf } from './apiObject';
import { colorOf } from './colors';
import type { ApiContext } from './context';
import { enumOf } from './context';

export interface Field {
  readonly start: unknown;
  readonly check: (value: unknown) => unknown;
}

export function text(start = ''): Field {
  return { start, check: (value) => textOf(value) };
}
export function flag(start: boolean): Field {
  return { start, check: (value) => booleanOf(value) };
}
export function amount(start: number | null): Field {
  return {
    start,
    check: (value) => numberOf(value),
  };
}

export function between(start: number, min: number, max: number): Field {
  return {
    start,
    check: (value) => {
      const number = numberOf(value);
      if (number < min || number > max)
        throw problem('InvalidArgument', `${number} is out of bounds`);
      return number;
    },
  };
}

/** A number, or empty for what Excel works out itself. */
export function automatic(start: number | string = ''): Field {
  return {
    start,
    check: (value) => (value === '' || value === null ? '' : numberOf(value)),
  };
}

export function choice(context: ApiContext, enumeration: string, start: string): Field {
  return {
    start,
    check: (value) => enumOf(context, enumeration, value),
  };
}

export function color(start = ''): Field {
  return { start, check: colorOf };
}

export type Fields = Readonly<Record<string, Field>>;

export interface BagMembers {
  readonly get: Getters;
  readonly set: Setters;
}

/** Getters and setters over a bag; a field never set reads as its start value. */
export function bagMembers(bag: Bag, fields: Fields, changed: () => void): BagMembers {
  return {
    get: Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [
        name,
        () => (name in bag ? bag[name] : field.start),
      ])
    ),
    set: Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [
        name,
        (value: unknown) => {
          bag[name] = field.check(value);
          changed();
        },
      ])
    ),
  };
}
