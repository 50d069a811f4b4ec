/** What a person can do in the grid, as plain data. */
import { fieldsOf, isFields } from '../view/fields';
import type { Fields } from '../view/fields';
import type { ShownArea, ShownValue } from '../view/sheetView';

/** One cell as a person left it: a value, or a formula that begins with `=`. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly content: ShownValue;
}

/** Something a person did in the grid, for the host to do. */
export type Intent =
  | { readonly kind: 'type'; readonly sheet: string; readonly cells: readonly TypedCell[] }
  /** A block that was pasted, filled or emptied: nobody typed it cell by cell. */
  | { readonly kind: 'paste'; readonly sheet: string; readonly cells: readonly TypedCell[] }
  | { readonly kind: 'rename'; readonly sheet: string; readonly name: string }
  | { readonly kind: 'addSheet'; readonly index: number }
  | { readonly kind: 'removeSheet'; readonly sheet: string }
  | { readonly kind: 'moveSheet'; readonly sheet: string; readonly to: number }
  | { readonly kind: 'hideSheet'; readonly sheet: string; readonly hidden: boolean }
  | {
      readonly kind: 'insert' | 'delete';
      readonly sheet: string;
      readonly axis: 'rows' | 'columns';
      readonly area: ShownArea;
    }
  | {
      readonly kind: 'size';
      readonly sheet: string;
      readonly axis: 'rows' | 'columns';
      readonly first: number;
      readonly last: number;
      readonly pixels: number;
    }
  | {
      readonly kind: 'hide';
      readonly sheet: string;
      readonly axis: 'rows' | 'columns';
      readonly first: number;
      readonly last: number;
      readonly hidden: boolean;
    }
  /** Something that this page has no counterpart for. */
  | { readonly kind: 'unsupported' };

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const count = (value: unknown): number => (typeof value === 'number' ? value : 0);

const isValue = (value: unknown): value is ShownValue =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

/** What a rich cell says without its formatting: Univer ends every paragraph with \r\n. */
function richText(cell: Fields): string | null {
  const stream = fieldsOf(fieldsOf(cell.p).body).dataStream;
  return typeof stream === 'string' ? stream.replace(/\r\n$/, '').replace(/\r/g, '\n') : null;
}

/** A plain cell's value; Univer says true and false as 1 and 0 of the type 3. */
function plainValue({ t, v }: Fields): ShownValue | undefined {
  if (t === 3 && typeof v === 'number') return v === 1;
  return isValue(v) ? v : undefined;
}

/** What was typed into a cell; `undefined` where only its look was changed. */
function typedContent(cell: unknown): ShownValue | undefined {
  if (!isFields(cell)) return null;
  return text(cell.f) || (richText(cell) ?? plainValue(cell));
}

function typedCells(cellValue: unknown): TypedCell[] {
  return Object.entries(fieldsOf(cellValue)).flatMap(([row, cells]) =>
    Object.entries(fieldsOf(cells)).flatMap(([column, cell]): TypedCell[] => {
      const content = typedContent(cell);
      return content === undefined ? [] : [{ row: Number(row), column: Number(column), content }];
    })
  );
}

/** One of Univer's ranges, which name their last row and column. */
export function shownAreaOf(range: unknown): ShownArea {
  const fields = fieldsOf(range);
  const [row, column] = [count(fields.startRow), count(fields.startColumn)];
  return {
    row,
    column,
    rows: count(fields.endRow) - row + 1,
    columns: count(fields.endColumn) - column + 1,
  };
}

/** First and last row or column of the mutation's first range. */
function span(params: Fields, axis: 'rows' | 'columns') {
  const ranges = Array.isArray(params.ranges) ? params.ranges : [params.range];
  const area = shownAreaOf(ranges[0]);
  const first = axis === 'rows' ? area.row : area.column;
  return { axis, first, last: first + area[axis] - 1 };
}

type Reader = (params: Fields, sheet: string) => Intent;

