/** The workbook as plain JSON and back. Equal workbooks give equal snapshots, whatever their history. */
import type { Scalar } from '../calculator/values';
import { errorOf, isError } from '../calculator/values';
import type { Area } from './area';
import { newSheet } from './book';
import type { ChartModel, PointModel, SeriesModel } from './chartModel';
import type { FormatPatch } from './format';
import type {
  Bag,
  Book,
  ConditionalModel,
  HyperlinkModel,
  NameModel,
  Sheet,
  TableModel,
  ValidationModel,
} from './model';

/** A constant; errors are kept as `{ error }`. Formulas are kept without results. */
type PlainValue = string | number | boolean | { readonly error: string };
type PlainCell =
  readonly [key: number, value: PlainValue] | readonly [key: number, value: null, formula: string];

type PlainPoint = readonly [index: number, point: PointModel];
type PlainSeries = Omit<SeriesModel, 'points'> & { readonly points: readonly PlainPoint[] };
type PlainChart = Omit<ChartModel, 'id' | 'series'> & { readonly series: readonly PlainSeries[] };

interface SheetSnapshot {
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  readonly standardWidth: number;
  readonly cells: readonly PlainCell[];
  readonly formats: Readonly<
    Record<'cells' | 'rows' | 'columns', readonly (readonly [number, FormatPatch])[]>
  >;
  readonly columnWidths: readonly (readonly [number, number])[];
  readonly rowHeights: readonly (readonly [number, number])[];
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly merges: readonly Area[];
  readonly frozen: Sheet['frozen'];
  readonly validations: readonly ValidationModel[];
  readonly conditionals: readonly Omit<ConditionalModel, 'id'>[];
  readonly charts: readonly PlainChart[];
  readonly hyperlinks: readonly (readonly [number, HyperlinkModel])[];
  readonly page: Bag;
  readonly pageBreaks: Sheet['pageBreaks'];
  readonly printArea: string | null;
  readonly titleRows: string | null;
  readonly titleColumns: string | null;
  readonly protection: Sheet['protection'];
  readonly customProperties: readonly (readonly [string, string])[];
}

type TableSnapshot = Omit<TableModel, 'id' | 'sheet'> & { readonly sheet: number };
type NameSnapshot = Omit<NameModel, 'sheet'> & { readonly sheet: number | null };

export interface BookSnapshot {
  readonly version: 1;
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: readonly TableSnapshot[];
  readonly names: readonly NameSnapshot[];
  readonly settings: readonly (readonly [string, unknown])[];
  readonly documentSettings: readonly (readonly [string, string])[];
  readonly properties: Bag;
  readonly active: number;
  readonly selection: { readonly sheet: number; readonly area: Area };
  readonly protected: boolean;
  readonly calculationMode: string;
}

const byKey = <T>(map: ReadonlyMap<number, T>): [number, T][] =>
  [...map].sort(([left], [right]) => left - right);

const byText = <T>(map: ReadonlyMap<string, T>): [string, T][] =>
  [...map].sort(([left], [right]) => (left < right ? -1 : 1));

const plainValue = (value: Scalar): PlainValue =>
  isError(value) ? { error: value.code } : (value ?? '');

const plainCells = (sheet: Sheet): PlainCell[] =>
  byKey(sheet.cells).map(([key, cell]) =>
    cell.formula === null ? [key, plainValue(cell.value)] : [key, null, cell.formula]
  );

const plainChart = ({ id: _, series, ...rest }: ChartModel): PlainChart => ({
  ...rest,
  series: series.map((item) => ({ ...item, points: byKey(item.points) })),
});

const plainSheet = (sheet: Sheet): SheetSnapshot => {
  const { id: _id, handle: _handle, ...rest } = sheet;
  return {
    ...rest,
    cells: plainCells(sheet),
    formats: {
      cells: byKey(sheet.formats.cells),
      rows: byKey(sheet.formats.rows),
      columns: byKey(sheet.formats.columns),
    },
    columnWidths: byKey(sheet.columnWidths),
    rowHeights: byKey(sheet.rowHeights),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    conditionals: sheet.conditionals.map(({ id: _own, ...model }) => model),
    charts: sheet.charts.map(plainChart),
    hyperlinks: byKey(sheet.hyperlinks),
    customProperties: byText(sheet.customProperties),
  };
};

/** Objects whose keys stand in order, so that equal content is equal text. */
const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  entries.sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, ordered(part)]));
};

