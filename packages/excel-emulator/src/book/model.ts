/** The workbook in memory. Everything here is plain data that the other files of this room change. */
import type { Reads } from './reads';
import type { Scalar } from '../calculator/values';
import type { Area } from './area';
import type { Bag } from './bag';
import type { ChartModel } from './chartModel';
import type { BookExtras, Criteria, SheetExtras } from './extras';
import type { FormatPatch, FormatStore } from './format';
import type { PivotModel, SlicerModel } from './pivotModel';
import type { ShapeModel } from './shapeModel';

export interface StoredCell {
  formula: string | null;
  /** The constant, or the formula's last result. */
  value: Scalar;
  /** The pass of calculation in which `value` was worked out, or known to hold; constants don't need it. */
  pass: number;
  /** What `value` was worked out of. */
  reads?: Reads;
}

export interface ColumnRecord {
  name: string;
  /** The calculated column's formula as it reads in the first data row. */
  formula: string | null;
}

export interface SortField {
  readonly key: number;
  readonly ascending: boolean;
}

export interface TableModel {
  readonly id: number;
  name: string;
  readonly sheet: Sheet;
  /** Header row and data rows. */
  area: Area;
  columns: ColumnRecord[];
  style: string;
  showHeaders: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  sortFields: readonly SortField[];
  /** The only data row is blank and none yet: the first row that is added takes it. */
  placeholder: boolean;
  /** A totals row stands right below its area. */
  totals: boolean;
  /** What its filter asks, by the place of the column. */
  criteria: Record<string, Criteria>;
}

export interface NameModel {
  name: string;
  /** Begins with `=`, or is a plain constant written as a formula. */
  formula: string;
  visible: boolean;
  comment: string;
  /** Null: the whole workbook. */
  readonly sheet: Sheet | null;
}

export interface ValidationModel {
  areas: readonly Area[];
  readonly rule: Readonly<Record<string, unknown>>;
  readonly type: string;
  readonly ignoreBlanks: boolean;
  readonly prompt: {
    readonly showPrompt: boolean;
    readonly title: string;
    readonly message: string;
  };
  readonly errorAlert: {
    readonly showAlert: boolean;
    readonly style: string;
    readonly title: string;
    readonly message: string;
  };
}

export interface ConditionalModel {
  readonly id: string;
  areas: readonly Area[];
  readonly type: string;
  /** A custom formula, relative to the first cell. */
  formula: string;
  /** For the kind CellValue. */
  cellValue: {
    readonly operator: string;
    readonly formula1: string;
    readonly formula2?: string;
  } | null;
  /** What the other kinds are made of, under the names that the API uses; only what was set. */
  readonly bag: Bag;
  /** Looks of a data bar for numbers from 0, and for those below. */
  readonly positive: Bag;
  readonly negative: Bag;
  format: FormatPatch;
  stopIfTrue: boolean;
}

export interface HyperlinkModel {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export interface Sheet {
  readonly id: string;
  /** How the calculator names the sheet. */
  readonly handle: number;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  standardWidth: number;
  readonly cells: Map<number, StoredCell>;
  readonly formats: FormatStore;
  /** Points. */
  readonly columnWidths: Map<number, number>;
  /** Points. */
  readonly rowHeights: Map<number, number>;
  readonly hiddenColumns: Set<number>;
  readonly hiddenRows: Set<number>;
  merges: Area[];
  frozen: { readonly rows: number; readonly columns: number };
  validations: ValidationModel[];
  conditionals: ConditionalModel[];
  charts: ChartModel[];
  /** From the bottom of the stack up. */
  shapes: ShapeModel[];
  pivots: PivotModel[];
  slicers: SlicerModel[];
  readonly hyperlinks: Map<number, HyperlinkModel>;
  readonly page: Bag;
  pageBreaks: { readonly rows: number[]; readonly columns: number[] };
  printArea: string | null;
  titleRows: string | null;
  titleColumns: string | null;
  protection: { readonly options: Bag; readonly password: string | null } | null;
  readonly customProperties: Map<string, string>;
  extras: SheetExtras;
}

export interface Selection {
  readonly sheet: Sheet;
  readonly area: Area;
}

export interface Book {
  sheets: Sheet[];
  tables: TableModel[];
  names: NameModel[];
  readonly settings: Map<string, unknown>;
  properties: Bag;
  readonly documentSettings: Map<string, string>;
  active: Sheet;
  selection: Selection;
  /** The chart that is selected instead of cells, if any. */
  activeChart: ChartModel | null;
  protected: boolean;
  extras: BookExtras;
  calculationMode: string;
  /** Workbooks that an add-in asked to open, as base64 (empty: a blank one). */
  opened: string[];
  nextSheet: number;
  nextTable: number;
  nextChart: number;
  nextConditional: number;
  nextShape: number;
  nextPivot: number;
}
