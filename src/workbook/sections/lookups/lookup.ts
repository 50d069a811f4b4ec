/** Cells of the hidden sheet under one name. */
import type { PlannedCell } from '../../kernel/blueprint';
import type { LookupKey } from '../../kernel/shared/lookups';
import { columnOf } from '../../kernel/sheetParts';

/** `fixed` cells are our words, `computed` ones follow the workbook. */
export interface Lookup {
  readonly key: LookupKey;
  /** Above its cells. */
  readonly title: string;
  readonly role: 'fixed' | 'computed';
  readonly cells: readonly (readonly PlannedCell[])[];
}

/** A single cell that follows the workbook. */
export function oneCell(key: LookupKey, title: string, cell: PlannedCell): Lookup {
  return { key, title, role: 'computed', cells: [[cell]] };
}

/** Cells that follow the workbook, one below the other. */
export function computedCells(
  key: LookupKey,
  title: string,
  cells: readonly PlannedCell[]
): Lookup {
  return { key, title, role: 'computed', cells: columnOf(cells) };
}

/** Words or numbers of ours, one below the other. */
export function texts(key: LookupKey, title: string, cells: readonly PlannedCell[]): Lookup {
  return { key, title, role: 'fixed', cells: columnOf(cells) };
}
