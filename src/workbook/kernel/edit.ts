/**
 * A change to a workbook of ours that already exists, as a plain value. A writer applies it in the
 * order of the fields, so that a failure half-way leaves a state from which the same edit, built
 * anew from what is then there, ends where it would have.
 */
import type {
  CellFormat,
  CellValue,
  NamePlan,
  PlannedCell,
  SheetPlan,
  TableColumn,
  ValidationPlan,
} from './blueprint';

export interface ColumnEdit {
  readonly table: string;
  readonly header: string;
  /** One per table row as read; `undefined` leaves the cell as it is, null empties it. */
  readonly cells: readonly (PlannedCell | undefined)[];
}

/** Rows to add under a table's last one; blank rows at its end are used up first. */
export interface RowsEdit {
  readonly table: string;
  readonly headers: readonly string[];
  /** Each as long as `headers`; columns that are not named are left to their formulas or blank. */
  readonly rows: readonly (readonly CellValue[])[];
}

export interface NamedCellEdit {
  readonly name: string;
  readonly value: CellValue;
}

/** A sheet's new title, where that is free. */
export interface TitleEdit {
  readonly key: string;
  readonly title: string;
}

/** Shows or hides the rows that a defined name refers to. */
export interface RowsShown {
  readonly name: string;
  readonly shown: boolean;
}

/** Renames parts that had another name in an earlier version. */
export type RenameEdit =
  | { readonly kind: 'table' | 'name'; readonly from: string; readonly to: string }
  /** `table` is its present name. */
  | {
      readonly kind: 'column';
      readonly table: string;
      readonly from: string;
      readonly to: string;
    };

/** A check and a prompt for cells whose place the writer knows. */
export type CheckPlan = Omit<ValidationPlan, 'area'>;

/**
 * A column that a later version brought. Where its table lacks it, it is added at the table's right end,
 * so that nothing that stands there moves. Where it is there (an earlier attempt was cut off), formulas are
 * set again and typed cells are left alone. Looks and check are set in both cases.
 */
export interface LaterColumn {
  readonly table: string;
  /** False where only the check or the looks of an earlier column changed: width and sign stay. */
  readonly isNew: boolean;
  readonly column: TableColumn;
  /** One for each row of the table as read. */
  readonly cells: readonly PlannedCell[];
  readonly headerFormat: CellFormat;
  readonly bodyFormat: CellFormat;
  /** Null where nobody types. */
  readonly check: CheckPlan | null;
  /** What stands above the header; null where the sheet has no line of signs. */
  readonly sign: string | null;
  readonly signFormat: CellFormat;
  /** In characters. */
  readonly width: number;
  readonly hidden: boolean;
}

/**
 * A named cell that a later version brought to a sheet that is there: label, cell and explanation side by
 * side in the first row below everything on the sheet. Where the name is there already, only a blank cell
 * is filled and a computed one set again.
 */
export interface LaterCell {
  /** The sheet's key. */
  readonly sheet: string;
  readonly name: string;
  readonly nameHidden: boolean;
  /** Of the label; the cell stands right of it, the explanation right of that. */
  readonly column: number;
  readonly label: string;
  readonly content: PlannedCell;
  /** Whether people type there. */
  readonly typed: boolean;
  readonly about: string | null;
  readonly labelFormat: CellFormat;
  readonly format: CellFormat;
  readonly aboutFormat: CellFormat;
  readonly check: CheckPlan | null;
}

/**
 * A computed column whose formula changed: `cells` has the new formula for each row whose present one is
 * ours, `undefined` for a cell that people typed over.
 */
export interface FormulaEdit {
  readonly table: string;
  readonly header: string;
  readonly formula: string;
  readonly cells: readonly (PlannedCell | undefined)[];
}

/** A table that takes the rows right below it, which stay where they are. */
export interface GrownTable {
  readonly table: string;
  readonly rows: number;
  /** Of columns that formulas of ours fill, for cells in which nothing was typed. */
  readonly formulas: readonly { readonly header: string; readonly formula: string }[];
}

/** A table that is no longer drawn, with the headers of its columns. */
export interface RetiredTable {
  readonly table: string;
  readonly headers: readonly string[];
}