const insertOrDelete =
  (kind: 'insert' | 'delete', axis: 'rows' | 'columns'): Reader =>
  (params, sheet) => ({ kind, sheet, axis, area: shownAreaOf(params.range) });

const hide =
  (axis: 'rows' | 'columns', hidden: boolean): Reader =>
  (params, sheet) => ({ kind: 'hide', sheet, hidden, ...span(params, axis) });

const size =
  (axis: 'rows' | 'columns', pixels: string): Reader =>
  (params, sheet) => {
    const range = span(params, axis);
    const given = params[pixels];
    const one = isFields(given) ? given[String(range.first)] : given;
    return { kind: 'size', sheet, pixels: count(one), ...range };
  };

const unsupported: Reader = () => ({ kind: 'unsupported' });

const READERS: Readonly<Record<string, Reader>> = {
  'sheet.mutation.set-range-values': (params, sheet) => ({
    kind: 'type',
    sheet,
    cells: typedCells(params.cellValue),
  }),
  'sheet.mutation.set-worksheet-name': (params, sheet) => ({
    kind: 'rename',
    sheet,
    // What was typed into the tab has spaces that don't break.
    name: text(params.name).replace(/\u00a0/g, ' '),
  }),
  'sheet.mutation.insert-sheet': (params) => ({ kind: 'addSheet', index: count(params.index) }),
  'sheet.mutation.remove-sheet': (_params, sheet) => ({ kind: 'removeSheet', sheet }),
  'sheet.mutation.set-worksheet-order': (params, sheet) => ({
    kind: 'moveSheet',
    sheet,
    to: count(params.toOrder),
  }),
  'sheet.mutation.set-worksheet-hidden': (params, sheet) => ({
    kind: 'hideSheet',
    sheet,
    hidden: params.hidden === 1,
  }),
  'sheet.mutation.insert-row': insertOrDelete('insert', 'rows'),
  'sheet.mutation.insert-col': insertOrDelete('insert', 'columns'),
  'sheet.mutation.remove-rows': insertOrDelete('delete', 'rows'),
  'sheet.mutation.remove-col': insertOrDelete('delete', 'columns'),
  'sheet.mutation.set-worksheet-col-width': size('columns', 'colWidth'),
  'sheet.mutation.set-worksheet-row-height': size('rows', 'rowHeight'),
  'sheet.mutation.set-col-hidden': hide('columns', true),
  'sheet.mutation.set-col-visible': hide('columns', false),
  'sheet.mutation.set-row-hidden': hide('rows', true),
  'sheet.mutation.set-row-visible': hide('rows', false),
  'sheet.mutation.set-frozen': unsupported,
  'sheet.mutation.set-tab-color': unsupported,
  'sheet.mutation.move-range': unsupported,
  'sheet.mutation.move-rows': unsupported,
  'sheet.mutation.move-columns': unsupported,
  'sheet.mutation.reorder-range': unsupported,
  'sheet.mutation.add-worksheet-merge': unsupported,
  'sheet.mutation.remove-worksheet-merge': unsupported,
  'data-validation.mutation.addRule': unsupported,
  'data-validation.mutation.removeRule': unsupported,
  'data-validation.mutation.updateRule': unsupported,
};

/**
 * Joins what one act of a person brings in several parts, as a paste does, so that it is done, and
 * taken back, as one.
 */
export function joinIntents(intents: readonly Intent[]): readonly Intent[] {
  return intents.reduce<readonly Intent[]>((joined, intent) => {
    const last = joined.at(-1);
    if (intent.kind !== 'paste' || last?.kind !== 'paste' || last.sheet !== intent.sheet) {
      return [...joined, intent];
    }
    return [...joined.slice(0, -1), { ...last, cells: [...last.cells, ...intent.cells] }];
  }, []);
}

/** What a mutation of Univer means when a person caused it; null where it is only about looking. */
export function intentOf(id: string, params: unknown): Intent | null {
  const fields = fieldsOf(params);
  return READERS[id]?.(fields, text(fields.subUnitId)) ?? null;
}
