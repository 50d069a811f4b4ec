/** What labels, markers and lines take of a plot, in points of print from its left and its top. */
import { overlaps, within } from '../../../charts/box';
import type { Box } from '../../../charts/box';
import { lettersWidth } from '../../../charts/textWidth';
import type { LetterWidths } from '../../../charts/textWidth';
import type { LabelPosition } from '../../kernel/chartPlan';

export interface PlacedPoint {
  readonly x: number;
  readonly y: number;
  /** With the blanks that keep its letters away from the marker. */
  readonly text: string;
}

/** The places of one upright and one level line; null where there is none. */
export interface LinesOnPlot {
  readonly x: number | null;
  readonly y: number | null;
}

/** In the order in which they are tried. */
export const POSITIONS = ['right', 'left', 'top', 'bottom'] as const;
/** Half of a marker's side. */
export const MARKER = 5;

/** A letter's width and a line's height, to the size of the text: those of Arial, where Calibri isn't there. */
const LETTER = 0.66;
const BLANK = 0.25;
const HEIGHT = 1.2;
/** Half of what a line takes. */
const LINE = 1;
const FAR = 1e6;

/** Arial's letters, the narrow and the wide ones apart from all others; to the size of the text. */
const WIDTHS: LetterWidths = [
  [/[\s.,:;'’|!()[\]fijlrtI/-]/u, 0.34],
  [/[A-Z0-9mwMW@%&…]/u, 0.74],
  [/\p{Script=Latin}/u, 0.56],
];
/** Of scripts that Arial does not have: as wide as high. */
const WIDEST = 1;

/** How wide words are, in points; ids are reckoned as letters all alike. */
export function wordsWidth(text: string, size: number): number {
  return size * lettersWidth(text, WIDTHS, WIDEST);
}

/** How wide an id is, in points. */
function idWidth(text: string, size: number): number {
  return text.trim().length * LETTER * size;
}

/** What a label takes at that position of its point, when its letters are so wide. */
export function labelBox(
  { x, y, text }: PlacedPoint,
  position: LabelPosition,
  size: number,
  width = idWidth(text, size)
): Box {
  const height = HEIGHT * size;
  // Beside a point the blanks count too: an id behind another point would be taken for that one's.
  const beside = width + (text.length - text.trimStart().length) * BLANK * size;
  const aside = MARKER + 2 + beside / 2;
  const beyond = MARKER + 1 + height / 2;
  if (position === 'right') return boxAround(x + aside, y, beside, height);
  if (position === 'left') return boxAround(x - aside, y, beside, height);
  return boxAround(x, y + (position === 'top' ? -beyond : beyond), width, height);
}

export function lineBoxes({ x, y }: LinesOnPlot): readonly Box[] {
  return [
    ...(x === null ? [] : [boxAround(x, 0, 2 * LINE, FAR)]),
    ...(y === null ? [] : [boxAround(0, y, FAR, 2 * LINE)]),
  ];
}

/** The box around a middle. */
export function boxAround(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** What a label has to keep clear of. */
export interface LabelGround {
  /** The plot, on which a label lies as a whole. */
  readonly whole: Box;
  readonly fixed: readonly Box[];
  /** Around each point, in their order. */
  readonly markers: readonly Box[];
}

/** Whether the label of that point covers no other label, no other point, and nothing else that stands there. */
export function isFree(
  box: Box,
  index: number,
  boxes: readonly (Box | null)[],
  { whole, fixed, markers }: LabelGround
): boolean {
  const covers = (other: Box | null, at: number): boolean =>
    at !== index && other !== null && overlaps(box, other);
  return (
    within(box, whole) &&
    !fixed.some((other) => overlaps(box, other)) &&
    !boxes.some(covers) &&
    !markers.some(covers)
  );
}
