/** What a planned sheet has at one cell: its content, its looks, its check. */
import { isWithin } from './area';
import type { CellFormat, PlannedCell, SheetPlan } from './blueprint';
import type { CheckPlan } from './edit';

/** The content of a cell outside tables; null where nothing is planned. */
export function plannedAt({ blocks }: SheetPlan, row: number, column: number): PlannedCell {
  const found = blocks.map((block) => block.cells[row - block.row]?.[column - block.column]);
  return found.find((cell) => cell !== undefined) ?? null;
}

/** The looks of a cell: later runs lie over earlier ones. */
export function formatAt({ formats }: SheetPlan, row: number, column: number): CellFormat {
  return formats
    .filter(({ area }) => isWithin({ row, column }, area))
    .reduce((format: CellFormat, run) => ({ ...format, ...run.format }), {});
}

/** The check of a cell; null where there is none. */
export function checkAt({ validations }: SheetPlan, row: number, column: number): CheckPlan | null {
  const found = validations.find(({ area }) => isWithin({ row, column }, area));
  if (found === undefined) return null;
  const { rule, severity, promptTitle, prompt, errorTitle, error } = found;
  return { rule, severity, promptTitle, prompt, errorTitle, error };
}
