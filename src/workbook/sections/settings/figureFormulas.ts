/** The formulas of a direction's named figures: lines, totals and what is in cut back. */
import type { Direction } from '../../../model/contribution';
import {
  NOTHING,
  and,
  atLeast,
  atMost,
  call,
  equal,
  firstCase,
  minus,
  over,
  plus,
  times,
  when,
  words,
} from '../../kernel/formula';
import type { Expression, Operand } from '../../kernel/formula';
import { margin } from '../../kernel/margins';
import { named } from '../../kernel/shared/cellNames';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { figureReference, placedCosts, placedValues } from '../../kernel/shared/figures';
import { wholeColumn } from '../../kernel/tableRef';
import {
  COST_METHOD_WORDS,
  DIRECTION_WORDS,
  VALUE_METHOD_WORDS,
  labelOf,
  quadrantLabel,
} from '../../kernel/words';
import { setting } from './settingFields';

const costMethodIs = (method: 'mean' | 'number'): Expression =>
  equal(setting('Cost_method'), words(labelOf(COST_METHOD_WORDS, method)));
const valueMethodIs = (method: 'mean' | 'median' | 'number'): Expression =>
  equal(setting('Value_method'), words(labelOf(VALUE_METHOD_WORDS, method)));

/** Blank where the column holds no figure. */
const whereAny = (column: Expression, then: Operand): Expression =>
  when(equal(call('COUNT', column), 0), NOTHING, then);

/** The median, mean or own number, as `costThreshold` of the model has it. */
export function costLine(direction: Direction): Expression {
  const costs = placedCosts(direction);
  const own = setting('Cost_number');
  const ownFits = and(costMethodIs('number'), call('ISNUMBER', own), atLeast(call('N', own), 0));
  const middle = when(costMethodIs('mean'), call('AVERAGE', costs), call('MEDIAN', costs));
  return when(ownFits, own, whereAny(costs, middle));
}

/** The midpoint, median, mean or own number, as `valueThreshold` of the model has it. */
export function valueLine(direction: Direction): Expression {
  const values = placedValues(direction);
  const own = setting('Value_number');
  const midpoint = over(plus(named('Used_scale_min'), named('Used_scale_max')), 2);
  const mean = over(figureReference(direction, 'value_total'), call('COUNT', values));
  return firstCase(
    [
      [and(valueMethodIs('number'), call('ISNUMBER', own)), own],
      [valueMethodIs('mean'), whereAny(values, mean)],
      [valueMethodIs('median'), whereAny(values, call('MEDIAN', values))],
    ],
    midpoint
  );
}

/** `sum` of the model: where values cancel, what is left of rounding counts as 0. */
const withoutNoise = (total: Expression, size: Expression): Expression =>
  when(atMost(call('ABS', total), times(margin, size)), 0, total);

/** The size is what the values add up to where none is taken off another. */
export function valueTotal(direction: Direction): Expression {
  const values = placedValues(direction);
  const over0 = call('SUMIF', values, words('>0'));
  const under0 = call('SUMIF', values, words('<0'));
  return withoutNoise(call('SUM', values), minus(over0, under0));
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
  const values = wholeColumn(CONTRIBUTION_TABLE, 'value');
  const total = (...besides: readonly Expression[]): Expression =>
    call('SUMIFS', values, ...ofDirection(direction), ...besides);
  const size = minus(total(values, words('>0')), total(values, words('<0')));
  return withoutNoise(total(), size);
}
