/** What an upgrade adds, for people who are asked whether they want it. */
import type { WorkbookEdit } from '../kernel/edit';
import { versionOf } from '../kernel/version';
import type { WorkbookSource } from '../kernel/source';
import { planUpgrade } from './upgrade';

export interface UpgradeChanges {
  /** The version that the workbook is of. */
  readonly from: number;
  /** Titles of sheets that are added. */
  readonly sheets: readonly string[];
  /** Those that people see. */
  readonly columns: readonly { readonly table: string; readonly header: string }[];
  /** Labels of named cells that are added. */
  readonly cells: readonly string[];
  /** Computed columns whose formulas are set anew. */
  readonly formulas: readonly { readonly table: string; readonly header: string }[];
}

/** What upgrading this workbook adds; null where there is nothing to upgrade. */
export function upgradeChanges(source: WorkbookSource): UpgradeChanges | null {
  const decision = planUpgrade(source);
  return decision.kind === 'edit' ? changesIn(versionOf(source), decision.edit) : null;
}

/** The same of an upgrade that is planned already. */
export function changesIn(from: number, edit: WorkbookEdit): UpgradeChanges {
  return {
    from,
    sheets: edit.addSheets.map(({ title }) => title),
    columns: edit.laterColumns
      .filter(({ isNew, hidden }) => isNew && !hidden)
      .map(({ table, column }) => ({ table, header: column.header })),
    cells: edit.laterCells.map(({ label }) => label),
    formulas: edit.formulas.map(({ table, header }) => ({ table, header })),
  };
}
