/** Large areas in pieces that Excel answers. */
import type { Area } from '../../workbook/kernel/area';

/** A part of a sheet that is to be read. */
export interface ReadingPart<Sheet> {
  readonly sheet: Sheet;
  readonly area: Area;
  /** Whether formulas are to be read besides what they show. */
  readonly formulas: boolean;
}

interface Cut<Sheet> {
  readonly sheet: Sheet;
  /** As people count rows. */
  readonly fromRow: number;
}

/** More than that would keep Excel and the audit busy for long. */
const CELLS = 100_000;
/** One part, so that no answer is larger than Excel gives. */
const CELLS_OF_PART = 20_000;

/** Rows that fit; at least one, so that wide sheets are read as well. */
const rowsWithin = ({ columns }: Area, cells: number): number =>
  Math.max(1, Math.floor(cells / columns));

const chunks = <Sheet>(part: ReadingPart<Sheet>, rows: number): readonly ReadingPart<Sheet>[] => {
  const { area } = part;
  const height = rowsWithin(area, CELLS_OF_PART);
  return Array.from({ length: Math.ceil(rows / height) }, (_, at) => ({
    ...part,
    area: {
      ...area,
      row: area.row + at * height,
      rows: Math.min(height, rows - at * height),
    },
  }));
};

/** A giant sheet keeps no small one from being read. */
const bySize = <Sheet>({ area: a }: ReadingPart<Sheet>, { area: b }: ReadingPart<Sheet>): number =>
  a.rows * a.columns - b.rows * b.columns;

/**
 * The parts that may be read, cut into pieces of a size that Excel answers; and from which row on a sheet is
 * not read, because it is all too much.
 */
export function withinBudget<Sheet>(wanted: readonly ReadingPart<Sheet>[]): {
  readonly parts: readonly ReadingPart<Sheet>[];
  readonly cut: readonly Cut<Sheet>[];
} {
  const parts: ReadingPart<Sheet>[] = [];
  const cut = new Map<Sheet, number>();
  let left = CELLS;
  for (const part of [...wanted].sort(bySize)) {
    const { row, rows, columns } = part.area;
    const read = columns > left ? 0 : Math.min(rows, rowsWithin(part.area, left));
    parts.push(...chunks(part, read));
    left -= read * columns;
    const from = row + read + 1;
    if (read < rows) cut.set(part.sheet, Math.min(from, cut.get(part.sheet) ?? from));
  }
  return { parts, cut: [...cut].map(([sheet, fromRow]) => ({ sheet, fromRow })) };
}
