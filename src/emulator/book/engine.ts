/** Live values: works formulas out when they are asked for, once for each state of the workbook. */
import { evaluateFormula } from '../calculator/compile';
import type { Scalar } from '../calculator/values';
import type { TableShape, World } from '../calculator/world';
import { columnOfKey, contains, keyOf, lastRow, rowOfKey } from './area';
import type { Book, NameModel, Sheet, StoredCell, TableModel } from './model';

const COMPUTING = -1;
const DAY = 86400000;
const EPOCH = Date.UTC(1899, 11, 30);

const localSerial = (): number => {
  const now = new Date();
  return (Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) - EPOCH) / DAY;
};

export interface Engine {
  readonly world: World;
  /** To be called after every change: values are worked out anew when next asked for. */
  readonly touch: () => void;
  readonly valueAt: (sheet: Sheet, row: number, column: number) => Scalar;
  /** Works a formula out as if it stood in a cell. */
  readonly evaluate: (formula: string, sheet: Sheet, row: number, column: number) => Scalar;
  /** Works every formula out, in reading order. */
  readonly settle: () => void;
  readonly pass: () => number;
  /** Formula cells whose results differ from before, by sheet handle, since the last call. */
  readonly takeRecalculated: () => ReadonlyMap<number, readonly number[]>;
}

export interface EngineOptions {
  readonly book: Book;
  readonly warn: (message: string) => void;
  /** Today as a serial number; the clock's day when left out. */
  readonly today?: () => number;
}

const shapeOf = (table: TableModel): TableShape => {
  const columns = table.columns.map((column) => column.name);
  const indexes = new Map(columns.map((name, index) => [name.toLowerCase(), index]));
  return {
    name: table.name,
    sheet: table.sheet.handle,
    headerRow: table.area.row,
    top: table.area.row + 1,
    bottom: lastRow(table.area),
    left: table.area.column,
    columns,
    columnIndex: (name) => indexes.get(name.toLowerCase()),
  };
};

const usedExtent = (sheet: Sheet): { readonly rows: number; readonly columns: number } => {
  let rows = 0;
  let columns = 0;
  for (const key of sheet.cells.keys()) {
    rows = Math.max(rows, rowOfKey(key) + 1);
    columns = Math.max(columns, columnOfKey(key) + 1);
  }
  return { rows, columns };
};

/** What is looked up by name or place, gathered once for each state of the workbook. */
interface Directory {
  readonly sheets: ReadonlyMap<number, Sheet>;
  readonly sheetNames: ReadonlyMap<string, number>;
  readonly tables: ReadonlyMap<string, TableShape>;
  readonly shapes: readonly { readonly model: TableModel; readonly shape: TableShape }[];
  readonly names: ReadonlyMap<string, NameModel>;
}

const nameKey = (name: string, sheet: number | null): string =>
  `${sheet ?? ''}!${name.toLowerCase()}`;

const directoryOf = (book: Book): Directory => {
  const shapes = book.tables.map((model) => ({ model, shape: shapeOf(model) }));
  return {
    sheets: new Map(book.sheets.map((sheet) => [sheet.handle, sheet])),
    sheetNames: new Map(book.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet.handle])),
    tables: new Map(shapes.map(({ shape }) => [shape.name.toLowerCase(), shape])),
    shapes,
    names: new Map(
      book.names.map((name) => [nameKey(name.name, name.sheet?.handle ?? null), name])
    ),
  };
};

/** Everything that is forgotten when the workbook changes. */
interface Pass {
  readonly memo: Map<string, unknown>;
  readonly directory: Directory;
}

export const createEngine = ({ book, warn, today }: EngineOptions): Engine => {
  let pass = 1;
  let state: Pass | null = null;
  const current = (): Pass => (state ??= { memo: new Map(), directory: directoryOf(book) });

  let recalculated = new Map<number, number[]>();
  const note = (sheet: number, key: number): void => {
    const keys = recalculated.get(sheet);
    if (keys === undefined) recalculated.set(sheet, [key]);
    else keys.push(key);
  };

  const compute = (stored: StoredCell, sheet: number, row: number, column: number): Scalar => {
    if (stored.pass === COMPUTING) {
      warn(`Circular reference in row ${row + 1}, column ${column + 1}`);
      return 0;
    }
    stored.pass = COMPUTING;
    const before = stored.value;
    try {
      stored.value = evaluateFormula(stored.formula ?? '', { world, sheet, row, column });
    } catch (error) {
      stored.pass = 0;
      throw error;
    }
    stored.pass = pass;
    if (stored.value !== before) note(sheet, keyOf(row, column));
    return stored.value;
  };

  const cell = (handle: number, row: number, column: number): Scalar => {
    const stored = current().directory.sheets.get(handle)?.cells.get(keyOf(row, column));
    if (stored === undefined) return null;
    if (stored.formula === null || stored.pass === pass) return stored.value;
    return compute(stored, handle, row, column);
  };

  const memo = <T>(key: string, make: () => T): T => {
    const { memo: kept } = current();
    if (kept.has(key)) return kept.get(key) as T; // each key is always made by the same code
    const made = make();
    kept.set(key, made);
    return made;
  };

  const world: World = {
    cell,
    memo,
    warn,
    today: today ?? localSerial,
    sheetByName: (name) => current().directory.sheetNames.get(name.toLowerCase()),
    extent: (handle) =>
      memo(`extent ${handle}`, () => {
        const sheet = current().directory.sheets.get(handle);
        return sheet === undefined ? { rows: 0, columns: 0 } : usedExtent(sheet);
      }),
    tableByName: (name) => current().directory.tables.get(name.toLowerCase()),
    tableAt: (handle, row, column) =>
      current().directory.shapes.find(
        ({ model }) => model.sheet.handle === handle && contains(model.area, row, column)
      )?.shape,
    name: (name, handle) => {
      const { names } = current().directory;
      const found = names.get(nameKey(name, handle)) ?? names.get(nameKey(name, null));
      return found === undefined
        ? undefined
        : { formula: found.formula, sheet: found.sheet?.handle ?? handle };
    },
  };

  const settle = (): void => {
    for (const sheet of book.sheets) {
      const keys = [...sheet.cells.keys()].sort((a, b) => a - b);
      for (const key of keys) cell(sheet.handle, rowOfKey(key), columnOfKey(key));
    }
  };

  return {
    world,
    touch: () => {
      pass += 1;
      state = null;
    },
    valueAt: (sheet, row, column) => cell(sheet.handle, row, column),
    evaluate: (formula, sheet, row, column) =>
      evaluateFormula(formula, { world, sheet: sheet.handle, row, column }),
    settle,
    pass: () => pass,
    takeRecalculated: () => {
      const taken = recalculated;
      recalculated = new Map();
      return taken;
    },
  };
};
