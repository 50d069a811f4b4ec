/**
 * Which protected sheets stand as they would be drawn: nothing is to be written there, so that nobody need
 * lift their protection, which some Excels refuse (office-js 6784).
 */
import { contentOf, isFormula, plainValue } from '../cellContent';
import type { Prepared } from './prepared';
import { findSheet, findInventoryTable, unfinishedIn } from '../read/workbookInventory';
import type { SheetStatus } from '../recover/stock';
import { missingRows, tablePairs } from '../read/tablePairs';
import { isRearranged } from '../draw/redrawSheets';
import { rangeOf, seedOf, targetOn, type SheetTarget } from '../draw/target';
import type { PlannedCell, SheetPlan, TablePlan } from '../../workbook/kernel/blueprint';

/** Whether everything that was looked at is as planned; asked after the sync. */
type Same = () => boolean;

/** Excel shortens `Table[[#This Row],[Column]]`, and writes function names its own way. */
const plainFormula = (content: unknown): string =>
  String(content)
    .replace(/\w*\[\[#This Row\],\s*\[([^\]]*)\]\]/gi, '[@$1]')
    .replace(/\[@\[([^\]]*)\]\]/g, '[@$1]')
    .replace(/\s/g, '')
    .toLowerCase();

const isSame = (found: unknown, planned: PlannedCell): boolean =>
  isFormula(planned)
    ? plainFormula(found) === plainFormula(contentOf(planned))
    : found === (plainValue(planned) ?? '');

const cellsOf = (range: Excel.Range): readonly (readonly unknown[])[] => range.formulas;

const queueTable = (
  context: Excel.RequestContext,
  plan: TablePlan,
  { inventory }: Prepared
): readonly Same[] => {
  const there = findInventoryTable(inventory, plan.name);
  if (there === undefined) return [];
  const table = context.workbook.tables.getItem(there.name);
  return plan.columns.flatMap(({ header, role, formula }) => {
    if (formula === undefined || role !== 'computed') return [];
    const range = table.columns.getItemOrNullObject(header).getDataBodyRange().load('formulas');
    return [
      () =>
        !range.isNullObject &&
        cellsOf(range)
          .flat()
          .every((it) => plainFormula(it) === plainFormula(formula)),
    ];
  });
};

const queueBlocks = (target: SheetTarget): readonly Same[] =>
  target.plan.blocks.flatMap((block) => {
    const columns = block.cells[0]?.length ?? 0;
    if (block.role === 'input' || columns === 0) return [];
    const { row, column, cells } = block;
    const range = rangeOf(target, { row, column, rows: cells.length, columns }).load('formulas');
    return [
      () =>
        cells.every((line, at) =>
          line.every((cell, index) => isSame(cellsOf(range)[at]?.[index], cell))
        ),
    ];
  });

const hasRoom = ({ tables }: SheetPlan, { inventory }: Prepared): boolean =>
  tables.every((table) => {
    const there = findInventoryTable(inventory, table.name);
    return there !== undefined && missingRows(table, there) === 0;
  });

/** Nothing is new in the workbook, and of this sheet nothing is left to do from before. */
const hasNothingLeft = ({ key }: SheetPlan, { stock, before }: Prepared): boolean =>
  stock.every(({ state }) => state === 'complete') &&
  !unfinishedIn(before).some((entry) => entry.key === key);

/** Charts are fed anew with what another sheet holds, so those are never left out. */
const mayStand = ({ plan, title }: SheetStatus, prepared: Prepared): boolean =>
  prepared.redrawn.includes(plan) &&
  (findSheet(prepared.before, title)?.protection ?? null) !== null &&
  plan.charts.length === 0 &&
  hasRoom(plan, prepared) &&
  hasNothingLeft(plan, prepared);

/** The keys of protected sheets that stand as planned, after the next sync; null where there are none to look at. */
export function queueStanding(
  context: Excel.RequestContext,
  prepared: Prepared
): (() => ReadonlySet<string>) | null {
  const pairs = tablePairs(prepared.edit.redrawSheets, prepared.inventory);
  const looks = prepared.stock
    .filter((entry) => mayStand(entry, prepared))
    .map((entry) => {
      const seed = seedOf(entry);
      const target = targetOn(context.workbook.worksheets.getItem(seed.title), seed);
      const same = [
        ...seed.plan.tables.flatMap((plan) => queueTable(context, plan, prepared)),
        ...(isRearranged(seed, pairs) ? [] : queueBlocks(target)),
      ];
      return { key: seed.plan.key, same };
    });
  if (looks.length === 0) return null;
  return () => new Set(looks.filter(({ same }) => same.every((is) => is())).map(({ key }) => key));
}
