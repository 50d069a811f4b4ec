/** What stands in an unfinished sheet already, and is kept. */
import { parseReference } from '../address';

/** The used cells of an unfinished sheet, so that what a person typed in between is kept. */
export class FoundCells {
  constructor(
    private readonly row: number,
    private readonly column: number,
    private readonly formulas: readonly (readonly unknown[])[]
  ) {}

  /** What is written in the cell, '' for nothing. */
  at(row: number, column: number): unknown {
    return this.formulas[row - this.row]?.[column - this.column] ?? '';
  }
}

export const NOTHING_FOUND = new FoundCells(0, 0, []);

const foundIn = (used: Excel.Range): FoundCells => {
  const first = used.isNullObject ? null : parseReference(used.address);
  return first === null ? NOTHING_FOUND : new FoundCells(first.row, first.column, used.formulas);
};

/** Queues the reading of these cells, or of none where it is a null object; they can be taken after the next sync. */
export function queueFoundRange(range: Excel.Range): () => FoundCells {
  range.load('address,formulas');
  return () => foundIn(range);
}

/** Queues the reading of a sheet's used cells; they can be taken after the next sync. */
export function queueFoundCells(sheet: Excel.Worksheet): () => FoundCells {
  return queueFoundRange(sheet.getUsedRangeOrNullObject(true));
}
