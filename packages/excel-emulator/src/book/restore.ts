/** A workbook out of its plain form. */
import type { Scalar } from '../calculator/values';
import { errorOf } from '../calculator/values';
import { newSheet } from './book';
import { noBookExtras, noSheetExtras } from './extras';
import type { ChartModel } from './chartModel';
import { newChart, newPoint, newSeries } from './chartModel';
import type { Book, Sheet } from './model';
import { pivotId, slicerId } from './pivotModel';
import { shapeId, withIds } from './shapeModel';
import type { BookSnapshot, PlainCell, PlainChart, PlainValue, SheetSnapshot } from './snapshot';

const fillMap = <K, V>(map: Map<K, V>, entries: readonly (readonly [K, V])[]): void => {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
};

const storedValue = (value: PlainValue | null): Scalar =>
  typeof value === 'object' && value !== null ? (errorOf(value.error) ?? null) : value;

const fillCells = (sheet: Sheet, cells: readonly PlainCell[]): void => {
  for (const [key, value, formula] of cells) {
    sheet.cells.set(key, { formula: formula ?? null, value: storedValue(value), pass: 0 });
  }
};

/** Snapshots that were kept before charts had all these parts are read as well. */
const madeChart = (plain: PlainChart, id: string): ChartModel => {
  const empty = newChart(id, plain.name, plain.type);
  return {
    ...empty,
    ...plain,
    id,
    axes: {
      category: { ...empty.axes.category, ...plain.axes.category },
      value: { ...empty.axes.value, ...plain.axes.value },
      series: { ...empty.axes.series, ...plain.axes.series },
    },
    series: plain.series.map((series) => ({
      ...newSeries(series.name),
      ...series,
      points: new Map(series.points.map(([at, point]) => [at, { ...newPoint(), ...point }])),
    })),
  };
};

const identifier = (kind: number, number: number): string =>
  `{00000000-000${kind}-0000-0000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;

const fillLooks = (sheet: Sheet, plain: SheetSnapshot): void => {
  sheet.visibility = plain.visibility;
  sheet.tabColor = plain.tabColor;
  sheet.showGridlines = plain.showGridlines;
  sheet.showHeadings = plain.showHeadings;
  sheet.standardWidth = plain.standardWidth;
  sheet.frozen = plain.frozen;
  sheet.pageBreaks = plain.pageBreaks;
  sheet.printArea = plain.printArea;
  sheet.titleRows = plain.titleRows;
  sheet.titleColumns = plain.titleColumns;
  sheet.protection = plain.protection;
  Object.assign(sheet.page, plain.page);
};

const fillStores = (sheet: Sheet, plain: SheetSnapshot): void => {
  fillCells(sheet, plain.cells);
  fillMap(sheet.formats.cells, plain.formats.cells);
  fillMap(sheet.formats.rows, plain.formats.rows);
  fillMap(sheet.formats.columns, plain.formats.columns);
  fillMap(sheet.columnWidths, plain.columnWidths);
  fillMap(sheet.rowHeights, plain.rowHeights);
  fillMap(sheet.hyperlinks, plain.hyperlinks);
  fillMap(sheet.customProperties, plain.customProperties);
  for (const column of plain.hiddenColumns) sheet.hiddenColumns.add(column);
  for (const row of plain.hiddenRows) sheet.hiddenRows.add(row);
};

/** A new sheet with the content of a plain one; it belongs to no workbook yet. */
export function madeSheet(plain: SheetSnapshot, book: Book): Sheet {
  const sheet = newSheet(book.nextSheet, plain.name);
  book.nextSheet += 1;
  fillLooks(sheet, plain);
  fillStores(sheet, plain);
  sheet.extras = { ...noSheetExtras(), ...plain.extras };
  sheet.merges = [...plain.merges];
  sheet.validations = plain.validations.map((item) => ({ ...item }));
  sheet.conditionals = plain.conditionals.map((item) => {
    book.nextConditional += 1;
    return {
      bag: {},
      positive: {},
      negative: {},
      ...item,
      id: identifier(2, book.nextConditional - 1),
    };
  });
  sheet.charts = plain.charts.map((item) => {
    book.nextChart += 1;
    return madeChart(item, identifier(3, book.nextChart - 1));
  });
  sheet.shapes = withIds(plain.shapes ?? [], () => {
    book.nextShape += 1;
    return shapeId(book.nextShape - 1);
  });
  sheet.pivots = (plain.pivots ?? []).map((item) => {
    book.nextPivot += 1;
    const records = item.records.map((record) => record.map(storedValue));
    return { ...item, id: pivotId(book.nextPivot - 1), records };
  });
  sheet.slicers = (plain.slicers ?? []).map((item) => {
    book.nextPivot += 1;
    return { ...item, id: slicerId(book.nextPivot - 1) };
  });
  return sheet;
}

const copied = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copied);
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) copy[key] = copied(Reflect.get(value, key));
  return copy;
};

/** A copy that may be changed; `structuredClone` takes longer, and a page of tests has none. */
const copyOf = (given: BookSnapshot): BookSnapshot =>
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- decoded: our own value, copied
  copied(given) as BookSnapshot;

/** Puts the content of a snapshot in the place of what the workbook holds. */
export function restoreBook(book: Book, given: BookSnapshot): void {
  const snapshot = copyOf(given);
  book.sheets = snapshot.sheets.map((plain) => madeSheet(plain, book));
  const [first] = book.sheets;
  if (first === undefined) throw new Error('A workbook has at least one sheet');
  const at = (index: number): Sheet => book.sheets[index] ?? first;
  book.tables = snapshot.tables.map((plain) => {
    book.nextTable += 1;
    return {
      placeholder: false,
      totals: false,
      criteria: {},
      ...plain,
      id: book.nextTable - 1,
      sheet: at(plain.sheet),
    };
  });
  book.names = snapshot.names.map((plain) => ({
    ...plain,
    sheet: plain.sheet === null ? null : at(plain.sheet),
  }));
  fillMap(book.settings, snapshot.settings);
  fillMap(book.documentSettings, snapshot.documentSettings);
  book.properties = snapshot.properties;
  book.active = at(snapshot.active);
  book.selection = { sheet: at(snapshot.selection.sheet), area: snapshot.selection.area };
  book.activeChart = null;
  book.protected = snapshot.protected;
  book.extras = { ...noBookExtras(), ...snapshot.extras };
  book.calculationMode = snapshot.calculationMode;
}
