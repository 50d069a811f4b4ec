/** How high paragraphs are once they are broken into lines. */
import type { Paragraph, TextRun } from '../deckPlan';
import { SMALLEST } from '../deckPlan';
import { characterWidth } from './textWidth';

export interface TextRoom {
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** The size of runs that give none. */
  readonly size: number;
  /** Whether runs are bold that don't say. */
  readonly bold?: boolean;
  /** How much larger letters may be than Arial's, in a font that we don't know; 1 unless given. */
  readonly slack?: number;
}

/** From one line to the next, in sizes of the font. */
export const LINE_HEIGHT = 1.17;
/** Programs break lines a little differently: a line counts as full before it is. */
const FULL = 0.985;
/** How far lists stand in, in sizes of the font. */
const LIST_INDENT = 1.5;

/** A size made smaller, yet never below what can be read (unless it was asked for smaller). */
export function scaledSize(size: number, scale: number): number {
  return Math.max(Math.min(size, SMALLEST), Math.round(size * scale * 10) / 10);
}

/** By how many points a list's text stands in. */
export function listIndent({ list }: Paragraph, size: number): number {
  return list === undefined ? 0 : Math.round(size * LIST_INDENT);
}

/** Lines may end after these. */
const BREAKS_AFTER = /^[\s\u2013\u2014-]$/u;
/** Lines may end before and after ideographs. */
const IDEOGRAPH = /^[\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]$/u;

/** Of most texts every character is one of these, or a blank: nothing has to be looked up. */
const isPlainSign = (character: string): boolean =>
  character > ' ' && character < '\u007f' && character !== '-';

/** Counts lines while characters come in. */
class Lines {
  count = 1;
  private line = 0;
  private word = 0;

  constructor(private readonly width: number) {}

  add(character: string, width: number): void {
    if (isPlainSign(character)) this.grow(width, true);
    else if (character === '\n') this.end();
    else this.addOther(character, width);
  }

  private end(): void {
    this.count += 1;
    this.line = 0;
    this.word = 0;
  }

  private addOther(character: string, width: number): void {
    const ideograph = IDEOGRAPH.test(character);
    if (ideograph) this.word = 0;
    // Blanks at the end of a line hang over and need no room.
    this.grow(width, !/^\s$/u.test(character));
    if (ideograph || BREAKS_AFTER.test(character)) this.word = 0;
  }

  private grow(width: number, needsRoom: boolean): void {
    this.line += width;
    this.word += width;
    if (needsRoom && this.line > this.width) this.breakLine(width);
  }

  /** The word goes to the next line, or its last character where the word alone fills a line. */
  private breakLine(width: number): void {
    this.count += 1;
    if (this.word > this.width) this.word = width;
    this.line = this.word;
  }
}

const runSize = (run: TextRun, room: TextRoom, scale: number): number =>
  scaledSize(run.size ?? room.size, scale);

/** The points that a paragraph needs from above its first to below its last line. */
const paragraphHeight = (paragraph: Paragraph, room: TextRoom, scale: number): number => {
  const base = scaledSize(room.size, scale);
  const indent = listIndent(paragraph, base);
  const slack = room.slack ?? 1;
  const lines = new Lines(Math.max(1, ((room.width - indent) * FULL) / slack));
  let tallest = paragraph.runs.length === 0 ? base : 0;
  paragraph.runs.forEach((run) => {
    const size = runSize(run, room, scale);
    const bold = run.bold ?? room.bold ?? false;
    tallest = Math.max(tallest, size);
    for (const character of run.text) {
      lines.add(character, character === '\n' ? 0 : characterWidth(character, size, bold));
    }
  });
  return lines.count * tallest * LINE_HEIGHT * slack;
};

/** The points that paragraphs need one below the other; programs leave out what is above the first. */
export function textHeight(
  paragraphs: readonly Paragraph[],
  room: TextRoom,
  scale: number
): number {
  return paragraphs.reduce(
    (sum, paragraph, place) =>
      sum + paragraphHeight(paragraph, room, scale) + (place === 0 ? 0 : (paragraph.before ?? 0)),
    0
  );
}
