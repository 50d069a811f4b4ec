/** Cells of Review that show a cell of a hidden sheet: a short formula, and what it yields at the moment. */
import type { CellError, CellValue, FormulaCell, SheetPlan } from '../../kernel/blueprint';
import { NOTHING, equal, when, words } from '../../kernel/formula';
import { formula } from '../../kernel/sheetParts';
import { cellIn } from '../../kernel/tableRef';
import type { TableRef } from '../../kernel/tableRef';
import type { NamedCells } from './reviewNames';
import { reviewNamed } from './reviewTables';

export interface ReviewData {
  /** The plans of the sheets that Review and its appendix read. */
  readonly sheets: readonly SheetPlan[];
  readonly cells: NamedCells;
}

export interface ShownCells {
  /** The cell of the table in that row, from 1. */
  readonly show: <Key extends string>(
    table: TableRef<Key>,
    key: NoInfer<Key>,
    row: number
  ) => FormulaCell;
  /** The named cell. */
  readonly said: (name: keyof NamedCells) => FormulaCell;
  /** The same, with a sentence in its place where it is blank. */
  readonly orElse: <Key extends string>(
    table: TableRef<Key>,
    key: NoInfer<Key>,
    row: number,
    sentence: string
  ) => FormulaCell;
}

/** Looks the cells up in the plans of the hidden sheets. */
export function shownCells({ sheets, cells }: ReviewData): ShownCells {
  const valueOf = (name: string, header: string, row: number): CellValue | CellError => {
    const table = sheets.flatMap(({ tables }) => tables).find((each) => each.name === name);
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
    said: (name) => formula(reviewNamed(name), cells[name].value),
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
