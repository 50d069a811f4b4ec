/** What a range holds: values, formulas, texts, number formats. */
import { displayText, isNumberFormat } from '../../calculator/display';
import type { Scalar } from '../../calculator/values';
import { isError } from '../../calculator/values';
import type { Area } from '../../book/area';
import { MAX_COLUMNS, MAX_ROWS, areaOf, keyOf, lastColumn, lastRow } from '../../book/area';
import { keysWithin, tablesIn } from '../../book/book';
import { rowOfKey, columnOfKey } from '../../book/area';
import { applyFormat, formatAt } from '../../book/format';
import type { Accepted, CellInput } from '../../book/input';
import { writeCell } from '../../book/input';
import { checkAllowed, checkWritable } from '../../book/protection';
import { problem } from '../../book/problem';
import { fromR1C1, toR1C1 } from '../../book/rewrite';
import type { CellsBefore } from '../../book/cellsBefore';
import { changedSince, contentsOf } from '../../book/cellsBefore';
import { learnCalculatedColumns } from '../../book/calculatedColumns';
import { followHeaders } from '../../book/tables';
import type { Getters, Setters } from '../apiObject';
import { textOf } from '../apiObject';
import type { ApiContext } from '../context';
import type { Place } from './rangeAreas';

const MAX_CELLS = 5_000_000;

const grid = <T>(area: Area, read: (row: number, column: number) => T): T[][] => {
  if (area.rows * area.columns > MAX_CELLS) throw problem('InvalidArgument', 'range is too large');
  const rows: T[][] = [];
  for (let row = area.row; row <= lastRow(area); row += 1) {
    const line: T[] = [];
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      line.push(read(row, column));
    }
    rows.push(line);
  }
  return rows;
};

const plain = (value: Scalar): string | number | boolean => {
  if (value === null) return '';
  return isError(value) ? value.code : value;
};

