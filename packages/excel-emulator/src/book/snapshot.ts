/** The workbook as plain JSON. Equal workbooks give equal snapshots, whatever their history. */
import type { Scalar } from '../calculator/values';
import { isError } from '../calculator/values';
import type { Area } from './area';
import type { ChartModel, PointModel, SeriesModel } from './chartModel';
import type { BookExtras, SheetExtras } from './extras';
import type { FormatPatch } from './format';
import type { PivotModel, SlicerModel } from './pivotModel';
import type { ShapeModel } from './shapeModel';
import { withIds } from './shapeModel';
import type { Bag } from './bag';
import type {
  Book,
  ConditionalModel,
  HyperlinkModel,
  NameModel,
  Sheet,
  TableModel,
  ValidationModel,
} from './model';

/** A constant; errors are kept as `{ error }`. Formulas are kept without results. */
export type PlainValue = string | number | boolean | { readonly error: string };
export type PlainCell =
  readonly [key: number, value: PlainValue] | readonly [key: number, value: null, formula: string];

type PlainPoint = readonly [index: number, point: PointModel];
type PlainSeries = Omit<SeriesModel, 'points'> & { readonly points: readonly PlainPoint[] };
export type PlainChart = Omit<ChartModel, 'id' | 'series'> & {
  readonly series: readonly PlainSeries[];
};

/** A pivot table with its records; errors among them are kept as `{ error }`. */
export type PlainPivot = Omit<PivotModel, 'id' | 'records'> & {
  readonly records: readonly (readonly PlainValue[])[];
};

/** The parts of other kinds may be left out: formulas and comparisons have none. */
export type PlainConditional = Omit<ConditionalModel, 'id' | ConditionalParts> &
  Partial<Pick<ConditionalModel, ConditionalParts>>;
type ConditionalParts = 'bag' | 'positive' | 'negative';

/** What is kept of a sheet as it is. */
type SheetLooks = Pick<
  Sheet,
  | 'name'
  | 'visibility'
  | 'tabColor'
  | 'showGridlines'
  | 'showHeadings'
  | 'standardWidth'
  | 'frozen'
  | 'page'
  | 'pageBreaks'
  | 'printArea'
  | 'titleRows'
  | 'titleColumns'
  | 'protection'
>;

type Entries<K, V> = readonly (readonly [K, V])[];

export interface SheetSnapshot extends SheetLooks {
  readonly cells: readonly PlainCell[];
  readonly formats: Readonly<Record<'cells' | 'rows' | 'columns', Entries<number, FormatPatch>>>;
  readonly columnWidths: Entries<number, number>;
  readonly rowHeights: Entries<number, number>;
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly merges: readonly Area[];
  readonly validations: readonly ValidationModel[];
  readonly conditionals: readonly PlainConditional[];
  readonly charts: readonly PlainChart[];
  /** Numbered instead of named by id; left out in snapshots from before there were shapes. */
  readonly shapes?: readonly ShapeModel[];
  readonly pivots?: readonly PlainPivot[];
  readonly slicers?: readonly Omit<SlicerModel, 'id'>[];
  readonly hyperlinks: Entries<number, HyperlinkModel>;
  readonly customProperties: Entries<string, string>;
  readonly extras?: SheetExtras;
}

/** What snapshots of files and of earlier versions may lack. */
type LaterOfTable = 'placeholder' | 'criteria' | 'totals';
type TableSnapshot = Omit<TableModel, 'id' | 'sheet' | LaterOfTable> &
  Partial<Pick<TableModel, LaterOfTable>> & { readonly sheet: number };
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
  readonly extras?: BookExtras;
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

const plainChart = ({ id: _id, series, ...rest }: ChartModel): PlainChart => ({
  ...rest,
  series: series.map((item) => ({ ...item, points: byKey(item.points) })),
});

const plainPivot = ({ id: _id, records, ...rest }: PivotModel): PlainPivot => ({
  ...rest,
  records: records.map((record) => record.map(plainValue)),
});

const plainLooks = (sheet: Sheet): SheetLooks => ({
  name: sheet.name,
  visibility: sheet.visibility,
  tabColor: sheet.tabColor,
  showGridlines: sheet.showGridlines,
  showHeadings: sheet.showHeadings,
  standardWidth: sheet.standardWidth,
  frozen: sheet.frozen,
  page: sheet.page,
  pageBreaks: sheet.pageBreaks,
  printArea: sheet.printArea,
  titleRows: sheet.titleRows,
  titleColumns: sheet.titleColumns,
  protection: sheet.protection,
});

/** A sheet as plain data, its tables and names left out. */
export function plainSheet(sheet: Sheet): SheetSnapshot {
  return {
    ...plainLooks(sheet),
    merges: sheet.merges,
    validations: sheet.validations,
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
    ...(sheet.shapes.length === 0 ? {} : { shapes: withIds(sheet.shapes, String) }),
    ...(sheet.pivots.length === 0 ? {} : { pivots: sheet.pivots.map(plainPivot) }),
    ...(sheet.slicers.length === 0
      ? {}
      : { slicers: sheet.slicers.map(({ id: _own, ...slicer }) => slicer) }),
    hyperlinks: byKey(sheet.hyperlinks),
    customProperties: byText(sheet.customProperties),
    extras: sheet.extras,
  };
}

/** The JSON text of a value that is no object. */
const plainLeaf = (value: unknown): unknown => {
  if (value === undefined) return null;
  if (typeof value !== 'number') return value;
  // JSON knows neither infinity nor a zero below zero.
  return Number.isFinite(value) ? value + 0 : null;
};

/** A copy as JSON would make one, with keys in order, so that equal content is equal text. */
const ordered = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return plainLeaf(value);
  if (Array.isArray(value)) return value.map(ordered);
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) {
    const part: unknown = Reflect.get(value, key);
    if (part !== undefined) copy[key] = ordered(part);
  }
  return copy;
};

export function takeSnapshot(book: Book): BookSnapshot {
  const place = (sheet: Sheet): number => book.sheets.indexOf(sheet);
  const tables = [...book.tables].sort((a, b) => (a.name < b.name ? -1 : 1));
  const names = [...book.names].sort((a, b) => (a.name < b.name ? -1 : 1));
  const snapshot: BookSnapshot = {
    version: 1,
    sheets: book.sheets.map(plainSheet),
    tables: tables.map(({ id: _id, sheet, ...rest }) => ({ ...rest, sheet: place(sheet) })),
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
    extras: book.extras,
    calculationMode: book.calculationMode,
  };
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- decoded: our own value, copied
  return ordered(snapshot) as BookSnapshot;
}
