/** Text that is made to fit its box: as it is, smaller, or cut where it is too long at any size. */
import type { Paragraph, TextRun } from '../deckPlan';
import { SMALLEST } from '../deckPlan';
import { textHeight, type TextRoom } from './wrap';

export interface FittedText {
  readonly paragraphs: readonly Paragraph[];
  /** By which sizes are multiplied. */
  readonly scale: number;
  /** Whether anything was left out. */
  readonly cut: boolean;
}

const STEP = 0.05;

/** The scales from 1 down to the one at which text of the `largest` size (points) is as small as text may be. */
export function scalesFor(largest: number, smallest = SMALLEST): readonly number[] {
  const lowest = Math.min(1, smallest / Math.max(smallest, largest));
  const steps = Math.ceil((1 - lowest) / STEP - 1e-9);
  return Array.from({ length: steps + 1 }, (_, step) => Math.max(lowest, 1 - step * STEP));
}

/** The largest size that a run asks for, in points; `size` is that of runs that ask for none. */
export function largestSize(paragraphs: readonly Paragraph[], size: number): number {
  let largest = 0;
  for (const { runs } of paragraphs) {
    largest = Math.max(largest, size);
    for (const run of runs) largest = Math.max(largest, run.size ?? size);
  }
  return largest;
}

const ELLIPSIS = '…';

/** The text as one string, a line a paragraph. */
export function plainText(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');
}

const cutRuns = (runs: readonly TextRun[], keep: number): readonly TextRun[] => {
  let left = keep;
  const kept: TextRun[] = [];
  for (const run of runs) {
    const characters = Array.from(run.text);
    if (characters.length >= left) {
      const text = characters.slice(0, left).join('').trimEnd();
      return [...kept, { ...run, text: text + ELLIPSIS }];
    }
    kept.push(run);
    left -= characters.length;
  }
  return [...kept, { ...kept.at(-1), text: ELLIPSIS }];
};

const lengthOf = ({ runs }: Paragraph): number =>
  runs.reduce((sum, { text }) => sum + Array.from(text).length, 0);

/** The first characters of the text and an ellipsis; a paragraph's end counts as one character. */
const firstOf = (paragraphs: readonly Paragraph[], keep: number): readonly Paragraph[] => {
  let left = keep;
  const kept: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const length = lengthOf(paragraph);
    if (length >= left) return [...kept, { ...paragraph, runs: cutRuns(paragraph.runs, left) }];
    kept.push(paragraph);
    left -= length + 1;
  }
  return kept;
};

/** As much of the text as fits at this scale, and an ellipsis where that is not all. */
export function cutText(
  paragraphs: readonly Paragraph[],
  room: TextRoom,
  scale: number
): readonly Paragraph[] {
  if (textHeight(paragraphs, room, scale) <= room.height) return paragraphs;
  let fits = 0;
  let tooMany = paragraphs.reduce((sum, paragraph) => sum + lengthOf(paragraph) + 1, 0);
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (textHeight(firstOf(paragraphs, middle), room, scale) <= room.height) fits = middle;
    else tooMany = middle;
  }
  return firstOf(paragraphs, fits);
}

/** Makes text fit: at its size, smaller down to `smallest` points, or cut at that size. */
export function fitText(
  paragraphs: readonly Paragraph[],
  room: TextRoom,
  smallest = SMALLEST
): FittedText {
  const scales = scalesFor(largestSize(paragraphs, room.size), smallest);
  const scale = scales.find((each) => textHeight(paragraphs, room, each) <= room.height);
  if (scale !== undefined) return { paragraphs, scale, cut: false };
  const last = scales.at(-1) ?? 1;
  return { paragraphs: cutText(paragraphs, room, last), scale: last, cut: true };
}
