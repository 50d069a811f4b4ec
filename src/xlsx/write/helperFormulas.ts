/**
 * Formulas of columns that nobody sees take most of a large file. They are stored with cells where they name their own
 * table's row, and once for all rows of a long table. Excel refuses shared formulas with structured references (and with
 * cells of other sheets), so those of whole columns go by hidden names. What people see keeps the names of columns.
 */
import type { Blueprint, PlannedCell, SheetPlan, TablePlan } from '../../workbook/kernel/blueprint';
import { columnLetters } from '../../workbook/kernel/a1';
import { xmlText } from './xml';

interface Helper {
  /** As the plan has it; a cell that holds another one is stored as it is. */
  readonly formula: string;
  /** Between these stands the number of the cell's row. */
  readonly parts: readonly string[];
  readonly firstRow: number;
  /** What the first cell and the other ones have instead of a text of their own; null where each has one. */
  readonly shared: { readonly first: string; readonly others: string } | null;
}

/** From so many rows on whole columns get a hidden name. */
const MANY = 16;

interface HiddenColumn {
  readonly table: TablePlan;
  readonly place: number;
  readonly formula: string;
}

/** The computed table columns of a sheet that nobody sees. */
function hiddenColumns(sheet: SheetPlan): readonly HiddenColumn[] {
  const hidden = new Set(sheet.columnWidths.flatMap((each) => (each.hidden ? each.column : [])));
  return sheet.tables.flatMap((table) =>
    table.columns.flatMap(({ formula }, place): readonly HiddenColumn[] =>
      formula !== undefined && (sheet.hidden || hidden.has(table.column + place))
        ? [{ table, place, formula }]
        : []
    )
  );
}

/** The name of each column of each table by how formulas refer to it, as `Table[Header]`. */
export type ColumnNames = ReadonlyMap<string, string>;

const COLUMN = /\w+\[[^[\]#]+\]/g;

/** The hidden names that stand for whole columns in formulas which are stored once for many rows. */
export function columnNames({ sheets }: Blueprint): ColumnNames {
  const known = new Set(
    sheets.flatMap(({ tables }) =>
      tables.flatMap(({ name, columns }) => columns.map(({ header }) => `${name}[${header}]`))
    )
  );
  const named = sheets
    .flatMap(hiddenColumns)
    .filter(({ table }) => table.rows.length >= MANY)
    .flatMap(({ formula }) => formula.match(COLUMN) ?? [])
    .filter((reference) => known.has(reference));
  return new Map(named.map((reference) => [reference, nameOf(reference)]));
}

const nameOf = (reference: string): string => `col_${reference.slice(0, -1).replace(/\W+/g, '_')}`;

/** How the formulas of one sheet's hidden table columns are stored. */
export class HelperFormulas {
  private readonly columns = new Map<number, readonly Helper[]>();
  private shares = 0;

  /** `names` are those that the file has: none where the sheet comes to a file of others. */
  constructor(
    sheet: SheetPlan,
    private readonly names: ColumnNames
  ) {
    hiddenColumns(sheet).forEach(({ table, place, formula }) => {
      const column = table.column + place;
      const helper = this.helper(table, place, formula);
      this.columns.set(column, [...(this.columns.get(column) ?? []), helper]);
    });
  }

  /** The element of the cell's formula; null where it is stored as it stands. */
  elementOf(formula: string, { row, column }: { row: number; column: number }): string | null {
    const helper = this.columns
      .get(column)
      ?.find((each) => row >= each.firstRow && each.formula === formula);
    if (helper === undefined) return null;
    const { shared, parts, firstRow } = helper;
    if (shared !== null) return row === firstRow ? shared.first : shared.others;
    return `<f>${parts.join(String(row + 1))}</f>`;
  }

  private helper(table: TablePlan, place: number, formula: string): Helper {
    const firstRow = table.row + 1;
    const isLong = table.rows.length >= MANY;
    const text = isLong ? formula.replace(COLUMN, (each) => this.names.get(each) ?? each) : formula;
    const parts = ownCells(table, text).map(xmlText);
    const isShared =
      !parts.some((part) => part.includes('[')) && isInEachRow(table, place, formula);
    if (!isShared) return { formula, parts, firstRow, shared: null };
    const index = this.shares;
    this.shares += 1;
    const column = columnLetters(table.column + place);
    const area = `${column}${firstRow + 1}:${column}${firstRow + table.rows.length}`;
    return {
      ...{ formula, parts, firstRow },
      shared: {
        first: `<f t="shared" ref="${area}" si="${index}">${parts.join(String(firstRow + 1))}</f>`,
        others: `<f t="shared" si="${index}"/>`,
      },
    };
  }
}

const isInEachRow = (table: TablePlan, place: number, formula: string): boolean =>
  table.rows.length > 1 && table.rows.every((cells) => formulaIn(cells[place]) === formula);

const formulaIn = (cell: PlannedCell | undefined): string | null =>
  typeof cell === 'object' && cell !== null && 'formula' in cell ? cell.formula : null;

/** What names a cell of the table: of the formula's own row, or of the headers. */
const OWN_CELL = /^(This Row|Headers)\],\[([^\]]+)\]\]/;

/** The formula without `=`, with cells for the table's own ones; cut where a cell's row number stands. */
function ownCells(table: TablePlan, formula: string): readonly string[] {
  const start = `${table.name}[[#`;
  const [before = '', ...pieces] = formula.slice(1).split(start);
  const done: string[] = [];
  let last = before;
  for (const piece of pieces) {
    const [whole = '', item, header] = OWN_CELL.exec(piece) ?? [];
    const column = table.column + table.columns.findIndex((each) => each.header === header);
    const rest = piece.slice(whole.length);
    if (whole === '' || column < table.column) last += start + piece;
    else if (item === 'Headers') last += `$${columnLetters(column)}$${table.row + 1}${rest}`;
    else {
      done.push(last + columnLetters(column));
      last = rest;
    }
  }
  return [...done, last];
}
