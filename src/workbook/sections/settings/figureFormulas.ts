/** The formulas of a direction's named figures: lines, totals and what is in cut back. */
import { DIRECTIONS } from '../../../model/contribution';
import type { Direction } from '../../../model/contribution';
import { NOTHING, atMost, call, ifError, times, when, words } from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { margin } from '../../kernel/margins';
import { COST_NUMBER, VALUE_NUMBER, named } from '../../kernel/shared/cellNames';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { placedCosts, placedValues } from '../../kernel/shared/figures';
import { lookedUp, lookup } from '../../kernel/shared/lookups';
import { wholeColumn } from '../../kernel/tableRef';
import { DIRECTION_WORDS, labelOf, quadrantLabel } from '../../kernel/words';

/** The median, mean or own number, as `costThreshold` of the model has it; blank where nothing is placed. */
export function costLine(direction: Direction): Expression {
  const costs = placedCosts(direction);
  const [mean, median] = [call('AVERAGE', costs), call('MEDIAN', costs)];
  const line = call('CHOOSE', lookup('costChoice'), named(COST_NUMBER), mean, median);
  return ifError(line, NOTHING);
}

/** The midpoint, median, mean or own number, as `valueThreshold` of the model has it. */
export function valueLine(direction: Direction): Expression {
  const mean = lookedUp('valueMeans', DIRECTIONS.indexOf(direction) + 1);
  const median = call('MEDIAN', placedValues(direction));
  const line = call(
    'CHOOSE',
    lookup('valueChoice'),
    named(VALUE_NUMBER),
    mean,
    median,
    lookup('scaleMiddle')
  );
  return ifError(line, NOTHING);
}

/**
 * `sum` of the model: where values cancel, what is left of rounding counts as 0. The size is what the values
 * add up to where none is taken off another.
 */
function withoutNoise(list: number): Expression {
  const total = lookedUp('valueSums', list);
  const size = lookedUp('valueSizes', list);
  return when(atMost(call('ABS', total), times(margin, size)), 0, total);
}

/** What is placed. */
export function valueTotal(direction: Direction): Expression {
  return withoutNoise(DIRECTIONS.indexOf(direction) + 1);
}

/** Criteria: the rows of the direction. */
const ofDirection = (direction: Direction): readonly Expression[] => [
  wholeColumn(CONTRIBUTION_TABLE, 'direction'),
  words(labelOf(DIRECTION_WORDS, direction)),
];

/** Criteria: the rows of the direction that are in cut back. */
const inCutBack = (direction: Direction): readonly Expression[] => [
  ...ofDirection(direction),
  wholeColumn(CONTRIBUTION_TABLE, 'quadrant'),
  words(quadrantLabel('cut-back')),
];

export function listedCount(direction: Direction): Expression {
  return call('COUNTIF', ...ofDirection(direction));
}

export function cutBackCount(direction: Direction): Expression {
  return call('COUNTIFS', ...inCutBack(direction));
}

export function cutBackSum(direction: Direction, of: 'costShare' | 'valueShare'): Expression {
  return call('SUMIFS', wholeColumn(CONTRIBUTION_TABLE, of), ...inCutBack(direction));
}

export function allCost(direction: Direction): Expression {
  return call('SUMIFS', wholeColumn(CONTRIBUTION_TABLE, 'cost'), ...ofDirection(direction));
}

/** The values of all rows of the direction, placed or not. */
export function allValue(direction: Direction): Expression {
  return withoutNoise(DIRECTIONS.length + DIRECTIONS.indexOf(direction) + 1);
}
