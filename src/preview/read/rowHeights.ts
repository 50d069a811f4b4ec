/** How high rows are that fit themselves to their texts. */
import type { ShownCell, ShownTrack } from '../view/sheetView';
import { keyCell } from '../view/sheetView';

/** How wide a text is in pixels, in a font written as CSS writes it. */
export type MeasureText = (text: string, font: string) => number;

interface Widths {
  readonly columns: ReadonlyMap<number, ShownTrack>;
  readonly standard: number;
}

/** What a cell keeps free at its left and right. */
const PADDING = 6;
const INDENT = 9;
const LINE = 1.32;
/** The grid breaks lines a hair earlier than the measure says. */
const SURE = 1.02;
const PIXELS_PER_POINT = 4 / 3;

/** The lines that a text takes when it breaks between words. */
export function wrappedLines(
  text: string,
  width: number,
  measure: (text: string) => number
): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let line = '';
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && measure(longer) * SURE > width) {
        lines += 1;
        line = word;
      } else line = longer;
    }
  }
  return lines;
}

function neededHeight(cell: ShownCell, width: number, measure: MeasureText): number {
  const { style, value } = cell;
  if (!style.wrap || typeof value !== 'string') return 0;
  const size = (style.size ?? 11) * PIXELS_PER_POINT;
  const font = `${style.bold ? 'bold ' : ''}${size}px ${style.font ?? 'Calibri'}`;
  const room = width - PADDING - (style.indent ?? 0) * INDENT;
  const lines = wrappedLines(value, room, (text) => measure(text, font));
  return lines > 1 ? Math.ceil(lines * size * LINE + 3) : 0;
}

/**
 * Heights of the rows that Excel would make higher by itself: those that nobody has given a height
 * and in which a text is too long for one line.
 */
export function fittedRows(
  cells: ReadonlyMap<string, ShownCell>,
  given: ReadonlyMap<number, number>,
  { columns, standard }: Widths,
  measure: MeasureText
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const [key, cell] of cells) {
    const [row, column] = keyCell(key);
    if (given.has(row)) continue;
    const needed = neededHeight(cell, columns.get(column)?.size ?? standard, measure);
    if (needed > (heights.get(row) ?? 0)) heights.set(row, needed);
  }
  return heights;
}
