/** Live values: works formulas out when they are asked for, once for each state of the workbook. */
import { evaluateFormula } from '../calculator/compile';
import type { Scalar } from '../calculator/values';
import type { NamedFormula, World } from '../calculator/world';
import { cellAddress, columnOfKey, keyOf, rowOfKey } from './area';
import { Directory, extentOf } from './directory';
import type { Book, Sheet, StoredCell } from './model';

const COMPUTING = -1;
const DAY = 86400000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The clock's day where we are, as a serial number. */
export function localDay(): number {
  const now = new Date();
  return (Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) - EPOCH) / DAY;
}

export interface Engine {
  /** Call after every change: values are recomputed when next needed, if this Excel computes automatically. */
  readonly touch: () => void;
  /** Recomputes values when next needed, whatever the calculation mode. */
  readonly calculate: () => void;
  readonly valueAt: (sheet: Sheet, row: number, column: number) => Scalar;
  /** Works a formula out as if it stood in a cell. */
  readonly evaluate: (formula: string, sheet: Sheet, row: number, column: number) => Scalar;
  /** Works every formula out. */
  readonly calculateAll: () => void;
  /** Formula cells whose results differ from before, by sheet handle, since the last call. */
  readonly takeRecalculated: () => ReadonlyMap<number, readonly number[]>;
}

export interface EngineOptions {
  readonly book: Book;
  readonly warn: (message: string) => void;
  /** Today as a serial number; the clock's day when left out. */
  readonly today?: () => number;
}

/** Everything that is forgotten when the workbook changes. */
interface Pass {
  readonly memo: Map<string, unknown>;
  readonly directory: Directory;
}

/** How many cells deep a formula is followed in one go. */
const DEPTH = 200;

/** Thrown where a chain of cells is too long to follow in one recursion. */
class TooDeep extends Error {
  constructor(
    readonly sheet: number,
    readonly row: number,
    readonly column: number
  ) {
    super('Too deep');
  }

  isSame(other: TooDeep): boolean {
    return this.sheet === other.sheet && this.row === other.row && this.column === other.column;
  }
}

class LiveEngine implements Engine {
  #pass = 1;
  #state: Pass | null = null;
  #depth = 0;
  #recalculated = new Map<number, number[]>();
  readonly #world: World;

  constructor(private readonly options: EngineOptions) {
    this.#world = {
      cell: this.#cell,
      memo: this.#memo,
      warn: options.warn,
      today: options.today ?? localDay,
      sheetByName: (name) => this.#directory().sheetByName(name),
      extent: (handle) => this.#memo(`extent ${handle}`, () => this.#extent(handle)),
      tableByName: (name) => this.#directory().tableByName(name),
      tableAt: (handle, row, column) => this.#directory().tableAt(handle, row, column),
      name: (name, handle) => this.#name(name, handle),
    };
  }

  readonly touch = (): void => {
    this.#state = null;
    // Excel works out a formula when it is entered, and what depends on it when asked.
    if (this.options.book.calculationMode !== 'Manual') this.#pass += 1;
  };

  readonly calculate = (): void => {
    this.#pass += 1;
    this.#state = null;
  };

  readonly valueAt = (sheet: Sheet, row: number, column: number): Scalar =>
    this.#deep(() => this.#cell(sheet.handle, row, column));

  readonly evaluate = (formula: string, sheet: Sheet, row: number, column: number): Scalar => {
    const scope = { world: this.#world, sheet: sheet.handle, row, column };
    return this.#deep(() => evaluateFormula(formula, scope));
  };

  readonly calculateAll = (): void => {
    this.#deep(() => {
      for (const { handle, key } of this.#formulas()) {
        this.#cell(handle, rowOfKey(key), columnOfKey(key));
      }
    });
  };

  readonly takeRecalculated = (): ReadonlyMap<number, readonly number[]> => {
    const taken = this.#recalculated;
    this.#recalculated = new Map();
    return taken;
  };

  #current(): Pass {
    this.#state ??= { memo: new Map(), directory: new Directory(this.options.book) };
    return this.#state;
  }

  #directory(): Directory {
    return this.#current().directory;
  }

  readonly #memo = <T>(key: string, make: () => T): T => {
    const { memo } = this.#current();
    if (memo.has(key)) {
      // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- decoded: each key is always made by the same code
      return memo.get(key) as T;
    }
    const made = make();
    memo.set(key, made);
    return made;
  };

  #extent(handle: number): ReturnType<typeof extentOf> {
    const sheet = this.#directory().sheet(handle);
    return sheet === undefined ? { rows: 0, columns: 0 } : extentOf(sheet);
  }

  #name(name: string, handle: number): NamedFormula | undefined {
    const found = this.#directory().name(name, handle);
    if (found === undefined) return undefined;
    return { formula: found.formula, sheet: found.sheet?.handle ?? handle };
  }

  readonly #cell = (handle: number, row: number, column: number): Scalar => {
    const stored = this.#directory().sheet(handle)?.cells.get(keyOf(row, column));
    if (stored === undefined) return null;
    if (stored.formula === null || stored.pass === this.#pass) return stored.value;
    return this.#compute(stored, stored.formula, handle, row, column);
  };

  #compute(
    stored: StoredCell,
    formula: string,
    sheet: number,
    row: number,
    column: number
  ): Scalar {
    if (stored.pass === COMPUTING) {
      this.options.warn(`Circular reference at ${cellAddress(row, column)}`);
      return 0;
    }
    if (this.#depth >= DEPTH) throw new TooDeep(sheet, row, column);
    stored.pass = COMPUTING;
    this.#depth += 1;
    let done = false;
    try {
      const before = stored.value;
      stored.value = evaluateFormula(formula, { world: this.#world, sheet, row, column });
      done = true;
      if (stored.value !== before) this.#note(sheet, keyOf(row, column));
      return stored.value;
    } finally {
      this.#depth -= 1;
      stored.pass = done ? this.#pass : 0;
    }
  }

  #note(sheet: number, key: number): void {
    const keys = this.#recalculated.get(sheet);
    if (keys === undefined) this.#recalculated.set(sheet, [key]);
    else keys.push(key);
  }

  #formulas(): { readonly handle: number; readonly key: number }[] {
    return this.options.book.sheets.flatMap(({ handle, cells }) =>
      [...cells]
        .filter(([, { formula, pass }]) => formula !== null && pass !== this.#pass)
        .map(([key]) => ({ handle, key }))
        .sort((left, right) => left.key - right.key)
    );
  }

  /** Long chains of cells are followed in stretches: the stack would not hold them at once. */
  #deep<T>(work: () => T): T {
    const waiting: TooDeep[] = [];
    for (;;) {
      try {
        this.#depth = 0;
        const next = waiting.at(-1);
        if (next === undefined) return work();
        this.#cell(next.sheet, next.row, next.column);
        waiting.pop();
      } catch (error) {
        if (!(error instanceof TooDeep)) throw error;
        if (waiting.some((other) => other.isSame(error))) this.#breakCircle(error);
        else waiting.push(error);
      }
    }
  }

  #breakCircle({ sheet, row, column }: TooDeep): void {
    this.options.warn(`Circular reference at ${cellAddress(row, column)}`);
    const stored = this.#directory().sheet(sheet)?.cells.get(keyOf(row, column));
    if (stored === undefined) return;
    stored.value = 0;
    stored.pass = this.#pass;
  }
}

export function createEngine(options: EngineOptions): Engine {
  return new LiveEngine(options);
}
