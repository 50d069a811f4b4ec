/** How evenly the two sides give, part by part, as `balanceSentence` says it. */
import { DIRECTIONS } from '../../../model/contribution';
import type { Direction } from '../../../model/contribution';
import { formatPeriod, previousPeriod } from '../../../model/period';
import { directionOf } from '../../kernel/shared/analysedRows';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import {
  BALANCE_PARTS,
  BALANCE_WORDS,
  EVEN,
  balanceFigure,
  balanceSentence,
  balanceStanding,
  balanceThen,
} from '../../kernel/shared/balanceWords';
import type { BalanceOf } from '../../kernel/shared/balanceWords';
import { NA } from '../../kernel/blueprint';
import type { FormulaCell } from '../../kernel/blueprint';
import {
  NOTHING,
  and,
  atMost,
  call,
  equal,
  firstCase,
  group,
  ifError,
  joined,
  minus,
  more,
  or,
  over,
  plus,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { PREVIOUS_PERIOD, named } from '../../kernel/shared/cellNames';
import { figureReference } from '../../kernel/shared/figures';
import { HISTORY_PERIOD_TABLE } from '../../kernel/shared/historyTables';
import { roundedSize, roundedSizeFormula } from '../../kernel/shared/signedFigure';
import { cellIn, onlyCell, thisRow, wholeColumn } from '../../kernel/tableRef';
import { balanceTable, findingTable } from './findingTables';
import type { BalanceKey } from './findingTables';

/** The names under which other sheets keep totals, counts and kept balances. */
const TOTAL = { cost: 'all_cost', value: 'all_value' } as const;
const KNOWN = { cost: 'costed', value: 'valued' } as const;
const PAST = { cost: 'costBalance', value: 'valueBalance' } as const;

/** Totals of either side; of costs all that are known. */
const [given, received] = [
  (of: BalanceOf) => figureReference('given', TOTAL[of]),
  (of: BalanceOf) => figureReference('received', TOTAL[of]),
];

/** How many figures of that direction are known. */
const known = (direction: Direction, of: BalanceOf): Expression =>
  onlyCell(findingTable(direction), KNOWN[of]);

/** A side that lists something of which no value is known; of costs each must be known. */
const hasUnknownSide = DIRECTIONS.map((direction) =>
  and(more(figureReference(direction, 'count'), 0), equal(known(direction, 'value'), 0))
);

/** One unknown cost is enough: its size could turn the balance round. */
const someCostUnknown = or(
  ...DIRECTIONS.map((direction) =>
    more(figureReference(direction, 'count'), known(direction, 'cost'))
  )
);

/** Some of their costs are known, and not told by them. */
const restsOnEstimates = more(
  known('received', 'cost'),
  onlyCell(findingTable('received'), 'told')
);

const { title, nothing, unknown, even, ours, theirs, estimated, before: earlier } = BALANCE_WORDS;

/** `+0.12`, `−0.3`, `0`, of a figure and its rounded size. */
const signed = (of: Expression, size: Expression): Expression =>
  when(equal(size, 0), words('0'), joined(when(more(of, 0), words('+'), words('−')), size));

/** Each part of the sentence has a cell, so that none of the formulas nests the others. */
export function balanceFormulas(of: BalanceOf): Record<BalanceKey, Expression> {
  const table = balanceTable(of);
  const here = (key: BalanceKey): Expression => thisRow(table, key);
  // Two sides that come to nothing.
  const isEven = when(equal(here('sum'), 0), 1, 0);
  const row = call('MATCH', named(PREVIOUS_PERIOD), wholeColumn(HISTORY_PERIOD_TABLE, 'period'), 0);
  const side = firstCase(
    [
      [atMost(here('size'), EVEN), words(even)],
      [more(here('balance'), 0), words(ours[of])],
    ],
    words(theirs[of])
  );
  const present = joined(here('figure'), words(', '), here('side'), here('basis'));
  const mark = when(restsOnEstimates, words(`, ${estimated}`), NOTHING);
  const then = joined(words(` (${earlier} `), signed(here('then'), here('thenSize')), words(')'));
  const hasThen = call('ISNUMBER', here('then'));
  return {
    sum: plus(given(of), received(of)),
    none: of === 'cost' ? when(someCostUnknown, 2, isEven) : when(or(...hasUnknownSide), 1, isEven),
    balance: when(
      more(here('none'), 0),
      call('NA'),
      over(group(minus(given(of), received(of))), here('sum'))
    ),
    size: roundedSizeFormula(here('balance'), BALANCE_PARTS),
    figure: signed(here('balance'), here('size')),
    side,
    basis: of === 'cost' ? mark : NOTHING,
    now: call('CHOOSE', plus(here('none'), 1), present, words(nothing), words(unknown)),
    // Of one cell that holds no number there is no average.
    then: ifError(call('AVERAGE', cellIn(HISTORY_PERIOD_TABLE, PAST[of], row)), NOTHING),
    thenSize: when(hasThen, roundedSizeFormula(here('then'), BALANCE_PARTS), NOTHING),
    before: when(equal(here('thenSize'), NOTHING), NOTHING, then),
    said: joined(words(`${title[of]}: `), here('now'), here('before'), words('.')),
  };
}

/** What follows where it rests on our estimates of their costs. */
function basisWords(analysed: AnalysedRvu, of: BalanceOf): string {
  const isEstimated = directionOf(analysed, 'received').contributions.some(
    ({ cost, contribution }) => cost !== null && !contribution.costTold
  );
  return of === 'cost' && isEstimated ? `, ${estimated}` : '';
}

/** The mirror of `side`. */
function sideWords(of: BalanceOf, balance: number): string {
  if (roundedSize(balance, BALANCE_PARTS) <= EVEN) return even;
  return balance > 0 ? ours[of] : theirs[of];
}

/** What `balanceFormulas` comes to, from the model. */
export function balanceValues(
  analysed: AnalysedRvu,
  of: BalanceOf
): Record<BalanceKey, FormulaCell['value']> {
  const { rvu, analysis } = analysed;
  const { given: first, received: second } = analysis.directions;
  const period = rvu.period === null ? null : formatPeriod(previousPeriod(rvu.period));
  const then = balanceThen(rvu.history.periods, period, of);
  return {
    sum: (first.totals[of] ?? 0) + (second.totals[of] ?? 0),
    ...presentValues(analysed, of),
    ...thenValues(then),
    said: balanceSentence(analysis, of, then),
  };
}

/** What the cells of now show, from the model. */
function presentValues(analysed: AnalysedRvu, of: BalanceOf) {
  const standing = balanceStanding(analysed.analysis, of);
  const basis = basisWords(analysed, of);
  if (!('balance' in standing)) {
    const none = standing.kind === 'unknown' ? 2 : 1;
    const now = BALANCE_WORDS[standing.kind];
    return { none, balance: NA, size: NA, figure: NA, side: NA, basis, now };
  }
  const { balance } = standing;
  const [figureNow, side] = [balanceFigure(balance), sideWords(of, balance)];
  return {
    none: 0,
    balance,
    size: roundedSize(balance, BALANCE_PARTS),
    figure: figureNow,
    side,
    basis,
    now: `${figureNow}, ${side}${basis}`,
  };
}

/** What the cells of the period before show; empty where none was kept. */
function thenValues(then: number | null) {
  if (then === null) return { then: '', thenSize: '', before: '' };
  const before = ` (${earlier} ${balanceFigure(then)})`;
  return { then, thenSize: roundedSize(then, BALANCE_PARTS), before };
}
