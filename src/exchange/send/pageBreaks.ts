/** Where a sheet of the copy begins a new page, so that no list's title stands at the foot of one. */
import type { RowSpan } from '../../workbook/kernel/blueprint';
import type { CopyPiece } from './copyParts';

/** Points between the margins of A4 across; Letter is narrower and higher, and takes more rows. */
const [PAPER_WIDTH, PAPER_HEIGHT] = [770, 509];
/** Programs round heights their own way. */
const SPARE = 0.98;
const ROW = 15;
/** Of a list that is longer than a page, so many rows stand under its headers at least. */
const FEWEST_ROWS = 3;

export interface PlacedPiece {
  readonly piece: CopyPiece;
  /** Zero-based, its first one. */
  readonly row: number;
  readonly hidden: readonly RowSpan[];
}

/**
 * The rows before which a page ends: a list that does not fit below the others begins on the next one.
 * A sheet wider than the paper (`width`, in points) is printed smaller, so that more rows go on a page.
 */
export function pageBreaks(placed: readonly PlacedPiece[], width: number): readonly number[] {
  const page = SPARE * PAPER_HEIGHT * Math.max(1, width / PAPER_WIDTH);
  const breaks: number[] = [];
  let used = 0;
  for (const each of placed) {
    const height = heightOf(each);
    const isLong = height > page;
    const least = isLong ? beginningOf(each) : height;
    const isFirst = used === 0;
    if (!isFirst && used + least > page) {
      breaks.push(each.row);
      used = 0;
    }
    // Where a long list ends on its last page depends on the paper, so the next piece starts a new page.
    used = isLong ? page : used + height + ROW;
  }
  return breaks;
}

const heightOf = ({ piece, row, hidden }: PlacedPiece): number =>
  sum(
    rowsOf(piece, row).filter((at) => !isHidden(hidden, at)),
    piece
  );

const beginningOf = ({ piece, row }: PlacedPiece): number => {
  const head = (piece.tables[0]?.row ?? row) - row + 1;
  return sum(rowsOf(piece, row).slice(0, head + FEWEST_ROWS), piece);
};

const rowsOf = ({ rows }: CopyPiece, first: number): readonly number[] =>
  Array.from({ length: rows }, (_, index) => first + index);

const isHidden = (spans: readonly RowSpan[], at: number): boolean =>
  spans.some(({ row, rows }) => at >= row && at < row + rows);

function sum(rows: readonly number[], { rowHeights }: CopyPiece): number {
  const heights = new Map(rowHeights.map(({ row, height }) => [row, height]));
  return rows.reduce((total, row) => total + (heights.get(row) ?? ROW), 0);
}
