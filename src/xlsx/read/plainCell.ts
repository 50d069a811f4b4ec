/**
 * Cells as nearly all of them are written: `<c r="B3" s="5" t="s"><v>12</v></c>` or `<c r="B3" s="5"/>`. Read in one
 * go, since a file has a hundred thousand; any other way of writing one is for the scanner.
 */
import { MAX_COLUMNS, MAX_ROWS } from '../address';
import { standsAt } from './xmlBytes';

const [QUOTE, GREATER, ZERO, NINE] = [34, 62, 48, 57];
const [BEFORE_A, LETTERS] = [64, 26];
const SHARED = ' t="s"';
const END = '</v></c>';
/** Digits that any whole number of so many has exactly. */
const MOST_DIGITS = 15;
const [MOST_STYLE, MOST_ROW, MOST_LETTERS] = [9, 7, 3];

/** One such cell after the other: what was read last stands in its fields. */
export class PlainCell {
  row = -1;
  column = -1;
  /** Whether the value is the number of a shared text. */
  isShared = false;
  /** A whole number, or -1 where the cell is blank. */
  value = -1;
  private digits = 0;

  /** Reads the cell that begins at `at`; the place behind it, or -1 where it is written otherwise or cut off. */
  read(xml: Uint8Array, at: number): number {
    if (!standsAt(xml, at, '<c r="')) return -1;
    const placed = this.readPlace(xml, at + 6);
    const styled = placed < 0 ? -1 : this.skipStyle(xml, placed);
    if (styled < 0) return -1;
    this.isShared = standsAt(xml, styled, SHARED);
    const next = this.isShared ? styled + SHARED.length : styled;
    return xml[next] === GREATER ? this.readValue(xml, next) : this.endBlank(xml, next);
  }

  private endBlank(xml: Uint8Array, at: number): number {
    this.value = -1;
    return !this.isShared && standsAt(xml, at, '/>') ? at + 2 : -1;
  }

  private readValue(xml: Uint8Array, at: number): number {
    if (!standsAt(xml, at, '><v>')) return -1;
    this.value = this.number(xml, at + 4, MOST_DIGITS);
    const end = at + 4 + this.digits;
    return this.digits > 0 && standsAt(xml, end, END) ? end + END.length : -1;
  }

  /** ` s="12"`, where it stands. */
  private skipStyle(xml: Uint8Array, at: number): number {
    if (!standsAt(xml, at, ' s="')) return at;
    this.number(xml, at + 4, MOST_STYLE);
    const end = at + 4 + this.digits;
    return this.digits > 0 && xml[end] === QUOTE ? end + 1 : -1;
  }

  /** `B3"` */
  private readPlace(xml: Uint8Array, from: number): number {
    const at = this.readLetters(xml, from);
    this.row = this.number(xml, at, MOST_ROW) - 1;
    const end = at + this.digits;
    return this.isOnSheet() && xml[end] === QUOTE ? end + 1 : -1;
  }

  private readLetters(xml: Uint8Array, from: number): number {
    let column = 0;
    let at = from;
    for (; at - from < MOST_LETTERS; at += 1) {
      const letter = (xml[at] ?? 0) - BEFORE_A;
      if (letter < 1 || letter > LETTERS) break;
      column = column * LETTERS + letter;
    }
    this.column = column - 1;
    return at;
  }

  private isOnSheet(): boolean {
    const { row, column } = this;
    return column >= 0 && column < MAX_COLUMNS && row >= 0 && row < MAX_ROWS;
  }

  /** The number that stands there, up to so many digits; `digits` tells how many it has. */
  private number(xml: Uint8Array, from: number, most: number): number {
    let value = 0;
    let at = from;
    for (; at - from < most; at += 1) {
      const code = xml[at] ?? 0;
      if (code < ZERO || code > NINE) break;
      value = value * 10 + code - ZERO;
    }
    this.digits = at - from;
    return value;
  }
}