const typeOf = (value: Scalar): string => {
  if (value === null) return 'Empty';
  if (isError(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'string' ? 'String' : 'Boolean';
};

const isScalarInput = (value: unknown): value is CellInput =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

/** `[[7]]` is 7. */
const onlyOf = (value: unknown): unknown => {
  if (!Array.isArray(value) || value.length !== 1) return value;
  const line: unknown = value[0];
  return Array.isArray(line) && line.length === 1 ? line[0] : value;
};

/** The value for each cell: a 2-D array of the range's shape; one value is for all cells. */
const inputs = (area: Area, value: unknown): ((row: number, column: number) => CellInput) => {
  const one = onlyOf(value);
  if (isScalarInput(one)) return () => one;
  const rows = inputRows(value, area.columns);
  if (rows.length !== area.rows) throw problem('InvalidArgument', 'number of rows');
  return (row, column) => rows[row - area.row]?.[column - area.column] ?? null;
};

const whole = (area: Area): boolean => area.rows === MAX_ROWS || area.columns === MAX_COLUMNS;

const writeAll = (
  context: ApiContext,
  place: Place,
  value: unknown,
  convert: (input: CellInput, row: number, column: number) => CellInput
): void => {
  const { sheet, area } = place;
  checkWritable(sheet, area);
  const before = contentsOf(context, sheet, area);
  if (whole(area)) {
    if (onlyOf(value) !== '') throw problem('InvalidArgument', 'whole rows or columns');
    for (const key of keysWithin(sheet.cells, area)) sheet.cells.delete(key);
  } else {
    const input = inputs(area, value);
    const accepted: Accepted = new Map();
    grid(area, (row, column) =>
      writeCell(
        context.book,
        sheet,
        row,
        column,
        convert(input(row, column), row, column),
        accepted
      )
    );
  }
  afterWriting(context, place, before);
};

/** Tables see to their headers and calculated columns once cells were written. */
export function afterWriting(
  context: ApiContext,
  { sheet, area }: Place,
  before: CellsBefore | null = null
): void {
  followHeaders(context.book, sheet, area);
  for (const table of tablesIn(context.book, sheet, area)) learnCalculatedColumns(table, area);
  const part = before === null ? {} : changedSince(sheet, before);
  context.changes.add({ kind: 'cells', sheet, area, type: 'RangeEdited', ...part });
}

const asIs = (input: CellInput): CellInput => input;

const fromRelative = (input: CellInput, row: number, column: number): CellInput =>
  typeof input === 'string' && input.startsWith('=') ? fromR1C1(input, row, column) : input;

const writeNumberFormats = (context: ApiContext, { sheet, area }: Place, value: unknown): void => {
  checkAllowed(sheet, 'allowFormatCells');
  const one = onlyOf(value);
  if (typeof one === 'string') {
    applyFormat(sheet.formats, area, { numberFormat: numberFormat(one) });
  } else {
    const input = inputs(area, value);
    grid(area, (row, column) => {
      const wanted = input(row, column);
      if (wanted === null) return;
      const patch = { numberFormat: numberFormat(wanted) };
      applyFormat(sheet.formats, areaOf(row, column), patch);
    });
  }
  context.changes.add({ kind: 'format', sheet, area });
};

/** A number format that Excel takes. @throws InvalidArgument */
export function numberFormat(value: unknown): string {
  const text = textOf(value, 'number format');
  const format = text === '' ? 'General' : text;
  if (!isNumberFormat(format)) throw problem('InvalidArgument', `number format ${format}`);
  return format;
}

/** Getters of a range's contents. */
export function valueGetters(context: ApiContext, { sheet, area }: Place): Getters {
  const { engine } = context;
  const value = (row: number, column: number): Scalar => engine.valueAt(sheet, row, column);
  const formula = (row: number, column: number): string | null =>
    sheet.cells.get(keyOf(row, column))?.formula ?? null;
  const format = (row: number, column: number): string =>
    formatAt(sheet.formats, row, column).numberFormat;
  const formulas = (): unknown =>
    grid(area, (row, column) => formula(row, column) ?? plain(value(row, column)));
  const formats = (): unknown => grid(area, format);
  return {
    Values: () => grid(area, (row, column) => plain(value(row, column))),
    ValueTypes: () => grid(area, (row, column) => typeOf(value(row, column))),
    Formulas: formulas,
    FormulasLocal: formulas,
    FormulasR1C1: () =>
      grid(area, (row, column) => {
        const text = formula(row, column);
        return text === null ? plain(value(row, column)) : toR1C1(text, row, column);
      }),
    Text: () => grid(area, (row, column) => displayText(value(row, column), format(row, column))),
    NumberFormat: formats,
    NumberFormatLocal: formats,
  };
}

export function valueSetters(context: ApiContext, place: Place): Setters {
  const write = (value: unknown): void => writeAll(context, place, value, asIs);
  const format = (value: unknown): void => writeNumberFormats(context, place, value);
  return {
    Values: write,
    Formulas: write,
    FormulasLocal: write,
    FormulasR1C1: (value) => writeAll(context, place, value, fromRelative),
    NumberFormat: format,
    NumberFormatLocal: format,
  };
}

/** The values of a 2-D array argument as cell inputs. */
export function inputRows(value: unknown, columns: number): readonly (readonly CellInput[])[] {
  if (!Array.isArray(value)) throw problem('InvalidArgument', 'a 2-D array');
  return value.map((line: unknown) => {
    if (!Array.isArray(line) || line.length !== columns || !line.every(isScalarInput)) {
      throw problem('InvalidArgument', 'a row must have a value for each column');
    }
    return line;
  });
}

/** Hidden helper of the library for large arrays: refuses a shape that does not fit. */
export function validateSize({ area }: Place, [rows, columns]: readonly unknown[]): null {
  if (rows !== area.rows || columns !== area.columns) {
    throw problem('InvalidArgument', 'the array has another shape than the range');
  }
  return null;
}

/** Cells of an area that hold something, as positions. */
export function filledCells({ sheet, area }: Place): readonly (readonly [number, number])[] {
  return keysWithin(sheet.cells, area).map((key) => [rowOfKey(key), columnOfKey(key)] as const);
}
