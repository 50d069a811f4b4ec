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

export interface NamedCellEdit {
  readonly name: string;
  readonly value: CellValue;
}

export interface WorkbookEdit {
  /** Sheets to add where their stamp is missing, before anything else changes. */
  readonly addSheets: readonly SheetPlan[];
  readonly addNames: readonly NamePlan[];
  /** Sheets that hold nothing typed (charts, lists): drawn anew, tables grown, charts brought up to date. */
  readonly redrawSheets: readonly SheetPlan[];
  readonly columns: readonly ColumnEdit[];
  readonly cells: readonly NamedCellEdit[];
}
