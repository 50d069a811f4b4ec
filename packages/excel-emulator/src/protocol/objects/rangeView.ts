/** `range.getVisibleView`: the cells that a filter or hiding leaves to be seen. */
import { areaOf, cellAddress, lastColumn, lastRow, quotedSheet } from '../../book/area';
import { problem } from '../../book/problem';
import type { ApiObject, Getters, Setters } from '../apiObject';
import { apiObject } from '../apiObject';
import type { ApiContext } from '../context';
import type { Place } from './rangeAreas';
import { valueGetters, valueSetters } from './rangeValues';

const seen = (from: number, to: number, hidden: ReadonlySet<number>): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index).filter(
    (line) => !hidden.has(line)
  );

interface Lines {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

const CONTENTS = [
  'Values',
  'ValueTypes',
  'Formulas',
  'FormulasLocal',
  'FormulasR1C1',
  'Text',
  'NumberFormat',
];

const firstOf = (value: unknown): unknown => {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list[0];
};

const contents = (context: ApiContext, { sheet }: Place, { rows, columns }: Lines): Getters =>
  Object.fromEntries(
    CONTENTS.map((name) => [
      name,
      () =>
        rows.map((row) =>
          columns.map((column) => {
            const cell = { sheet, area: areaOf(row, column) };
            return firstOf(firstOf(valueGetters(context, cell)[name]?.()));
          })
        ),
    ])
  );

const writers = (context: ApiContext, { sheet }: Place, { rows, columns }: Lines): Setters =>
  Object.fromEntries(
    ['Values', 'Formulas', 'FormulasLocal', 'FormulasR1C1', 'NumberFormat'].map((name) => [
      name,
      (value: unknown) => {
        if (!Array.isArray(value) || value.length !== rows.length)
          throw problem('InvalidArgument', 'rows');
        value.forEach((line: unknown, at) => {
          if (!Array.isArray(line) || line.length !== columns.length)
            throw problem('InvalidArgument', 'columns');
          line.forEach((one: unknown, index) => {
            const cell = { sheet, area: areaOf(rows[at] ?? 0, columns[index] ?? 0) };
            valueSetters(context, cell)[name]?.([[one]]);
          });
        });
      },
    ])
  );

const lineView = (context: ApiContext, place: Place, lines: Lines, index: number): ApiObject =>
  viewOf(context, place, { ...lines, rows: lines.rows.slice(index, index + 1) }, index);

const viewOf = (context: ApiContext, place: Place, lines: Lines, index: number): ApiObject => {
  const { sheet, area } = place;
  return apiObject({
    type: 'RangeView',
    get: {
      ...contents(context, place, lines),
      RowCount: () => lines.rows.length,
      ColumnCount: () => lines.columns.length,
      Index: () => index,
      CellAddresses: () =>
        lines.rows.map((row) =>
          lines.columns.map((column) => `${quotedSheet(sheet.name)}!${cellAddress(row, column)}`)
        ),
    },
    set: writers(context, place, lines),
    navigate: {
      Rows: () =>
        apiObject({
          type: 'RangeViewCollection',
          items: () => lines.rows.map((_, at) => lineView(context, place, lines, at)),
        }),
    },
    call: { GetRange: () => context.objects.range(sheet, area) },
  });
};

export function viewObject(context: ApiContext, place: Place): ApiObject {
  const { sheet, area } = place;
  const rows = seen(area.row, lastRow(area), sheet.hiddenRows);
  const columns = seen(area.column, lastColumn(area), sheet.hiddenColumns);
  return viewOf(context, place, { rows, columns }, 0);
}
