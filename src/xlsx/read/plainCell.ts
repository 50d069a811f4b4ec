/**
 * Cells as nearly all of them are written: `<c r="B3" s="5" t="s"><v>12</v></c>` or `<c r="B3" s="5"/>`. Read in one
 * go, since a file has a hundred thousand; any other way of writing one is for the scanner. Of a cell in a column that
 * nobody asks for only the end is looked for: `<c r="B3" s="5" t="str"><f>A3</f><v>word</v></c>`.
 */
import { MAX_COLUMNS, MAX_ROWS } from '../address';
import { standsAt } from './xmlBytes';

const [QUOTE, LESS, GREATER, ZERO, NINE] = [34, 60, 62, 48, 57];
const [BEFORE_A, LETTERS] = [64, 26];
const SHARED = ' t="s"';
const END = '</v></c>';
const TAKEN = '<f t="shared" si="';
/** The longest type of a cell, `inlineStr`. */
const MOST_TYPE = 9;
/** A cell alone; with one element in it; with two at most: begins and ends. */
const [BLANK_TAGS, VALUE_TAGS, FORMULA_TAGS] = [1, 4, 6];
/** Digits that any whole number of so many has exactly. */
const MOST_DIGITS = 15;
const [MOST_STYLE, MOST_ROW, MOST_LETTERS] = [9, 7, 3];

/** Behind ` t="str"`, where it stands; -1 where it is written otherwise. */
function skipType(xml: Uint8Array, from: number): number {
  if (!standsAt(xml, from, ' t="')) return from;
  const most = from + 4 + MOST_TYPE;
  for (let at = from + 4; at <= most; at += 1) if (xml[at] === QUOTE) return at + 1;
  return -1;
}

/** Behind an element that has nothing but words in it, or where it would begin; -1 where it is written otherwise. */
function skipElement(xml: Uint8Array, from: number, begin: string, close: string): number {
  if (!standsAt(xml, from, begin)) return from;
  const end = xml.indexOf(LESS, from + begin.length);
  return end >= 0 && standsAt(xml, end, close) ? end + close.length : -1;
}

/** `<v>12</v>`, or `<v/>`: an empty text. */
const skipValue = (xml: Uint8Array, at: number): number =>
  standsAt(xml, at, '<v/>') ? at + 4 : skipElement(xml, at, '<v>', '</v>');

/** One such cell after the other: what was read last stands in its fields. */
export class PlainCell {
  row = -1;
  column = -1;
  /** Whether the value is the number of a shared text. */
  isShared = false;
  /** A whole number, or -1 where the cell is blank. */
  value = -1;
  /** How many tags it has, at most. */
  tags = 0;
  private digits = 0;

  /** `columns`: those that are asked for; null where all are. */
  constructor(private readonly columns: ReadonlySet<number> | null) {}

  /** Whether its column is asked for. */
  isWanted(): boolean {
    return this.columns === null || this.columns.has(this.column);
  }

  /** Reads the cell that begins at `at`; the place behind it, or -1 where it is written otherwise or cut off. */
  read(xml: Uint8Array, at: number): number {
    if (!standsAt(xml, at, '<c r="')) return -1;
    const placed = this.readPlace(xml, at + 6);
    const styled = placed < 0 ? -1 : this.skipStyle(xml, placed);
    if (styled < 0) return -1;
    return this.isWanted() ? this.readWanted(xml, styled) : this.skip(xml, styled);
  }

  private readWanted(xml: Uint8Array, styled: number): number {
    this.isShared = standsAt(xml, styled, SHARED);
    const next = this.isShared ? styled + SHARED.length : styled;
    return xml[next] === GREATER ? this.readValue(xml, next) : this.endBlank(xml, next);
  }

  /** What is in it, unread: at most a formula and a value, without anything but words in them. */
  private skip(xml: Uint8Array, styled: number): number {
    this.value = -1;
    this.isShared = false;
    const typed = skipType(xml, styled);
    if (xml[typed] !== GREATER) return typed < 0 ? -1 : this.endBlank(xml, typed);
    const behind = this.skipFormula(xml, typed + 1);
    const end = behind < 0 ? -1 : skipValue(xml, behind);
    this.tags = behind > typed + 1 ? FORMULA_TAGS : VALUE_TAGS;
    return end >= 0 && standsAt(xml, end, '</c>') ? end + 4 : -1;
  }

  /** `<f>A3*2</f>`, or `<f t="shared" si="3"/>`: that of another cell. One that others take is for the scanner. */
  private skipFormula(xml: Uint8Array, at: number): number {
    if (!standsAt(xml, at, TAKEN)) return skipElement(xml, at, '<f>', '</f>');
    this.number(xml, at + TAKEN.length, MOST_STYLE);
    const end = at + TAKEN.length + this.digits;
    return this.digits > 0 && standsAt(xml, end, '"/>') ? end + 3 : -1;
  }

  private endBlank(xml: Uint8Array, at: number): number {
    this.value = -1;
    this.tags = BLANK_TAGS;
    return !this.isShared && standsAt(xml, at, '/>') ? at + 2 : -1;
  }

  private readValue(xml: Uint8Array, at: number): number {
    if (!standsAt(xml, at, '><v>')) return -1;
    this.value = this.number(xml, at + 4, MOST_DIGITS);
    this.tags = VALUE_TAGS;
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
