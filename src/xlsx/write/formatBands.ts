/** Formats of a row, joined where neighbours look alike. */
import type { CellFormat, FormatRun } from '../../workbook/kernel/blueprint';
import { MAX_ROWS } from '../address';

/** Neighbouring columns that share one format, last column included. */
export interface FormatSpan {
  readonly from: number;
  readonly to: number;
  readonly format: CellFormat;
}

const layered = (runs: readonly FormatRun[], column: number): CellFormat | null => {
  const covering = runs.filter(
    ({ area }) => column >= area.column && column < area.column + area.columns
  );
  if (covering.length === 0) return null;
  return covering.reduce<CellFormat>((below, { format }) => layOver(below, format), {});
};

/** The lower format with the upper one's stated properties over it; border edges are laid singly. */
export function layOver(below: CellFormat, above: CellFormat): CellFormat {
  return below.borders === undefined || above.borders === undefined
    ? { ...below, ...above }
    : { ...below, ...above, borders: { ...below.borders, ...above.borders } };
}

const spansOf = (runs: readonly FormatRun[]): readonly FormatSpan[] => {
  const edges = new Set<number>();
  runs.forEach(({ area }) => edges.add(area.column).add(area.column + area.columns));
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.flatMap((from, place) => {
    const next = sorted[place + 1];
    const format = next === undefined ? null : layered(runs, from);
    return next === undefined || format === null ? [] : [{ from, to: next - 1, format }];
  });
};

/** Whole columns get their format as columns: a million cells each would make the file huge. */
export function isWholeColumn(run: FormatRun): boolean {
  return run.area.row === 0 && run.area.rows === MAX_ROWS;
}

/** The formats of whole columns. */
export function columnSpans(runs: readonly FormatRun[]): readonly FormatSpan[] {
  return spansOf(runs.filter(isWholeColumn));
}

/**
 * The formats of one row after the other, rows ascending. Rows between two edges of runs look
 * alike, so the layering is worked out once a band and not once a cell.
 */
export class FormatBands {
  private readonly starts: readonly number[];
  private readonly byStart = new Map<number, number[]>();
  private active: readonly number[] = [];
  private band = -1;
  private spans: readonly FormatSpan[] = [];

  constructor(private readonly runs: readonly FormatRun[]) {
    const edges = new Set<number>();
    runs.forEach(({ area }, place) => {
      edges.add(area.row).add(area.row + area.rows);
      const beginning = this.byStart.get(area.row) ?? [];
      beginning.push(place);
      this.byStart.set(area.row, beginning);
    });
    this.starts = [...edges].sort((a, b) => a - b);
  }

  /** Call with ascending rows only. */
  spansAt(row: number): readonly FormatSpan[] {
    while ((this.starts[this.band + 1] ?? Infinity) <= row) this.enterNextBand();
    return this.spans;
  }

  private enterNextBand(): void {
    this.band += 1;
    const start = this.starts[this.band] ?? 0;
    const still = this.active.filter((place) => {
      const area = this.runs[place]?.area;
      return area !== undefined && area.row + area.rows > start;
    });
    this.active = [...still, ...(this.byStart.get(start) ?? [])].sort((a, b) => a - b);
    this.spans = spansOf(this.active.flatMap((place) => this.runs[place] ?? []));
  }
}
