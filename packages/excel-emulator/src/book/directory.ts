/** What formulas look up by name or place, gathered once for each state of the workbook. */
import type { TableShape } from '../calculator/world';
import { columnOfKey, contains, lastRow, rowOfKey } from './area';
import { wholeArea } from './book';
import type { Book, NameModel, Sheet, TableModel } from './model';

interface PlacedTable {
  readonly model: TableModel;
  readonly shape: TableShape;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
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
    totalsRow: table.totals ? lastRow(table.area) + 1 : null,
    left: table.area.column,
    columns,
    columnIndex: (name) => indexes.get(name.toLowerCase()),
  };
};

const nameKey = (name: string, sheet: number | null): string =>
  `${String(sheet)}!${name.toLowerCase()}`;

/** The rows and columns of a sheet up to its last cell. */
export function extentOf(sheet: Sheet): Extent {
  let rows = 0;
  let columns = 0;
  for (const key of sheet.cells.keys()) {
    rows = Math.max(rows, rowOfKey(key) + 1);
    columns = Math.max(columns, columnOfKey(key) + 1);
  }
  return { rows, columns };
}

export class Directory {
  readonly #sheets: ReadonlyMap<number, Sheet>;
  readonly #sheetNames: ReadonlyMap<string, number>;
  readonly #tables: readonly PlacedTable[];
  readonly #tableNames: ReadonlyMap<string, TableShape>;
  readonly #names: ReadonlyMap<string, NameModel>;

  constructor(book: Book) {
    this.#sheets = new Map(book.sheets.map((sheet) => [sheet.handle, sheet]));
    this.#sheetNames = new Map(
      book.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet.handle])
    );
    this.#tables = book.tables.map((model) => ({ model, shape: shapeOf(model) }));
    this.#tableNames = new Map(this.#tables.map(({ shape }) => [shape.name.toLowerCase(), shape]));
    this.#names = new Map(
      book.names.map((name) => [nameKey(name.name, name.sheet?.handle ?? null), name])
    );
  }

  /** A text that differs where formulas may refer to something else. */
  structure(): string {
    const sheets = [...this.#sheetNames].join();
    const tables = this.#tables.map(({ shape }) => [
      ...[shape.name, shape.sheet, shape.top, shape.bottom, shape.left, shape.totalsRow],
      ...shape.columns,
    ]);
    const names = [...this.#names].map(([key, { formula }]) => [key, formula]);
    return JSON.stringify([sheets, tables, names]);
  }

  sheet(handle: number): Sheet | undefined {
    return this.#sheets.get(handle);
  }

  sheetByName(name: string): number | undefined {
    return this.#sheetNames.get(name.toLowerCase());
  }

  tableByName(name: string): TableShape | undefined {
    return this.#tableNames.get(name.toLowerCase());
  }

  tableAt(handle: number, row: number, column: number): TableShape | undefined {
    return this.#tables.find(
      ({ model }) => model.sheet.handle === handle && contains(wholeArea(model), row, column)
    )?.shape;
  }

  /** A name of the sheet itself goes before one of the workbook. */
  name(name: string, handle: number): NameModel | undefined {
    return this.#names.get(nameKey(name, handle)) ?? this.#names.get(nameKey(name, null));
  }
}
