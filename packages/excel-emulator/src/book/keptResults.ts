/** Results that formulas share, each kept for as long as what it was worked out of is as it was. */
import { rangeKey } from '../calculator/ranges';
import type { RangeRef } from '../calculator/values';
import { Reads } from './reads';
import type { Kept, Present } from './reads';

/** Results that nobody has asked for so many passes long are forgotten. */
const LONG = 16;

/** Of results only ranges and single values are compared: larger ones are other ones whenever they are made anew. */
function isSame(before: unknown, now: unknown): boolean {
  if (before === now) return true;
  return isRange(before) && isRange(now) && rangeKey(before) === rangeKey(now);
}

const isRange = (value: unknown): value is RangeRef =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'range';

/** Keeps results, and notes what is read while one is worked out. */
export class KeptResults {
  /** What is read for the result that is being worked out; null where nobody asks. */
  reads: Reads | null = null;
  /** Counts the states of what formulas refer by. */
  private epoch = 0;
  private pass = 0;
  /** How many results were kept in this pass of those that are few. */
  private few = 0;
  private kept = new Map<string, Kept>();

  constructor(private readonly present: Present) {}

  /** Cells may have changed since. */
  begin(pass: number): void {
    [this.pass, this.few] = [pass, 0];
    if (pass % LONG !== 0) return;
    for (const [key, { pass: last }] of this.kept) if (last < pass - LONG) this.kept.delete(key);
  }

  /** No result holds any more: formulas may refer to something else. */
  forget(): void {
    this.epoch += 1;
    this.kept = new Map();
  }

  /** The result of that key, worked out where none is kept that holds; `most` new ones in a pass, where it is given. */
  memo<T>(key: string, make: () => T, most: number): T {
    const known = this.kept.get(key);
    if (known === undefined && this.few >= most) return make();
    const kept = known === undefined ? this.first(key, make, most) : this.fresh(known, make);
    this.reads?.shared(kept);
    // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- decoded: each key is always made by the same code
    return kept.value as T;
  }

  private first(key: string, make: () => unknown, most: number): Kept {
    if (most < Infinity) this.few += 1;
    const [value, reads] = this.gathered(make);
    const made = { value, reads, version: 0, pass: this.pass, holds: true };
    this.kept.set(key, made);
    return made;
  }

  private fresh(known: Kept, make: () => unknown): Kept {
    if (this.isFresh(known)) return known;
    const [value, reads] = this.gathered(make);
    const version = isSame(known.value, value) ? known.version : known.version + 1;
    return Object.assign(known, { value, reads, version, pass: this.pass, holds: true });
  }

  /** The result, and all that it was worked out of. */
  gathered<T>(work: () => T): readonly [T, Reads] {
    const outer = this.reads;
    const reads = new Reads(this.epoch);
    this.reads = reads;
    try {
      return [work(), reads];
    } finally {
      this.reads = outer;
    }
  }

  /** Whether a shared result is what it would be if it were worked out now. */
  isFresh(kept: Kept): boolean {
    if (kept.pass !== this.pass) {
      kept.holds = this.holds(kept.reads);
      kept.pass = this.pass;
    }
    return kept.holds;
  }

  /** Whether all that was read is as it was; what is read to see that is nobody's reading. */
  holds(reads: Reads): boolean {
    const outer = this.reads;
    this.reads = null;
    try {
      return reads.holds(this.epoch, this.present);
    } finally {
      this.reads = outer;
    }
  }
}
