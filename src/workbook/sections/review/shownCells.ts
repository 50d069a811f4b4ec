/** Cells of Review that show a cell of the data sheet: a short formula, and what it yields at the moment. */
import type { CellError, CellValue, FormulaCell, SheetPlan } from '../../kernel/blueprint';
import { NOTHING, call, equal, joined, more, when, words } from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { formula } from '../../kernel/sheetParts';
import { cellIn } from '../../kernel/tableRef';
import type { TableRef } from '../../kernel/tableRef';

export interface ShownCells {
  /** The cell of the table in that row, from 1. */
  readonly show: <Key extends string>(
    table: TableRef<Key>,
    key: NoInfer<Key>,
    row: number
  ) => FormulaCell;
  /** The same, cut to so many letters. */
  readonly short: <Key extends string>(
    table: TableRef<Key>,
    key: NoInfer<Key>,
    row: number,
    most: number
  ) => FormulaCell;
  /** The same, with a sentence in its place where it is blank. */
  readonly orElse: <Key extends string>(
    table: TableRef<Key>,
    key: NoInfer<Key>,
    row: number,
    sentence: string
  ) => FormulaCell;
}

/** Looks the cells up in the plan of the data sheet. */
export function shownCells(data: SheetPlan): ShownCells {
  const valueOf = (name: string, header: string, row: number): CellValue | CellError => {
    const table = data.tables.find((each) => each.name === name);
    const column = table?.columns.findIndex((each) => each.header === header) ?? -1;
    const cell = table?.rows[row - 1]?.[column];
    return typeof cell === 'object' && cell !== null && 'formula' in cell ? cell.value : '';
  };
  const found = <Key extends string>(table: TableRef<Key>, key: NoInfer<Key>, row: number) => ({
    cell: cellIn(table, key, row),
    value: valueOf(table.name, table.headers[key], row),
  });
  return {
    show: (table, key, row) => {
      const { cell, value } = found(table, key, row);
      return formula(cell, value ?? '');
    },
    short: (table, key, row, most) => {
      const { cell, value } = found(table, key, row);
      return formula(cutFormula(cell, most), cutText(textOf(value), most));
    },
    orElse: (table, key, row, sentence) => {
      const { cell, value } = found(table, key, row);
      const text = textOf(value);
      return formula(
        when(equal(cell, NOTHING), words(sentence), cell),
        text === '' ? sentence : text
      );
    },
  };
}

const textOf = (value: CellValue | CellError): string =>
  typeof value === 'object' ? '' : String(value);

const cutFormula = (cell: Expression, most: number): Expression =>
  when(more(call('LEN', cell), most), joined(call('LEFT', cell, most - 1), words('…')), cell);

/** As a spreadsheet counts letters, but never through the middle of one of two code units. */
const cutText = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;
