/** Many boxes, of which it is quickly said whether any is in the way: only those nearby are looked at. */
import type { Box } from './box';
import { overlaps } from './box';

/** About as large as a label. */
const CELL = 32;

export class Crowd {
  private readonly cells = new Map<string, Box[]>();

  constructor(boxes: readonly Box[] = []) {
    boxes.forEach((box) => this.add(box));
  }

  add(box: Box): void {
    for (const key of cellsOf(box)) {
      const known = this.cells.get(key);
      if (known === undefined) this.cells.set(key, [box]);
      else known.push(box);
    }
  }

  /** The very box that was added, not one like it. */
  remove(box: Box): void {
    for (const key of cellsOf(box)) {
      const known = this.cells.get(key) ?? [];
      const at = known.indexOf(box);
      if (at >= 0) known.splice(at, 1);
    }
  }

  /** Whether any box but `except` shares area with this one. */
  meets(box: Box, except: Box | null = null): boolean {
    for (const key of cellsOf(box)) {
      const near = this.cells.get(key);
      if (near?.some((each) => each !== except && overlaps(each, box))) return true;
    }
    return false;
  }

  /** Those that share a cell with this one, some of them more than once. */
  *near(box: Box): Generator<Box> {
    for (const key of cellsOf(box)) yield* this.cells.get(key) ?? [];
  }
}

function* cellsOf({ left, top, right, bottom }: Box): Generator<string> {
  for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row += 1)
    for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column += 1)
      yield `${column} ${row}`;
}
