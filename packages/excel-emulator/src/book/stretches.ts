/** Long chains of cells are followed in stretches: the stack would not hold them at once. */

/** How many cells deep a formula is followed in one go. */
export const DEPTH = 200;

/** Thrown where a chain of cells is too long to follow in one recursion. */
export class TooDeep extends Error {
  constructor(
    readonly sheet: number,
    readonly key: number
  ) {
    super('Too deep');
  }

  isSame(other: TooDeep): boolean {
    return this.sheet === other.sheet && this.key === other.key;
  }
}

export interface Stretches {
  /** Works out one cell from the depth 0 on. */
  readonly cell: (sheet: number, key: number) => void;
  /** A circle of cells was followed. */
  readonly circle: (at: TooDeep) => void;
}

/** Does work that throws `TooDeep` where it gets too deep: that cell is worked out first, then all of it again. */
export function inStretches<T>({ cell, circle }: Stretches, work: () => T): T {
  const waiting: TooDeep[] = [];
  for (;;) {
    try {
      const next = waiting.at(-1);
      if (next === undefined) return work();
      cell(next.sheet, next.key);
      waiting.pop();
    } catch (error) {
      if (!(error instanceof TooDeep)) throw error;
      if (waiting.some((other) => other.isSame(error))) circle(error);
      else waiting.push(error);
    }
  }
}
