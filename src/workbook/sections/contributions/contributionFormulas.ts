/**
 * Where a contribution stands in the matrix, in functions that Excel 2013, LibreOffice and Google
 * Sheets all know. Each formula says what a function of the model says, with the same margins; the
 * tests recompute the sheets and compare.
 */
import { BORDERLINE_COST, BORDERLINE_VALUE, HIGH_BAND, LOW_BAND } from '../../../model/matrix';
import type { Quadrant } from '../../../model/matrix';
import {
  NOTHING,
  and,
  call,
  equal,
  firstCase,
  group,
  minus,
  more,
  or,
  over,
  plus,
  power,
  reference,
  times,
  toFormula,
  when,
  words,
} from '../../kernel/formula';
import type { Expression, Operand } from '../../kernel/formula';
import { surelyAtLeast, surelyAtMost, surelyLess, surelyMore } from '../../kernel/margins';
import { LIST_ORDER, ORDER_CLASS, ORDER_SIDE } from '../../kernel/shared/contributionOrder';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { PREFIX } from '../../kernel/shared/figures';
import { headerCell, thisRow } from '../../kernel/tableRef';
import { BAND_WORDS, NOT_PLACED, ZONE_WORDS, quadrantLabel } from '../../kernel/words';
import { NO_SIDE, SIDE } from './costFormulas';

const cost = thisRow(CONTRIBUTION_TABLE, 'cost');
const value = thisRow(CONTRIBUTION_TABLE, 'value');
const placed = thisRow(CONTRIBUTION_TABLE, 'placed');
const costShare = thisRow(CONTRIBUTION_TABLE, 'costShare');
const valueShare = thisRow(CONTRIBUTION_TABLE, 'valueShare');
const quadrant = thisRow(CONTRIBUTION_TABLE, 'quadrant');

const NOWHERE = equal(placed, 0);
const blank = (cell: Expression): Expression => equal(cell, NOTHING);

/** Blank where the row is not placed. */
const whenPlaced = (then: Operand): string => toFormula(when(NOWHERE, NOTHING, then));

/** The named figure of the row's direction. */
const figureOf = (figure: 'cost_line' | 'value_line' | 'cost_total' | 'value_total'): Expression =>
  call(
    'CHOOSE',
    placed,
    reference(`${PREFIX.given}_${figure}`),
    reference(`${PREFIX.received}_${figure}`)
  );
const [costLine, valueLine] = [figureOf('cost_line'), figureOf('value_line')];
const [costTotal, valueTotal] = [figureOf('cost_total'), figureOf('value_total')];

export const PLACED_FORMULA = toFormula(
  when(and(call('ISNUMBER', cost), call('ISNUMBER', value)), SIDE, 0)
);

const shareOf = (part: Expression, total: Expression): string =>
  whenPlaced(when(equal(total, 0), NOTHING, over(part, total)));
export const COST_SHARE_FORMULA = shareOf(cost, costTotal);
export const VALUE_SHARE_FORMULA = shareOf(value, valueTotal);

const weightless = or(equal(cost, 0), blank(costShare), blank(valueShare));
export const VALUE_PER_COST_FORMULA = whenPlaced(
  when(weightless, NOTHING, over(valueShare, costShare))
);

/** Value share and cost share compared without dividing: what is the same in both is left out. */
const valueSide = times(value, costTotal, call('SIGN', valueTotal));
const costSide = (factor: number): Expression =>
  group(times(factor, cost, call('ABS', valueTotal)));
export const BAND_FORMULA = whenPlaced(
  firstCase(
    [
      [weightless, NOTHING],
      [surelyMore(valueSide, costSide(HIGH_BAND)), words(BAND_WORDS.high)],
      [surelyLess(valueSide, costSide(LOW_BAND)), words(BAND_WORDS.low)],
    ],
    words(BAND_WORDS.medium)
  )
);

/** In percentage points, as the tolerance is. */
const squared = (share: Expression): Expression => power(times(100, share), 2);
const [x2, y2] = [squared(valueShare), squared(costShare)];
const q2 = power(reference('Used_tolerance'), 2);
export const ZONE_FORMULA = whenPlaced(
  firstCase(
    [
      [or(blank(costShare), blank(valueShare)), NOTHING],
      [surelyMore(y2, group(plus(x2, q2))), words(ZONE_WORDS.above)],
      [surelyLess(group(plus(y2, q2)), x2), words(ZONE_WORDS.below)],
    ],
    words(ZONE_WORDS.inside)
  )
);

const named = (which: Quadrant): Expression => words(quadrantLabel(which));
const highCost = and(more(cost, 0), surelyAtLeast(cost, costLine));
const place = when(
  surelyAtLeast(value, valueLine),
  when(highCost, named('keep'), named('do-more')),
  when(highCost, named('cut-back'), named('leave'))
);
export const QUADRANT_FORMULA = toFormula(
  when(NOWHERE, when(NO_SIDE, NOTHING, words(NOT_PLACED)), place)
);

const nearValue = surelyAtMost(call('ABS', minus(value, valueLine)), BORDERLINE_VALUE);
const nearCost = surelyAtMost(
  call('ABS', minus(cost, costLine)),
  group(times(BORDERLINE_COST, call('ABS', costLine)))
);
export const BORDERLINE_FORMULA = toFormula(when(NOWHERE, 0, when(or(nearValue, nearCost), 1, 0)));

/** The figure where the row is placed in that direction: what medians and totals are taken of. */
export const placedFigure = (side: 1 | 2, figure: 'cost' | 'value'): string =>
  toFormula(when(equal(placed, side), thisRow(CONTRIBUTION_TABLE, figure), NOTHING));

/** The sort key with the row's place in the table as its last digits. */
export const withRow = (key: Expression): Expression =>
  minus(plus(key, call('ROW')), call('ROW', headerCell(CONTRIBUTION_TABLE, 'id')));

const listClass = firstCase(
  LIST_ORDER.map((each, index) => [equal(quadrant, named(each)), index + 1]),
  LIST_ORDER.length + 1
);
export const ORDER_FORMULA = toFormula(
  when(NO_SIDE, NOTHING, withRow(plus(times(SIDE, ORDER_SIDE), times(listClass, ORDER_CLASS))))
);
