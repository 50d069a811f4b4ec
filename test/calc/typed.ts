/** Types into a planned workbook what its rules would refuse, and says what our reader makes of it. */
import { analyseRvu } from '../../src/workbook/kernel/shared/analysedRows';
import type { AnalysedRvu } from '../../src/workbook/kernel/shared/analysedRows';
import type {
  Blueprint,
  CellBlock,
  PlannedCell,
  SheetPlan,
  TablePlan,
} from '../../src/workbook/kernel/blueprint';
import { readRvu } from '../../src/workbook/book/readRvu';
import type { WorkbookSource } from '../../src/workbook/kernel/source';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { workbookSource } from '../../src/xlsx/workbookSource';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { actionsInPlace, departmentsInPlace } from './expectedLedgers';
import { today } from './today';

export type Typed =
  | {
      readonly table: string;
      /** From 0. */
      readonly row: number;
      readonly header: string;
      readonly value: PlannedCell;
    }
  /** `below` counts from the name's first cell. */
  | { readonly name: string; readonly below?: number; readonly value: PlannedCell };

/** The workbook with those cells typed over. */
export function typeInto(blueprint: Blueprint, typed: readonly Typed[]): Blueprint {
  return typed.reduce(typeOne, blueprint);
}

function typeOne(blueprint: Blueprint, typed: Typed): Blueprint {
  let hits = 0;
  const hit = <Cells>(cells: Cells): Cells => {
    hits += 1;
    return cells;
  };
  const sheets = blueprint.sheets.map((sheet) =>
    'table' in typed
      ? { ...sheet, tables: sheet.tables.map((table) => inTable(table, typed, hit)) }
      : inNamedCell(blueprint, sheet, typed, hit)
  );
  if (hits !== 1) throw new Error(`${JSON.stringify(typed)} fits ${hits} cells`);
  return { ...blueprint, sheets };
}

type Hit = <Cells>(cells: Cells) => Cells;
type TypedInTable = Extract<Typed, { table: string }>;
type TypedInName = Extract<Typed, { name: string }>;

function inTable(table: TablePlan, { table: name, row, header, value }: TypedInTable, hit: Hit) {
  const column = table.columns.findIndex((each) => each.header === header);
  if (table.name !== name || column < 0 || row >= table.rows.length) return table;
  return { ...table, rows: hit(withCell(table.rows, row, column, value)) };
}

function inNamedCell(
  { names }: Blueprint,
  sheet: SheetPlan,
  { name, below = 0, value }: TypedInName,
  hit: Hit
): SheetPlan {
  const target = names.find((each) => each.name === name)?.target;
  if (target === undefined || target.sheet !== sheet.key) return sheet;
  const { row, column } = target.area;
  const blocks = sheet.blocks.map((block): CellBlock => {
    const [down, right] = [row + below - block.row, column - block.column];
    const covers = block.cells[down]?.[right] !== undefined;
    return covers ? { ...block, cells: hit(withCell(block.cells, down, right, value)) } : block;
  });
  return { ...sheet, blocks };
}

const withCell = (
  cells: readonly (readonly PlannedCell[])[],
  row: number,
  column: number,
  value: PlannedCell
): readonly (readonly PlannedCell[])[] =>
  cells.map((each, down) =>
    down === row ? each.map((cell, right) => (right === column ? value : cell)) : each
  );

/** What our reader made of a workbook, and what it read. */
export interface ReadBack {
  readonly analysed: AnalysedRvu;
  readonly source: WorkbookSource;
}

/** What our own reader makes of the workbook, analysed. */
export function readBack(blueprint: Blueprint): ReadBack {
  const read = readWorkbook(writeWorkbook(blueprint, { withoutCachedValues: true }));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const source = workbookSource(read.book);
  const reading = readRvu(source);
  if (reading.kind !== 'rvu') throw new Error('The workbook is not ours any more');
  // The file has no value of our formulas, so not that of TODAY() either.
  const { alliance } = reading.rvu;
  const rvu = {
    ...reading.rvu,
    alliance: { ...alliance, departments: departmentsInPlace(source) },
    actions: actionsInPlace(source, reading.rvu),
    today: today(),
  };
  return { analysed: analyseRvu(rvu, reading.rows), source };
}
