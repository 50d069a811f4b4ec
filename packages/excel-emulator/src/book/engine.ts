/**
 * Live values: works formulas out when they are asked for, and again only where something that they read is another
 * one.
 */
import { evaluateFormula } from '../calculator/compile';
import type { Scalar } from '../calculator/values';
import type { NamedFormula, World } from '../calculator/world';
import { cellAddress, columnOfKey, keyOf, rowOfKey } from './area';
import { Directory, extentOf } from './directory';
import type { Extent } from './directory';
import { KeptResults } from './keptResults';
import type { Book, Sheet, StoredCell } from './model';
import { DEPTH, TooDeep, inStretches } from './stretches';

const COMPUTING = -1;
const DAY = 86400000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The clock's day where we are, as a serial number. */
export function localDay(): number {
  const now = new Date();
  return (Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) - EPOCH) / DAY;
}

export interface Engine {
  /**
   * Call after every change: values are recomputed when next needed, if this Excel computes automatically. Where only
   * cells were edited, those alone that stand on them.
   */
  readonly touch: (onlyCells?: boolean) => void;
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
  readonly directory: Directory;
  readonly extents: Map<number, Extent>;
}

const sizeOf = ({ rows, columns }: Extent): number => keyOf(rows, columns);

class LiveEngine implements Engine {
  #pass = 1;
  #state: Pass | null = null;
  #structure = '';
  #depth = 0;
  #recalculated = new Map<number, number[]>();
  readonly #kept: KeptResults;
  readonly #world: World;

  constructor(private readonly options: EngineOptions) {
    const today = options.today ?? localDay;
    this.#kept = new KeptResults({
      cell: (handle, key) => this.#cell(handle, key),
      isFresh: (kept) => this.#kept.isFresh(kept),
      today,
      extent: (handle) => sizeOf(this.#extent(handle)),
    });
    this.#world = this.#worldOf(today);
  }

  /** What formulas ask, each answer noted as read. */
  #worldOf(today: () => number): World {
    const kept = this.#kept;
    return {
      cell: (handle, row, column) => this.#cell(handle, keyOf(row, column)),
      memo: (key, make, most = Infinity) => {
        this.#current();
        return kept.memo(key, make, most);
      },
      volatile: () => kept.reads?.never(),
      warn: this.options.warn,
      today: () => {
        const day = today();
        kept.reads?.today(day);
        return day;
      },
      extent: (handle) => {
        const extent = this.#extent(handle);
        kept.reads?.extent(handle, sizeOf(extent));
        return extent;
      },
      sheetByName: (name) => this.#directory().sheetByName(name),
      tableByName: (name) => this.#directory().tableByName(name),
      tableAt: (handle, row, column) => this.#directory().tableAt(handle, row, column),
      name: (name, handle) => this.#name(name, handle),
    };
  }

  readonly touch = (onlyCells = false): void => {
    this.#state = null;
    // Excel works out a formula when it is entered, and what depends on it when asked.
    const isAutomatic = this.options.book.calculationMode !== 'Manual';
    if (isAutomatic) this.#pass += 1;
    if (!onlyCells || !isAutomatic) this.#kept.forget();
  };

  readonly calculate = (): void => {
    this.#pass += 1;
    this.#state = null;
    this.#kept.forget();
  };

  readonly valueAt = (sheet: Sheet, row: number, column: number): Scalar =>
    this.#deep(() => this.#cell(sheet.handle, keyOf(row, column)));

  readonly evaluate = (formula: string, sheet: Sheet, row: number, column: number): Scalar => {
    const scope = { world: this.#world, sheet: sheet.handle, row, column };
    return this.#deep(() => evaluateFormula(formula, scope));
  };

  readonly calculateAll = (): void => {
    this.#deep(() => {
      for (const { handle, key } of this.#formulas()) {
        this.#cell(handle, key);
      }
    });
  };

  readonly takeRecalculated = (): ReadonlyMap<number, readonly number[]> => {
    const taken = this.#recalculated;
    this.#recalculated = new Map();
    return taken;
  };

  #current(): Pass {
    this.#state ??= this.#begun();
    return this.#state;
  }

  #begun(): Pass {
    const directory = new Directory(this.options.book);
    const structure = directory.structure();
    if (structure !== this.#structure) this.#kept.forget();
    this.#structure = structure;
    this.#kept.begin(this.#pass);
    return { directory, extents: new Map() };
  }

  #directory(): Directory {
    return this.#current().directory;
  }

  #extent(handle: number): Extent {
    const { directory, extents } = this.#current();
    const sheet = directory.sheet(handle);
    const known = extents.get(handle);
    if (known !== undefined || sheet === undefined) return known ?? { rows: 0, columns: 0 };
    const extent = extentOf(sheet);
    extents.set(handle, extent);
    return extent;
  }

  #name(name: string, handle: number): NamedFormula | undefined {
    const found = this.#directory().name(name, handle);
    if (found === undefined) return undefined;
    return { formula: found.formula, sheet: found.sheet?.handle ?? handle };
  }

  #cell(handle: number, key: number): Scalar {
    const stored = this.#directory().sheet(handle)?.cells.get(key);
    const value = stored === undefined ? null : this.#valueOf(stored, handle, key);
    this.#kept.reads?.cell(handle, key, value);
    return value;
  }

  #valueOf(stored: StoredCell, handle: number, key: number): Scalar {
    const { formula } = stored;
    if (formula === null || stored.pass === this.#pass) return stored.value;
    if (stored.pass === COMPUTING) {
      this.#warnOfCircle(key);
      return 0;
    }
    if (this.#depth >= DEPTH) throw new TooDeep(handle, key);
    stored.pass = COMPUTING;
    this.#depth += 1;
    let done = false;
    try {
      const isAsItWas = stored.reads !== undefined && this.#kept.holds(stored.reads);
      if (!isAsItWas) this.#compute(stored, formula, handle, key);
      done = true;
      return stored.value;
    } finally {
      this.#depth -= 1;
      stored.pass = done ? this.#pass : 0;
    }
  }

  #compute(stored: StoredCell, formula: string, sheet: number, key: number): void {
    const before = stored.value;
    const scope = { world: this.#world, sheet, row: rowOfKey(key), column: columnOfKey(key) };
    [stored.value, stored.reads] = this.#kept.gathered(() => evaluateFormula(formula, scope));
    if (stored.value !== before) this.#note(sheet, key);
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

  #deep<T>(work: () => T): T {
    const fromTop = <R>(run: () => R): R => {
      this.#depth = 0;
      return run();
    };
    const cell = (sheet: number, key: number) => fromTop(() => this.#cell(sheet, key));
    return inStretches({ cell, circle: this.#breakCircle }, () => fromTop(work));
  }

  readonly #breakCircle = ({ sheet, key }: TooDeep): void => {
    this.#warnOfCircle(key);
    const stored = this.#directory().sheet(sheet)?.cells.get(key);
    if (stored === undefined) return;
    delete stored.reads;
    [stored.value, stored.pass] = [0, this.#pass];
  };

  #warnOfCircle(key: number): void {
    this.options.warn(`Circular reference at ${cellAddress(rowOfKey(key), columnOfKey(key))}`);
  }
}

export function createEngine(options: EngineOptions): Engine {
  return new LiveEngine(options);
}
