/** What the bridges say in words, worked out on the sheet of their figures: `59 in 2026-Q3, 63 now`. */
import { formatPeriod, previousPeriod } from '../../../model/period';
import type { BridgeOf } from '../../../model/review/bridge';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type { FormulaCell } from '../../kernel/blueprint';
import { call, equal, joined, reference, when, words } from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { PREVIOUS_PERIOD, named } from '../../kernel/shared/cellNames';
import { area, computedBlock, formula } from '../../kernel/sheetParts';
import type { PlannedSheet } from '../../kernel/sheetParts';
import { cellIn } from '../../kernel/tableRef';
import { BRIDGE_ROWS } from './bridgeRows';
import { bridgeTable } from './chartTables';
import type { ShownCells } from './shownCells';

/** The two cells above the tables, of value and of cost. */
const NAME = 'Bridge_words';
const [ROW, COLUMN] = [2, 1];
const BRIDGES: readonly BridgeOf[] = ['value', 'cost'];

const NOT_KEPT = 'No earlier period is kept: this begins with the second one.';

/** What the sheet Review appendix shows above a bridge. */
export function bridgeWords(analysed: AnalysedRvu, of: BridgeOf, shown: ShownCells): FormulaCell {
  const cell = call('INDEX', reference(NAME), 1, BRIDGES.indexOf(of) + 1);
  return formula(cell, wordsOf(analysed, of, shown).value);
}

/** The sheet of figures with the words in it. */
export function withBridgeWords(
  figures: PlannedSheet,
  analysed: AnalysedRvu,
  shown: ShownCells
): PlannedSheet {
  const cells = BRIDGES.map((of) => wordsOf(analysed, of, shown));
  const { sheet, names } = figures;
  const target = { sheet: sheet.key, area: area(ROW, COLUMN, 1, cells.length) };
  return {
    sheet: { ...sheet, blocks: [...sheet.blocks, computedBlock(ROW, COLUMN, [cells])] },
    names: [...names, { name: NAME, target, hidden: true }],
  };
}

function wordsOf(
  { rvu: { period } }: AnalysedRvu,
  of: BridgeOf,
  { show }: ShownCells
): FormulaCell {
  const table = bridgeTable(of);
  const amount = (row: number): Expression => cellIn(table, 'amount', row);
  const [kept, before, now] = [
    show(table, 'kept', 1).value,
    show(table, 'amount', 1).value,
    show(table, 'amount', BRIDGE_ROWS).value,
  ];
  const told = joined(
    amount(1),
    ...[words(' in '), named(PREVIOUS_PERIOD), words(', ')],
    ...[amount(BRIDGE_ROWS), words(' now')]
  );
  const last = period === null ? '' : formatPeriod(previousPeriod(period));
  return formula(
    when(equal(cellIn(table, 'kept', 1), 0), words(NOT_KEPT), told),
    kept === 0 ? NOT_KEPT : `${textOf(before)} in ${last}, ${textOf(now)} now`
  );
}

const textOf = (value: FormulaCell['value']): string => (typeof value === 'string' ? value : '');
