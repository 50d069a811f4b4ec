/** `range.getSpecialCells`: cells by what they hold. */
import type { Area } from '../../book/area';
import { contains, keyOf, lastColumn, lastRow } from '../../book/area';
import { usedArea } from '../../book/book';
import type { Cell } from '../../book/cellAreas';
import { areasOfCells } from '../../book/cellAreas';
import type { Sheet } from '../../book/model';
import { problem } from '../../book/problem';
import type { Scalar } from '../../calculator/values';
import { isError } from '../../calculator/values';
import type { ApiContext } from '../context';
import { enumOf } from '../context';

type Test = (row: number, column: number) => boolean;

/** Which kinds of values the names of `SpecialCellValueType` take. */
const isOfKind = (value: Scalar, wanted: string): boolean => {
  if (wanted === 'All') return value !== null;
  if (isError(value)) return wanted.includes('Errors');
  if (typeof value === 'boolean') return wanted.includes('Logical');
  if (typeof value === 'number') return wanted.includes('Number');
  return value !== null && wanted.includes('Text');
};

const within =
  (areas: readonly Area[]): Test =>
  (row, column) =>
    areas.some((area) => contains(area, row, column));

const filledTest = (context: ApiContext, sheet: Sheet, type: string, kind: unknown): Test => {
  const wanted = enumOf(context, 'SpecialCellValueType', kind ?? 'All');
  return (row, column) => {
    const cell = sheet.cells.get(keyOf(row, column));
    if (cell === undefined || (cell.formula !== null) !== (type === 'Formulas')) return false;
    return isOfKind(context.engine.valueAt(sheet, row, column), wanted);
  };
};

const testOf = (context: ApiContext, sheet: Sheet, type: string, kind: unknown): Test => {
  switch (type) {
    case 'Blanks':
      return (row, column) => !sheet.cells.has(keyOf(row, column));
    case 'Visible':
      return (row, column) => !sheet.hiddenRows.has(row) && !sheet.hiddenColumns.has(column);
    case 'Constants':
    case 'Formulas':
      return filledTest(context, sheet, type, kind);
    case 'DataValidations':
      return within(sheet.validations.flatMap(({ areas }) => areas));
    case 'ConditionalFormats':
      return within(sheet.conditionals.flatMap(({ areas }) => areas));
    default:
      throw problem('NotImplemented', `special cells ${type}`);
  }
};

const MAX_CELLS = 1_000_000;

const cellsOf = (area: Area, test: Test): readonly Cell[] => {
  if (area.rows * area.columns > MAX_CELLS) throw problem('NotImplemented', 'so many cells');
  const cells: Cell[] = [];
  for (let row = area.row; row <= lastRow(area); row += 1) {
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      if (test(row, column)) cells.push([row, column]);
    }
  }
  return cells;
};

/** Whole rows and columns are looked at as far as the sheet is used. */
const looked = (sheet: Sheet, area: Area): readonly Area[] => {
  if (area.rows * area.columns <= MAX_CELLS) return [area];
  const found = usedArea(sheet, area, false);
  return found === null ? [] : [found];
};

export function specialAreas(
  context: ApiContext,
  { sheet, areas }: { readonly sheet: Sheet; readonly areas: readonly Area[] },
  [type, kind]: readonly unknown[]
): readonly Area[] {
  const test = testOf(context, sheet, enumOf(context, 'SpecialCellType', type), kind);
  const parts = areas.flatMap((area) => looked(sheet, area));
  return areasOfCells(parts.flatMap((area) => cellsOf(area, test)));
}
