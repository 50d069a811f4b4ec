/** The sentences of the sheet Review, as hidden named cells: the sheet itself shows them by short formulas. */
import { promisesOf } from '../../../model/review/promises';
import type { PromiseState } from '../../../model/review/promises';
import type { FormulaCell, PlannedCell } from '../../kernel/blueprint';
import { NOTHING, atMost, equal, firstCase, joined, more, when, words } from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import {
  BALANCE_PARTS,
  BALANCE_STARTS,
  EVEN,
  balanceStanding,
} from '../../kernel/shared/balanceWords';
import { roundedSizeFormula } from '../../kernel/shared/signedFigure';
import { formula } from '../../kernel/sheetParts';
import type { ReviewParts } from './reviewParts';
import { reviewNamed } from './reviewTables';
import type { ReviewName } from './reviewTables';

/** Who gives more, the finding each way, and how many promises were kept. */
export function headlineCells(analysed: AnalysedRvu, parts: ReviewParts) {
  const { kind } = balanceStanding(analysed.analysis, 'value');
  return {
    start: formula(balanceStart(), BALANCE_STARTS[kind]),
    givenHeadline: asFormula(parts.headline(analysed, 'given')),
    receivedHeadline: asFormula(parts.headline(analysed, 'received')),
    promises: promisesCell(analysed),
  };
}

/** What another sheet hands over is a formula. */
function asFormula(cell: PlannedCell): FormulaCell {
  if (typeof cell === 'object' && cell !== null && 'formula' in cell) return cell;
  throw new Error('A finding is no formula');
}

/** Who gives more value; blank where that can't be said. */
function balanceStart(): Expression {
  const balance = reviewNamed('balance');
  const { even, ours, theirs } = BALANCE_STARTS;
  return firstCase(
    [
      [equal(balance, NOTHING), NOTHING],
      [atMost(roundedSizeFormula(balance, BALANCE_PARTS), EVEN), words(even)],
      [more(balance, 0), words(ours)],
    ],
    words(theirs)
  );
}

/** Stands alone where nothing was promised. */
const PROMISED = 'What was promised';
const PROMISES_KEPT = ' promises kept';

/** `4 of 7 promises kept, 2 late, 1 dropped`. */
function promisesCell({ rvu }: AnalysedRvu): FormulaCell {
  const all = reviewNamed('promised');
  const part = (name: ReviewName, word: string): Expression =>
    when(
      equal(reviewNamed(name), 0),
      NOTHING,
      joined(words(', '), reviewNamed(name), words(` ${word}`))
    );
  const kept = joined(reviewNamed('keptCount'), words(' of '), all, words(PROMISES_KEPT));
  const promises = promisesOf(rvu);
  const found = (...wanted: readonly PromiseState[]): number =>
    promises.filter(({ state }) => wanted.includes(state)).length;
  const countWords = (state: 'late' | 'dropped'): string =>
    found(state) === 0 ? '' : `, ${found(state)} ${state}`;
  return formula(
    when(
      equal(all, 0),
      words(PROMISED),
      joined(kept, part('late', 'late'), part('dropped', 'dropped'))
    ),
    promises.length === 0
      ? PROMISED
      : `${found('kept', 'kept-late')} of ${promises.length}${PROMISES_KEPT}${countWords('late')}${countWords('dropped')}`
  );
}
