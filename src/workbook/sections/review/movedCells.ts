/** The sums by which values and costs of what we give moved since last period, step by step, as named cells. */
import type { AnalysedContribution } from '../../../model/analysis';
import { BRIDGE_STEPS, moveOf, pastEntries, stepSums } from '../../../model/review/bridge';
import type { BridgeOf, BridgeStep } from '../../../model/review/bridge';
import { sum } from '../../../model/statistics';
import type { FormulaCell } from '../../kernel/blueprint';
import { call, minus, plus, reference, words } from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { MOVE_WORDS } from '../../kernel/shared/moveWords';
import { formula } from '../../kernel/sheetParts';
import { wholeColumn } from '../../kernel/tableRef';

/** The hidden names of their cells. */
export const MOVED_NAMES: Readonly<Record<BridgeOf, string>> = {
  value: 'Moved_value',
  cost: 'Moved_cost',
};

/** The cell of that step, from 1; of `stopped` what all that goes on was before. */
export function movedCell(of: BridgeOf, step: Expression): Expression {
  return call('INDEX', reference(MOVED_NAMES[of]), step);
}

const ANY_NUMBER = words('>=-1E+300');

/** One below the other, in the order of the steps. */
export function movedCells(analysed: AnalysedRvu, of: BridgeOf): readonly FormulaCell[] {
  const now = wholeColumn(CONTRIBUTION_TABLE, of);
  const move = wholeColumn(CONTRIBUTION_TABLE, of === 'value' ? 'valueMove' : 'costMove');
  const called = (word: string): Expression => call('SUMIFS', now, move, words(word));
  const both = (sign: string) => call('SUMIFS', move, move, words(sign), now, ANY_NUMBER);
  // What became unknown moved by all that it was.
  const lost = minus(call('SUM', move), call('SUMIFS', move, now, ANY_NUMBER));
  const formulas: Readonly<Record<BridgeStep, Expression>> = {
    new: called(MOVE_WORDS.new),
    more: both('>=0'),
    known: plus(called(MOVE_WORDS.known), lost),
    less: both('<0'),
    stopped: minus(call('SUMIFS', now, move, ANY_NUMBER), call('SUM', move)),
  };
  const values = movedSums(analysed, of);
  return BRIDGE_STEPS.map((step) => formula(formulas[step], values[step]));
}

function movedSums(
  { rvu, analysis }: AnalysedRvu,
  of: BridgeOf
): Readonly<Record<BridgeStep, number>> {
  const pastOf = pastEntries(rvu.history, rvu.period);
  const present = analysis.directions.given.contributions;
  const moves = present.map((each) => moveOf(pastOf(each.contribution), each, of));
  const before = (each: AnalysedContribution): number => pastOf(each.contribution)?.[of] ?? 0;
  return { ...stepSums(moves), stopped: sum(present.map(before)) };
}
