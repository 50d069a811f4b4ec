/**
 * Each area that is formatted costs a fifth of a kilobyte of request for every group of properties.
 * Tables are formatted column by column, mostly alike: property by property, neighbours of one value
 * make one area.
 */
import type { Area } from '../../workbook/kernel/area';
import type { CellFormat, FormatRun } from '../../workbook/kernel/blueprint';

/** One property of an area; `key` is equal for equal values. */
interface Paint {
  readonly area: Area;
  readonly format: CellFormat;
  readonly key: string;
}

const PROPERTIES = [
  'fill',
  'color',
  'bold',
  'italic',
  'underline',
  'size',
  'numberFormat',
  'horizontal',
  'vertical',
  'wrap',
  'indent',
  'borders',
  'locked',
] as const satisfies readonly (keyof CellFormat)[];

type Property = (typeof PROPERTIES)[number];

/**
 * Between two cells the later one's colour wins: borders of several colours keep their order and so
 * are never taken for another's equals.
 */
const keyOf = (value: NonNullable<CellFormat[Property]>, index: number): string => {
  const colors = typeof value === 'object' ? new Set(Object.values(value)) : null;
  return JSON.stringify(colors !== null && colors.size > 1 ? [value, index] : value);
};

const paintsOf = (runs: readonly FormatRun[], property: Property): readonly Paint[] =>
  runs.flatMap(({ area, format }, index) => {
    const value = format[property];
    return value === undefined
      ? []
      : [{ area, format: { [property]: value }, key: keyOf(value, index) }];
  });

/** Neighbouring cells share the line between them, so borders reach one cell further. */
const reachOf = (property: Property): number => (property === 'borders' ? 1 : 0);

const meets = (a: Area, b: Area, reach: number): boolean =>
  a.row < b.row + b.rows + reach &&
  b.row < a.row + a.rows + reach &&
  a.column < b.column + b.columns + reach &&
  b.column < a.column + a.columns + reach;

const joinedLine = (
  a: { readonly first: number; readonly count: number },
  b: { readonly first: number; readonly count: number }
): { readonly first: number; readonly count: number } | null => {
  const first = Math.min(a.first, b.first);
  const end = Math.max(a.first + a.count, b.first + b.count);
  return end - first > a.count + b.count ? null : { first, count: end - first };
};

/** The rectangle that two areas make together; null where they make none. */
export function joinedArea(a: Area, b: Area): Area | null {
  if (a.row === b.row && a.rows === b.rows) {
    const line = joinedLine(
      { first: a.column, count: a.columns },
      { first: b.column, count: b.columns }
    );
    return line && { ...a, column: line.first, columns: line.count };
  }
  if (a.column === b.column && a.columns === b.columns) {
    const line = joinedLine({ first: a.row, count: a.rows }, { first: b.row, count: b.rows });
    return line && { ...a, row: line.first, rows: line.count };
  }
  return null;
}

interface Join {
  readonly into: number;
  readonly area: Area;
}

/** An earlier paint that this one can join, with nothing of another value to cross on the way. */
const joinFor = (paints: readonly Paint[], at: number, reach: number): Join | null => {
  const paint = paints[at];
  if (paint === undefined) return null;
  for (let into = at - 1; into >= 0; into -= 1) {
    const earlier = paints[into];
    if (earlier === undefined) return null;
    if (earlier.key === paint.key) {
      const area = joinedArea(earlier.area, paint.area);
      if (area !== null) return { into, area };
    } else if (meets(earlier.area, paint.area, reach)) return null;
  }
  return null;
};

/** Joins until nothing more can be joined. */
const merged = (paints: readonly Paint[], reach: number): readonly Paint[] => {
  const list = [...paints];
  let at = 1;
  while (at < list.length) {
    const join = joinFor(list, at, reach);
    const into = join === null ? undefined : list[join.into];
    if (join === null || into === undefined) at += 1;
    else {
      list[join.into] = { ...into, area: join.area };
      list.splice(at, 1);
      // What has grown may join others now.
      at = 1;
    }
  }
  return list;
};

/** The same looks in fewer areas, one property each. */
export function mergeFormats(runs: readonly FormatRun[]): readonly FormatRun[] {
  return PROPERTIES.flatMap((property) =>
    merged(paintsOf(runs, property), reachOf(property)).map(({ area, format }) => ({
      area,
      format,
    }))
  );
}
