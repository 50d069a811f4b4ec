/**
 * Where a contribution stands in the matrix, in functions that Excel 2013, LibreOffice and Google
 * Sheets all know. Each formula says what a function of the model says, with the same margins; the
 * tests recompute the sheets and compare.
 */
import {
  NOTHING,
  and,
  asText,
  call,
  equal,
  ifError,
  less,
  minus,
  over,
  plus,
  power,
  times,
  toFormula,
  when,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { ORDER_CLASS, ORDER_SIDE } from '../../kernel/shared/contributionOrder';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { FIRST_PLACED, PLACE_OFFSET, lookedUp, lookup } from '../../kernel/shared/lookups';
import { thisRow } from '../../kernel/tableRef';
import { SIDE } from './costFormulas';

/** Cells of the same row: each fact is computed in one column and read by the others. */
const cost = thisRow(CONTRIBUTION_TABLE, 'cost');
const value = thisRow(CONTRIBUTION_TABLE, 'value');
const place = thisRow(CONTRIBUTION_TABLE, 'place');
const step = thisRow(CONTRIBUTION_TABLE, 'step');
const costShare = thisRow(CONTRIBUTION_TABLE, 'costShare');
const valueShare = thisRow(CONTRIBUTION_TABLE, 'valueShare');
const valuePerCost = thisRow(CONTRIBUTION_TABLE, 'valuePerCost');

/** Places below the first are the reasons for not being placed. */
export const NOWHERE = less(place, FIRST_PLACED);

/** The figure where both are known, in that direction: what medians and totals are taken of. */
export function placedFigure(side: 1 | 2, figure: 'cost' | 'value'): string {
  const other = figure === 'cost' ? value : cost;
  const isPlaced = and(equal(SIDE, side), call('ISNUMBER', other));
  return toFormula(when(isPlaced, thisRow(CONTRIBUTION_TABLE, figure), NOTHING));
}

/** The step of the figure among those of its direction; an error where it is unknown. */
const stepIn = (figure: Expression, of: 'valueSteps' | 'costSteps'): Expression =>
  call('MATCH', figure, lookedUp(of, 0, SIDE), 1);

/** Of the value: 1 to 4; 0 unrated, -1 without a direction. */
export const STEP_FORMULA = toFormula(
  when(equal(SIDE, 0), -1, ifError(stepIn(value, 'valueSteps'), 0))
);

/** `placeNumber` as a formula. */
export const PLACE_FORMULA = toFormula(
  ifError(
    plus(times(4, step), stepIn(cost, 'costSteps'), PLACE_OFFSET),
    plus(2, call('SIGN', step))
  )
);

/** The word at that place; the sign before it is part of the word. */
export const QUADRANT_FORMULA = toFormula(asText(lookedUp('quadrants', place)));

/** Blank where the row is not placed, and where the total is 0. */
const shareOf = (part: Expression, totals: 'costTotals' | 'valueTotals'): string =>
  toFormula(when(NOWHERE, NOTHING, ifError(over(part, lookedUp(totals, SIDE)), NOTHING)));
/** Of the placed contributions' cost, in the same direction. */
export const COST_SHARE_FORMULA = shareOf(cost, 'costTotals');
/** Of the placed contributions' value, in the same direction. */
export const VALUE_SHARE_FORMULA = shareOf(value, 'valueTotals');

/** Blank where a share is, and where the cost is 0. */
export const VALUE_PER_COST_FORMULA = toFormula(ifError(over(valueShare, costShare), NOTHING));

/** Blank where value per cost is. */
export const BAND_FORMULA = toFormula(
  ifError(lookedUp('bands', call('MATCH', valuePerCost, lookup('bandStarts'), 1)), NOTHING)
);

/** By how much the square of the one share is above that of the other, as `zoneOf` has it. */
const squared = (share: Expression): Expression => power(share, 2);
/** Tanaka's value control chart: the edges are computed once, on Lookups. */
export const ZONE_FORMULA = toFormula(
  ifError(
    lookedUp(
      'zones',
      call('MATCH', minus(squared(costShare), squared(valueShare)), lookup('zoneStarts'), 1)
    ),
    NOTHING
  )
);

/** The sort key: side, then class, then the row in the table. */
export const ORDER_FORMULA = toFormula(
  when(
    equal(SIDE, 0),
    NOTHING,
    plus(
      times(SIDE, ORDER_SIDE),
      times(lookedUp('classes', place), ORDER_CLASS),
      minus(call('ROW'), lookup('headerRow'))
    )
  )
);
