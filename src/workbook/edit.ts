/**
 * A change to a workbook of ours that already exists, as a plain value. A writer applies it in the
 * order of the fields, so that a failure half-way leaves a state from which the same edit, built
 * anew from what is then there, ends where it would have.
 */
import type { CellValue, NamePlan, PlannedCell, SheetPlan } from './blueprint';

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

export interface WorkbookEdit {
  readonly titles: readonly TitleEdit[];
  /** Sheets to add where their stamp is missing, before anything else changes. */
  readonly addSheets: readonly SheetPlan[];
  readonly addNames: readonly NamePlan[];
  /** Sheets that hold nothing typed (charts, lists): drawn anew, tables grown, charts brought up to date. */
  readonly redrawSheets: readonly SheetPlan[];
  /** Added before anything is emptied. */
  readonly rows: readonly RowsEdit[];
  readonly columns: readonly ColumnEdit[];
  readonly rowsShown: readonly RowsShown[];
  /** In this order, last of all. */
  readonly cells: readonly NamedCellEdit[];
}

/** Changes nothing. */
export const NO_EDIT: WorkbookEdit = {
  titles: [],
  addSheets: [],
  addNames: [],
  redrawSheets: [],
  rows: [],
  columns: [],
  rowsShown: [],
  cells: [],
};

/** Why there is nothing to change. */
export type NothingReason =
  | 'not-ours'
  | 'no-period'
  | 'nothing-to-close'
  | 'already-closed'
  | 'nothing-received'
  | 'no-department'
  | 'no-name'
  | 'name-taken'
  | 'too-many-departments';

export type EditDecision =
  | { readonly kind: 'edit'; readonly edit: WorkbookEdit }
  | { readonly kind: 'nothing'; readonly reason: NothingReason };
