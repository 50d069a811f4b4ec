/** `range.getCellProperties` and similar methods: formats of many cells at once. */
import type { Area } from '../../book/area';
import { areaOf } from '../../book/area';
import type { Sheet } from '../../book/model';
import { problem } from '../../book/problem';
import type { ApiObject } from '../apiObject';
import { isRecord } from '../apiObject';
import type { ApiContext } from '../context';
import { classOf } from '../query';
import type { Place } from './rangeAreas';

type PropertyTree = Readonly<Record<string, unknown>>;

/** Cells name their borders by side; a range has them in a collection. */
const SIDES: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

const wireOf = (context: ApiContext, { type }: ApiObject, name: string): string => {
  const { scalars, navigations } = classOf(context.metadata, type);
  const all = { ...scalars, ...navigations };
  return Object.keys(all).find((wire) => all[wire]?.name === name) ?? name;
};

const partOf = (context: ApiContext, object: ApiObject, name: string): ApiObject | undefined => {
  const side = object.type === 'RangeBorderCollection' ? SIDES[name] : undefined;
  if (side !== undefined) return object.find?.(side);
  return object.navigate?.[wireOf(context, object, name)]?.() ?? undefined;
};

const EDGES = ['top', 'bottom', 'left', 'right'];

const read = (context: ApiContext, object: ApiObject, wanted: PropertyTree): PropertyTree =>
  object.type === 'RangeBorderCollection'
    ? Object.fromEntries(
        EDGES.map((side) => [side, readMembers(context, partOf(context, object, side), wanted)])
      )
    : readMembers(context, object, wanted);

const readMembers = (
  context: ApiContext,
  object: ApiObject | undefined,
  wanted: PropertyTree
): PropertyTree =>
  object === undefined
    ? {}
    : Object.fromEntries(
        Object.entries(wanted).flatMap(([name, value]) => {
          if (value === false || value === undefined) return [];
          const part = partOf(context, object, name);
          if (part !== undefined)
            return [[name, isRecord(value) ? read(context, part, value) : {}]];
          const getter = object.get?.[wireOf(context, object, name)];
          if (getter === undefined) throw problem('NotImplemented', `cell property ${name}`);
          return [[name, getter()]];
        })
      );

const write = (context: ApiContext, object: ApiObject, given: PropertyTree): void => {
  for (const [name, value] of Object.entries(given)) {
    const part = partOf(context, object, name);
    const setter = object.set?.[wireOf(context, object, name)];
    if (part !== undefined && isRecord(value)) write(context, part, value);
    else if (setter !== undefined) setter(value);
    else throw problem('NotImplemented', `cell property ${name}`);
  }
};

const propertyTreeOf = (value: unknown): PropertyTree => {
  if (!isRecord(value)) throw problem('InvalidArgument', 'properties');
  return value;
};

type Lines = (sheet: Sheet, area: Area) => readonly Area[];

const count = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);

const rowsOf: Lines = (_, area) =>
  count(area.rows).map((at) => ({ ...area, row: area.row + at, rows: 1 }));
const columnsOf: Lines = (_, area) =>
  count(area.columns).map((at) => ({ ...area, column: area.column + at, columns: 1 }));

const listOf = (value: unknown, length: number): readonly unknown[] => {
  if (!Array.isArray(value) || value.length !== length) {
    throw problem('InvalidArgument', 'as many properties as there are cells');
  }
  return value;
};

const MAX_CELLS = 100_000;

/** The cells of a range, row by row. */
const cellsOf = (
  context: ApiContext,
  { sheet, area }: Place
): readonly (readonly ApiObject[])[] => {
  if (area.rows * area.columns > MAX_CELLS) throw problem('InvalidArgument', 'too many cells');
  return count(area.rows).map((row) =>
    count(area.columns).map((column) =>
      context.objects.range(sheet, areaOf(area.row + row, area.column + column))
    )
  );
};

/** Methods that read and set formats by cell, row or column. */
export function propertyMethods(
  context: ApiContext,
  place: Place
): Readonly<Record<string, (args: readonly unknown[]) => unknown>> {
  const { sheet, area } = place;
  const get = (parts: readonly ApiObject[], wanted: unknown): readonly PropertyTree[] =>
    parts.map((part) => read(context, part, propertyTreeOf(wanted)));
  const set = (parts: readonly ApiObject[], value: unknown): null => {
    listOf(value, parts.length).forEach((given, index) => {
      const part = parts[index];
      if (part !== undefined) write(context, part, propertyTreeOf(given));
    });
    return null;
  };
  const linesOf = (lines: Lines): readonly ApiObject[] =>
    lines(sheet, area).map((part) => context.objects.range(sheet, part));
  return {
    GetCellProperties: ([wanted]) => cellsOf(context, place).map((line) => get(line, wanted)),
    SetCellProperties: ([given]) => {
      const lines = listOf(given, area.rows);
      cellsOf(context, place).forEach((line, row) => set(line, lines[row]));
      return null;
    },
    GetRowProperties: ([wanted]) => get(linesOf(rowsOf), wanted),
    GetColumnProperties: ([wanted]) => get(linesOf(columnsOf), wanted),
    SetRowProperties: ([given]) => set(linesOf(rowsOf), given),
    SetColumnProperties: ([given]) => set(linesOf(columnsOf), given),
  };
}
