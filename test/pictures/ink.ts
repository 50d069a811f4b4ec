/** Pictures as the ink in the cells of a raster: it stays alike where fonts differ a little, and not where things move. */

/** A picture's size in pixels and the ink of its cells, row by row: 0 for white, 1 for black. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  readonly cells: readonly (readonly number[])[];
}

/** Pixels a side of a cell: somewhat more than a line of text. */
export const CELL = 16;
/** More than this and a cell's ink differs. */
const INK_TOLERANCE = 0.08;
/**
 * The share of cells that may differ all the same. Measured on the six sheets: 0 from run to run, up to 0.06 with DejaVu Sans,
 * which is a seventh wider, for Arial; 0.03 to 0.17 with everything one row lower. So a font of Arial's widths is needed.
 */
export const CELLS_TOLERANCE = 0.025;

/** The share of cells whose ink differs, from 0 to 1; 1 for pictures of different sizes. */
export function shareThatDiffers(ink: Ink, other: Ink): number {
  if (ink.width !== other.width || ink.height !== other.height) return 1;
  const differences = ink.cells.flatMap((line, row) =>
    line.map((cell, column) => Math.abs(cell - (other.cells[row]?.[column] ?? 0)))
  );
  return differences.filter((each) => each > INK_TOLERANCE).length / differences.length;
}
