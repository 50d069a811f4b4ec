/** Turning references in formulas into rectangles of cells. */
import type { ReferenceStruct } from '@borgar/fx';
import { addressIn, structuredIn } from './parse';
import { LAST_COLUMN, LAST_ROW, rangeOf } from './ranges';
import type { RangeRef, Value } from './values';
import { CalcError, REF, VALUE } from './values';
import type { Scope, TableShape } from './world';

type Resolve<T> = (scope: Scope) => T | CalcError;

const sheetOf = (scope: Scope, context: readonly string[] | undefined): number | undefined => {
  const name = context?.[context.length - 1];
  return name === undefined ? scope.sheet : scope.world.sheetByName(name);
};

/** `A1`, `Sheet!A1:B2`, `A:B`, `1:3`. */
export function rangeResolver(text: string): Resolve<RangeRef> {
  const parsed = addressIn(text);
  if (parsed === undefined || !('range' in parsed)) return () => REF;
  const { top, left, bottom, right } = parsed.range;
  const { context } = parsed;
  return (scope) => {
    const sheet = sheetOf(scope, context);
    if (sheet === undefined) return REF;
    return rangeOf(sheet, top ?? 0, left ?? 0, bottom ?? LAST_ROW, right ?? LAST_COLUMN);
  };
}

const spanOf = (
  table: TableShape,
  columns: readonly string[]
): readonly [number, number] | CalcError => {
  const [first, last] = columns;
  if (first === undefined) return [table.left, table.left + table.columns.length - 1];
  const from = table.columnIndex(first);
  const to = table.columnIndex(last ?? first);
  if (from === undefined || to === undefined) return REF;
  return [table.left + Math.min(from, to), table.left + Math.max(from, to)];
};

const totalsOf = (
  { top, totalsRow }: TableShape,
  withData: boolean
): readonly [number, number] | CalcError =>
  totalsRow === null ? REF : [withData ? top : totalsRow, totalsRow];

const wholeEnd = ({ totalsRow, bottom }: TableShape): number => totalsRow ?? bottom;

const rowsOf = (
  table: TableShape,
  sections: readonly string[],
  scope: Scope
): readonly [number, number] | CalcError => {
  const has = (section: string): boolean => sections.includes(section);
  if (has('this row')) {
    const inside = scope.row >= table.top && scope.row <= table.bottom;
    return inside ? [scope.row, scope.row] : VALUE;
  }
  if (has('totals')) return totalsOf(table, has('data'));
  if (has('all')) return [table.headerRow, wholeEnd(table)];
  if (has('headers')) return [table.headerRow, has('data') ? table.bottom : table.headerRow];
  return [table.top, table.bottom];
};

/** The span of a reference's columns, kept for as long as the table has the shape that it was found in. */
const keptSpan = (
  columns: readonly string[]
): ((table: TableShape) => ReturnType<typeof spanOf>) => {
  let last: { readonly table: TableShape; readonly span: ReturnType<typeof spanOf> } | null = null;
  return (table) => {
    if (last?.table !== table) last = { table, span: spanOf(table, columns) };
    return last.span;
  };
};

/** The rectangle that a parsed structured reference names, seen from one cell. */
const structuredRange = (
  reference: ReferenceStruct,
  spanIn: ReturnType<typeof keptSpan>,
  scope: Scope
): RangeRef | CalcError => {
  const { world } = scope;
  const table = reference.table
    ? world.tableByName(reference.table)
    : world.tableAt(scope.sheet, scope.row, scope.column);
  if (table === undefined) return REF;
  const rows = rowsOf(table, reference.sections ?? [], scope);
  if (rows instanceof CalcError) return rows;
  const columns = spanIn(table);
  if (columns instanceof CalcError) return columns;
  return rangeOf(table.sheet, rows[0], columns[0], rows[1], columns[1]);
};

export interface StructuredResolver {
  readonly resolve: Resolve<RangeRef>;
  /** The answer depends on the row that asks. */
  readonly local: boolean;
}

/** `Table[Col]`, `[@Col]`, `Table[[#This Row],[Col]]`, `Table[#Headers]` and so on. */
export function structuredResolver(text: string): StructuredResolver {
  const reference = structuredIn(text);
  if (reference === undefined) return { resolve: () => REF, local: false };
  const local = !reference.table || (reference.sections ?? []).includes('this row');
  const spanIn = keptSpan(reference.columns ?? []);
  return { resolve: (scope) => structuredRange(reference, spanIn, scope), local };
}

/** The name without its sheet, for defined names such as `Sheet1!Total`. */
export function nameParts(text: string): { readonly name: string; readonly sheet?: string } {
  const parsed = addressIn(text);
  if (parsed === undefined || !('name' in parsed)) return { name: text };
  const sheet = parsed.context?.[parsed.context.length - 1];
  return sheet === undefined ? { name: parsed.name } : { name: parsed.name, sheet };
}

/** The rectangle around two references, as the `:` operator makes it. */
export function joinRanges(left: Value, right: Value): Value {
  if (left instanceof CalcError) return left;
  if (right instanceof CalcError) return right;
  if (!isRangeValue(left) || !isRangeValue(right) || left.sheet !== right.sheet) return VALUE;
  return rangeOf(
    left.sheet,
    Math.min(left.top, right.top),
    Math.min(left.left, right.left),
    Math.max(left.bottom, right.bottom),
    Math.max(left.right, right.right)
  );
}

const isRangeValue = (value: Value): value is RangeRef =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'range';
