/** What a result was worked out of: it holds for as long as all of that is as it was. */
import type { Scalar } from '../calculator/values';

/** What several formulas share: a column's cells, a sorted list, what a name stands for. */
export interface Kept {
  value: unknown;
  reads: Reads;
  /** Counts up where the value is another one. */
  version: number;
  /** The pass in which it was last seen whether it holds. */
  pass: number;
  holds: boolean;
}

/** Stands where a cell's sheet does, and what belongs to it behind: a shared result and its version. */
const SHARED = -1;
/** Today. */
const TODAY = -2;
/** How far a sheet is used. */
const EXTENT = -3;
/** What is never twice the same. */
const NEVER = -4;

/** How many entries back a cell is looked for that was read already. */
const NEAR = 12;

/** What can be asked to see whether a reading would be the same now. */
export interface Present {
  readonly cell: (handle: number, key: number) => Scalar;
  readonly isFresh: (kept: Kept) => boolean;
  readonly today: () => number;
  readonly extent: (handle: number) => number;
}

/** Reads in their order: where those before are as they were, the next one would be read again. */
export class Reads {
  /** Three entries each: a sheet's handle, a cell's key and its value, or one of the signs and what belongs to it. */
  private readonly list: (Scalar | Kept)[] = [];

  /** `epoch` counts the states of what formulas refer by: sheets, tables, names and places. */
  constructor(private readonly epoch: number) {}

  /** A cell held this. */
  cell(handle: number, key: number, value: Scalar): void {
    const { list } = this;
    const end = Math.max(0, list.length - NEAR);
    for (let at = list.length - 3; at >= end; at -= 3)
      if (list[at + 1] === key && list[at] === handle) return;
    list.push(handle, key, value);
  }

  /** A shared result had this version. */
  shared(kept: Kept): void {
    this.list.push(SHARED, kept, kept.version);
  }

  /** Today was this day. */
  today(day: number): void {
    this.list.push(TODAY, 0, day);
  }

  /** A sheet was used so far. */
  extent(handle: number, size: number): void {
    this.list.push(EXTENT, handle, size);
  }

  /** The result holds for no other moment. */
  never(): void {
    this.list.push(NEVER, 0, 0);
  }

  /** Whether all of it would be read again as it was. */
  holds(epoch: number, present: Present): boolean {
    const { list } = this;
    if (epoch !== this.epoch) return false;
    for (let at = 0; at < list.length; at += 3)
      if (!isAsRead(present, list[at], list[at + 1], list[at + 2])) return false;
    return true;
  }
}

type Entry = Scalar | Kept | undefined;

const isKept = (entry: Entry): entry is Kept =>
  typeof entry === 'object' && entry !== null && 'version' in entry;

function isAsRead(present: Present, place: Entry, of: Entry, was: Entry): boolean {
  if (isKept(of)) return present.isFresh(of) && of.version === was;
  if (typeof place !== 'number' || typeof of !== 'number') return false;
  if (place >= 0) return present.cell(place, of) === was;
  if (place === TODAY) return present.today() === was;
  return place === EXTENT && present.extent(of) === was;
}