export const takeSnapshot = (book: Book): BookSnapshot => {
  const place = (sheet: Sheet): number => book.sheets.indexOf(sheet);
  const tables = [...book.tables].sort((a, b) => (a.name < b.name ? -1 : 1));
  const names = [...book.names].sort((a, b) => (a.name < b.name ? -1 : 1));
  const snapshot: BookSnapshot = {
    version: 1,
    sheets: book.sheets.map(plainSheet),
    tables: tables.map(({ id: _, sheet, ...rest }) => ({ ...rest, sheet: place(sheet) })),
    names: names.map(({ sheet, ...rest }) => ({
      ...rest,
      sheet: sheet === null ? null : place(sheet),
    })),
    settings: byText(book.settings),
    documentSettings: byText(book.documentSettings),
    properties: book.properties,
    active: place(book.active),
    selection: { sheet: place(book.selection.sheet), area: book.selection.area },
    protected: book.protected,
    calculationMode: book.calculationMode,
  };
  return JSON.parse(JSON.stringify(ordered(snapshot))) as BookSnapshot; // our own value, copied
};

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

const madeChart = (plain: PlainChart, id: string): ChartModel => ({
  ...plain,
  id,
  series: plain.series.map((series) => ({ ...series, points: new Map(series.points) })),
});

const identifier = (kind: number, number: number): string =>
  `{00000000-000${kind}-0000-0000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;

const madeSheet = (plain: SheetSnapshot, book: Book): Sheet => {
  const sheet = newSheet(book.nextSheet, plain.name);
  book.nextSheet += 1;
  const { cells, formats, columnWidths, rowHeights, hiddenColumns, hiddenRows, charts } = plain;
  const { hyperlinks, customProperties, conditionals, merges, validations, ...rest } = plain;
  Object.assign(sheet, {
    visibility: rest.visibility,
    tabColor: rest.tabColor,
    showGridlines: rest.showGridlines,
    showHeadings: rest.showHeadings,
    standardWidth: rest.standardWidth,
    frozen: rest.frozen,
    page: rest.page,
    pageBreaks: rest.pageBreaks,
    printArea: rest.printArea,
    titleRows: rest.titleRows,
    titleColumns: rest.titleColumns,
    protection: rest.protection,
  });
  fillCells(sheet, cells);
  fillMap(sheet.formats.cells, formats.cells);
  fillMap(sheet.formats.rows, formats.rows);
  fillMap(sheet.formats.columns, formats.columns);
  fillMap(sheet.columnWidths, columnWidths);
  fillMap(sheet.rowHeights, rowHeights);
  fillMap(sheet.hyperlinks, hyperlinks);
  fillMap(sheet.customProperties, customProperties);
  for (const column of hiddenColumns) sheet.hiddenColumns.add(column);
  for (const row of hiddenRows) sheet.hiddenRows.add(row);
  sheet.merges = [...merges];
  sheet.validations = validations.map((item) => ({ ...item }));
  sheet.conditionals = conditionals.map((item) => {
    book.nextConditional += 1;
    return { ...item, id: identifier(2, book.nextConditional - 1) };
  });
  sheet.charts = charts.map((item) => {
    book.nextChart += 1;
    return madeChart(item, identifier(3, book.nextChart - 1));
  });
  return sheet;
};

/** Puts the content of a snapshot in the place of what the workbook holds. */
export const restoreBook = (book: Book, given: BookSnapshot): void => {
  const snapshot = structuredClone(given);
  book.sheets = snapshot.sheets.map((plain) => madeSheet(plain, book));
  const [first] = book.sheets;
  if (first === undefined) throw new Error('A workbook has at least one sheet');
  const at = (index: number): Sheet => book.sheets[index] ?? first;
  book.tables = snapshot.tables.map((plain) => {
    book.nextTable += 1;
    return { ...plain, id: book.nextTable - 1, sheet: at(plain.sheet) };
  });
  book.names = snapshot.names.map((plain) => ({
    ...plain,
    sheet: plain.sheet === null ? null : at(plain.sheet),
  }));
  fillMap(book.settings, snapshot.settings);
  fillMap(book.documentSettings, snapshot.documentSettings);
  for (const key of Object.keys(book.properties)) delete book.properties[key];
  Object.assign(book.properties, snapshot.properties);
  book.active = at(snapshot.active);
  book.selection = { sheet: at(snapshot.selection.sheet), area: snapshot.selection.area };
  book.protected = snapshot.protected;
  book.calculationMode = snapshot.calculationMode;
};