export interface WorkbookEdit {
  /** Written first: marks the edit as started, where repeating it would change the result. */
  readonly begun: readonly NamedCellEdit[];
  readonly renames: readonly RenameEdit[];
  readonly titles: readonly TitleEdit[];
  /** Sheets to add where their stamp is missing, before anything else changes. */
  readonly addSheets: readonly SheetPlan[];
  readonly addNames: readonly NamePlan[];
  /** Tables of formulas alone that nothing needs any more: where they are there, their own columns are emptied. */
  readonly retired: readonly RetiredTable[];
  /** Sheets that hold nothing typed (charts, lists): drawn anew, tables grown, charts brought up to date. */
  readonly redrawSheets: readonly SheetPlan[];
  readonly laterColumns: readonly LaterColumn[];
  readonly laterCells: readonly LaterCell[];
  readonly formulas: readonly FormulaEdit[];
  /** Only with tables whose rows nothing else of the edit changes. */
  readonly grown: readonly GrownTable[];
  /** Added before anything is emptied. */
  readonly rows: readonly RowsEdit[];
  readonly columns: readonly ColumnEdit[];
  readonly rowsShown: readonly RowsShown[];
  /** Keys of sheets that are used from now on and so are shown. */
  readonly sheetsShown: readonly string[];
  /** In this order, last of all. */
  readonly cells: readonly NamedCellEdit[];
}

/** Changes nothing. */
export const NO_EDIT: WorkbookEdit = {
  begun: [],
  renames: [],
  titles: [],
  addSheets: [],
  addNames: [],
  retired: [],
  redrawSheets: [],
  laterColumns: [],
  laterCells: [],
  formulas: [],
  grown: [],
  rows: [],
  columns: [],
  rowsShown: [],
  sheetsShown: [],
  cells: [],
};

/** One edit that does what all of these do, each kind of change in their order. */
export function joinedEdits(parts: readonly Partial<WorkbookEdit>[]): WorkbookEdit {
  const all = <Each>(of: (part: Partial<WorkbookEdit>) => readonly Each[] | undefined) =>
    parts.flatMap((part) => of(part) ?? []);
  return {
    begun: all((part) => part.begun),
    renames: all((part) => part.renames),
    titles: all((part) => part.titles),
    addSheets: all((part) => part.addSheets),
    addNames: all((part) => part.addNames),
    retired: all((part) => part.retired),
    redrawSheets: all((part) => part.redrawSheets),
    laterColumns: all((part) => part.laterColumns),
    laterCells: all((part) => part.laterCells),
    formulas: all((part) => part.formulas),
    grown: all((part) => part.grown),
    rows: all((part) => part.rows),
    columns: all((part) => part.columns),
    rowsShown: all((part) => part.rowsShown),
    sheetsShown: all((part) => part.sheetsShown),
    cells: all((part) => part.cells),
  };
}

/** Why there is nothing to change. */
export type NothingReason =
  /** The workbook holds no alliance. */
  | 'not-ours'
  /** A later program made the workbook: it is read, never written. */
  | 'newer-version'
  /** No amount is last period's any more. */
  | 'nothing-to-confirm'
  | 'nothing-to-give'
  /** No row stands below a table that could take it. */
  | 'nothing-to-take'
  /** The scores stand on the settings' scale. */
  | 'same-scale'
  /** A conversion of scores was cut off: converting the rest would convert some of them twice. */
  | 'half-converted'
  /** There is nothing to upgrade. */
  | 'present-version'
  /** The period cell can't be read, so that none can follow it. */
  | 'no-period'
  /** Nothing was written in the period that was to end. */
  | 'nothing-to-close'
  /** No period was closed before this one. */
  | 'nothing-to-reopen'
  /** Something of the new period was written, so that the one before can't be reopened. */
  | 'typed-since'
  /** The workbook has moved on from the period that was agreed to end. */
  | 'already-closed'
  /** The workbook changed after the file was shown, so that it is not to be taken any more. */
  | 'nothing-received'
  /** A contribution that was decided on was deleted meanwhile. */
  | 'no-contribution'
  /** The department was deleted meanwhile. */
  | 'no-department'
  | 'no-name'
  /** Another department has the name. */
  | 'department-taken'
  | 'too-many-departments';

/** What a plan decides; it says which reasons it may give, so that whoever asks can answer all of them. */
export type EditDecision<Reason extends string = NothingReason> =
  | { readonly kind: 'edit'; readonly edit: WorkbookEdit }
  | { readonly kind: 'nothing'; readonly reason: Reason };
