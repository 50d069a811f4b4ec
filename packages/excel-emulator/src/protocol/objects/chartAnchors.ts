/** Charts move and size with the cells below them, Excel's default. */
import type { Sheet } from '../../book/model';
import { extent } from './extent';

/** The sizes of a sheet's lines in points, by their numbers from 0. */
export interface LineSizes {
  readonly widthOf: (sheet: Sheet, column: number) => number;
  readonly heightOf: (sheet: Sheet, row: number) => number;
}

type Side = 'Left' | 'Top';
const LENGTHS = { Left: 'Width', Top: 'Height' } as const;
/** No chart reaches farther. */
const MOST_LINES = 20_000;

/** A place on a sheet, by the line it lies in. */
interface Anchor {
  readonly line: number;
  readonly within: number;
}

type Sizes = (line: number) => number;

function anchorAt(place: number, sizeOf: Sizes): Anchor {
  let start = 0;
  for (let line = 0; line < MOST_LINES; line += 1) {
    const size = sizeOf(line);
    if (place < start + size) return { line, within: place - start };
    start += size;
  }
  return { line: MOST_LINES, within: place - start };
}

function placeOfAnchor({ line, within }: Anchor, sizeOf: Sizes): number {
  const start = extent(0, line, sizeOf);
  return start + (line < MOST_LINES ? Math.min(within, sizeOf(line)) : within);
}

/** Changes sizes of lines, and keeps the sheet's charts over the cells that they lie over. */
export function withCharts(
  sheet: Sheet,
  { widthOf, heightOf }: LineSizes,
  change: () => void
): void {
  const sizes: Readonly<Record<Side, Sizes>> = {
    Left: (column) => widthOf(sheet, column),
    Top: (row) => heightOf(sheet, row),
  };
  const anchored = sheet.charts.flatMap(({ bag }) =>
    (['Left', 'Top'] as const).flatMap((side) => {
      const [from, length] = [bag[side], bag[LENGTHS[side]]];
      if (typeof from !== 'number' || typeof length !== 'number') return [];
      return [
        {
          bag,
          side,
          first: anchorAt(from, sizes[side]),
          last: anchorAt(from + length, sizes[side]),
        },
      ];
    })
  );
  change();
  for (const { bag, side, first, last } of anchored) {
    const from = placeOfAnchor(first, sizes[side]);
    bag[side] = from;
    bag[LENGTHS[side]] = placeOfAnchor(last, sizes[side]) - from;
  }
}
