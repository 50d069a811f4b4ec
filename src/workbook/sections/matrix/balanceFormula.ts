/** How evenly the two sides give, as the Matrix sheet's formulas say it: what `balanceSentence` says. */
import { DIRECTIONS } from '../../../model/contribution';
import type { Direction } from '../../../model/contribution';
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
import { BALANCE_PARTS, BALANCE_WORDS, EVEN } from '../../kernel/shared/balanceWords';
import type { BalanceOf } from '../../kernel/shared/balanceWords';
import { PREVIOUS_PERIOD, named } from '../../kernel/shared/cellNames';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { figure } from '../../kernel/shared/figures';
import { roundedSizeFormula, signedFigureFormula } from '../../kernel/shared/signedFigure';
import { HISTORY_PERIOD_TABLE } from '../../kernel/shared/historyTables';
import { cellIn, wholeColumn } from '../../kernel/tableRef';
import { DIRECTION_WORDS, YES, labelOf } from '../../kernel/words';

/** From here on a cell of that column holds a number. */
const LEAST: Record<BalanceOf, string> = { cost: '>=0', value: '>=-1E+300' };

/** How many of the direction have a cost or a value. */
export const countWith = (direction: Direction, of: BalanceOf): Expression =>
  call(
    'COUNTIFS',
    ...[wholeColumn(CONTRIBUTION_TABLE, 'direction'), words(labelOf(DIRECTION_WORDS, direction))],
    ...[wholeColumn(CONTRIBUTION_TABLE, of), words(LEAST[of])]
  );

const total = (direction: Direction, of: BalanceOf): Expression =>
  figure(direction, of === 'cost' ? 'all_cost' : 'all_value');

const [given, received] = [
  (of: BalanceOf) => total('given', of),
  (of: BalanceOf) => total('received', of),
];

const balance = (of: BalanceOf): Expression =>
  group(over(group(minus(given(of), received(of))), group(plus(given(of), received(of)))));

const size = (of: Expression): Expression => roundedSizeFormula(of, BALANCE_PARTS);
const signed = (of: Expression): Expression => signedFigureFormula(of, BALANCE_PARTS);

/** A side that lists something of which nothing is known, or two sides that come to nothing. */
const isNothing = (of: BalanceOf): Expression =>
  or(
    ...DIRECTIONS.map((direction) =>
      and(more(figure(direction, 'count'), 0), equal(countWith(direction, of), 0))
    ),
    equal(plus(given(of), received(of)), 0)
  );

const someCostUnknown = or(
  ...DIRECTIONS.map((direction) => more(figure(direction, 'count'), countWith(direction, 'cost')))
);

/** How many costs of theirs are known, and not told by them. */
const costsOf = (told: string): Expression =>
  call(
    'COUNTIFS',
    ...[wholeColumn(CONTRIBUTION_TABLE, 'direction'), words(labelOf(DIRECTION_WORDS, 'received'))],
    ...[wholeColumn(CONTRIBUTION_TABLE, 'cost'), words(LEAST.cost)],
    ...[wholeColumn(CONTRIBUTION_TABLE, 'costTold'), words(told)]
  );
const restsOnEstimates = more(countWith('received', 'cost'), costsOf(YES));

const told = (of: BalanceOf): Expression => {
  const { even, ours, theirs } = BALANCE_WORDS;
  const side = when(more(balance(of), 0), words(ours[of]), words(theirs[of]));
  const present = joined(
    signed(balance(of)),
    words(', '),
    when(atMost(size(balance(of)), EVEN), words(even), side)
  );
  if (of === 'value') return present;
  const mark = when(restsOnEstimates, words(`, ${BALANCE_WORDS.estimated}`), NOTHING);
  return joined(present, mark);
};

const column = { value: 'valueBalance', cost: 'costBalance' } as const;

/** What it was when the period before was closed; nothing where that is not known. */
function past(of: BalanceOf): Expression {
  const row = call('MATCH', named(PREVIOUS_PERIOD), wholeColumn(HISTORY_PERIOD_TABLE, 'period'), 0);
  const then = cellIn(HISTORY_PERIOD_TABLE, column[of], row);
  const said = joined(words(` (${BALANCE_WORDS.before} `), signed(then), words(')'));
  return ifError(when(call('ISNUMBER', then), said, NOTHING), NOTHING);
}

/** `Balance of value: +0.12, our side gives more value (last period +0.05).` */
export function balanceFormula(of: BalanceOf): Expression {
  const { title, unknown, nothing } = BALANCE_WORDS;
  const cases: readonly (readonly [Expression, Expression])[] = [
    ...(of === 'cost' ? ([[someCostUnknown, words(unknown)]] as const) : []),
    [isNothing(of), words(nothing)],
  ];
  return joined(words(`${title[of]}: `), firstCase(cases, told(of)), past(of), words('.'));
}
