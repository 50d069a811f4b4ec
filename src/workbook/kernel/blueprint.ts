/**
 * A workbook as a plain value. Blueprints are built by the files of this room and drawn by two thin
 * writers (a running Excel, an .xlsx file) that know nothing of alliances. Rows and columns count
 * from 0; colours are `#RRGGBB`; formulas begin with `=`, are written in English with commas, name
 * tables and defined names only (never a sheet's title), and use `Table[[#This Row],[Header]]`.
 */
import type { Area, SheetArea } from './area';
import type { ChartPlan } from './chartPlan';

/** What a cell holds; null leaves it blank. */
export type CellValue = string | number | boolean | null;

/** The error values that formulas may yield on purpose, for instance to keep a chart from drawing. */
export type CellError = { readonly error: '#N/A' };

/** What a formula with nothing to draw yields. */
export const NA: CellError = { error: '#N/A' };

/** A formula with the value that it has at the moment of writing, as the model computes it. */
export interface FormulaCell {
  readonly formula: string;
  readonly value: CellValue | CellError;
}

/** A cell that leads to the top of another sheet of the same blueprint. */
export interface LinkCell {
  readonly text: string;
  readonly toSheet: string;
}

/** What is to stand in a cell. */
export type PlannedCell = CellValue | FormulaCell | LinkCell;

/**
 * Who owns a block of cells: `fixed` is our wording and may be rewritten, `computed` holds our
 * formulas and may be rewritten, `input` belongs to people and is only ever filled where empty.
 */
export type BlockRole = 'fixed' | 'computed' | 'input';

/** A rectangle of cells with one owner; rows and columns count from 0. */
export interface CellBlock {
  readonly role: BlockRole;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly PlannedCell[])[];
}

export type BorderEdge = 'top' | 'bottom' | 'left' | 'right';

/** A property that is missing stays as it is. */
export interface CellFormat {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Points. */
  readonly size?: number;
  readonly numberFormat?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly borders?: Partial<Record<BorderEdge, string>>;
  /** Locked once the sheet is protected. Cells are locked unless said otherwise. */
  readonly locked?: boolean;
}

/** Later runs lie over earlier ones: properties that a later run does not name stay as they were. */
export interface FormatRun {
  readonly area: Area;
  readonly format: CellFormat;
}

/**
 * `input` columns belong to people; `filled` columns hold our formula until somebody types over it;
 * `computed` columns are ours.
 */
export type TableColumnRole = 'input' | 'filled' | 'computed';

/** The header is what formulas name: it is unique in its table. */
export interface TableColumn {
  readonly header: string;
  readonly role: TableColumnRole;
  /** For `filled` and `computed` columns: the calculated column's formula. */
  readonly formula?: string;
}

/** A native table of Excel, with its cells. */
export interface TablePlan {
  /** Unique in the workbook; formulas name the table so. */
  readonly name: string;
  /** Where the header row begins. */
  readonly row: number;
  readonly column: number;
  readonly columns: readonly TableColumn[];
  /** At least one row; every row as long as `columns`. */
  readonly rows: readonly (readonly PlannedCell[])[];
  readonly filterButtons: boolean;
}

/** A limit is a number or a formula (for instance a defined name, `=Scale_max`). */
export type Limit = number | string;

export type ValidationRule =
  | { readonly kind: 'list'; readonly choices: readonly string[] }
  /** The choices are the cells that the defined name refers to. */
  | { readonly kind: 'listOfName'; readonly name: string }
  | { readonly kind: 'decimal' | 'whole'; readonly min?: Limit; readonly max?: Limit }
  | { readonly kind: 'date' }
  | { readonly kind: 'textLength'; readonly max: number }
  | { readonly kind: 'custom'; readonly formula: string };

/** What may be typed, with what Excel says before and after it. */
export interface ValidationPlan {
  readonly area: Area;
  readonly rule: ValidationRule;
  /** `stop` refuses the entry, `warning` lets the person go on. */
  readonly severity: 'stop' | 'warning';
  readonly promptTitle: string;
  readonly prompt: string;
  readonly errorTitle: string;
  readonly error: string;
}

/** First match wins where both set a property; `formula` is relative to the area's first cell (A1 style). */
export interface ConditionalFormatPlan {
  readonly area: Area;
  readonly formula: string;
  readonly format: Pick<CellFormat, 'fill' | 'color' | 'bold' | 'italic'>;
}

/** How the sheet comes out on paper. */
export interface PrintPlan {
  readonly orientation: 'portrait' | 'landscape';
  /** Printed cells; null for all used ones. */
  readonly area: Area | null;
  /** Rows and columns repeated on each page, as first and last index. */
  readonly titleRows: readonly [number, number] | null;
  readonly titleColumns: readonly [number, number] | null;
  /** Either pages wide (tall is free unless it says how many pages) or a scale in percent with the columns that begin a new page. */
  readonly fit:
    | {
        readonly kind: 'width';
        readonly pages: number;
        readonly tall?: number;
        /** The rows that begin a new page, in files only: nothing that a running Excel draws has any. */
        readonly breakBeforeRows?: readonly number[];
      }
    | {
        readonly kind: 'scale';
        readonly percent: number;
        readonly breakBeforeColumns: readonly number[];
      };
}

export interface ColumnWidth {
  readonly column: number;
  /** In characters of the default font, as Excel counts column widths. */
  readonly width: number;
  readonly hidden?: boolean;
}

export interface RowHeight {
  readonly row: number;
  /** Points. */
  readonly height: number;
  /** The height that wrapped text needs at the moment: an application that fits rows itself may. */
  readonly fitted?: true;
}

export interface RowSpan {
  readonly row: number;
  readonly rows: number;
}

/** A sheet with all that is drawn on it; later lists lie over earlier ones. */
export interface SheetPlan {
  /** Stable; the sheet is found again by its stamp (`rvu_sheet_KEY`), never by its title. */
  readonly key: string;
  readonly title: string;
  readonly tabColor: string | null;
  /** A helper that people need not see. */
  readonly hidden: boolean;
  /** Nothing stands on it yet: it is made hidden at its place, and shown when it is first used. */
  readonly waiting?: true;
  readonly gridlines: boolean;
  /** Only cells whose format says `locked: false` take typing; no password, rows and columns may be sized. */
  readonly protected: boolean;
  readonly columnWidths: readonly ColumnWidth[];
  readonly rowHeights: readonly RowHeight[];
  /** Rows that are not shown (nor printed) at first. */
  readonly hiddenRows: readonly RowSpan[];
  readonly blocks: readonly CellBlock[];
  readonly tables: readonly TablePlan[];
  readonly formats: readonly FormatRun[];
  readonly validations: readonly ValidationPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly charts: readonly ChartPlan[];
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly print: PrintPlan;
}

/** A defined name of the workbook; formulas and readers find cells by it, wherever people move them. */
export interface NamePlan {
  readonly name: string;
  readonly target: SheetArea;
  readonly hidden: boolean;
  /** The workbook's version that brought it; the first unless said otherwise. */
  readonly since?: number;
}

/** The whole workbook. Names come before the cells that use them, whoever draws it. */
export interface Blueprint {
  /** The file's title property; names nobody. */
  readonly title: string;
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
  /** The key of the sheet shown first. */
  readonly activeSheet: string;
}

/** The hidden defined name that marks a sheet as ours: it refers to the sheet's cell A1. */
export function sheetStamp(key: string): string {
  return `rvu_sheet_${key}`;
}
