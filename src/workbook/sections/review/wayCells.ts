/** What a contribution must get under or reach to leave cut back: the lines that all others but it would draw. */
import type { Direction } from '../../../model/contribution';
import type { FormulaCell } from '../../kernel/blueprint';
import {
  NOTHING,
  and,
  atLeast,
  call,
  equal,
  ifError,
  minus,
  more,
  over,
  plus,
  reference,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { directionOf } from '../../kernel/shared/analysedRows';
import { named } from '../../kernel/shared/cellNames';
import { figureReference, placedCosts, placedValues } from '../../kernel/shared/figures';
import { formula } from '../../kernel/sheetParts';
import { COST_METHOD_WORDS, VALUE_METHOD_WORDS, labelOf } from '../../kernel/words';
import { reviewNamed } from './reviewTables';

/** The named cells of both directions. */
export function wayCells(analysed: AnalysedRvu) {
  const [given, received] = [middlesOf(analysed, 'given'), middlesOf(analysed, 'received')];
  return {
    ...ways(analysed),
    ...{ givenOthers: given.others, receivedOthers: received.others },
    ...{ givenCostMid: given.costMid, givenCostNext: given.costNext },
    ...{ givenValueMid: given.valueMid, givenValueNext: given.valueNext },
    ...{ receivedCostMid: received.costMid, receivedCostNext: received.costNext },
    ...{ receivedValueMid: received.valueMid, receivedValueNext: received.valueNext },
  };
}

/** By which rule the lines are drawn: 1 at a number, 2 at the mean, 3 at the median. */
function ways({ rvu: { settings } }: AnalysedRvu) {
  const { costThreshold, valueThreshold } = settings;
  const [method, own] = [reference('Cost_method'), reference('Cost_number')];
  const isOwn = and(
    equal(method, words(labelOf(COST_METHOD_WORDS, 'number'))),
    call('ISNUMBER', own),
    atLeast(call('N', own), 0)
  );
  const value = reference('Value_method');
  return {
    costWay: formula(
      when(isOwn, 1, when(equal(method, words(labelOf(COST_METHOD_WORDS, 'mean'))), 2, 3)),
      typeof costThreshold === 'number' ? 1 : costThreshold === 'mean' ? 2 : 3
    ),
    valueWay: formula(
      when(
        equal(value, words(labelOf(VALUE_METHOD_WORDS, 'mean'))),
        2,
        when(equal(value, words(labelOf(VALUE_METHOD_WORDS, 'median'))), 3, 1)
      ),
      valueThreshold === 'mean' ? 2 : valueThreshold === 'median' ? 3 : 1
    ),
  };
}

/**
 * The lower of the middle ones of all figures but one, where that one is above it, and the next: a median
 * without it is one of them. Where the line stands at a number both are that number.
 */
function middlesOf(analysed: AnalysedRvu, direction: Direction) {
  const placed = figureReference(direction, 'placed');
  const points = placedOf(analysed, direction);
  const [costMid, costNext] = costMiddles(analysed, direction);
  const [valueMid, valueNext] = valueMiddles(analysed, direction);
  const others = formula(
    when(more(placed, 1), minus(placed, 1), NOTHING),
    points.length > 1 ? points.length - 1 : ''
  );
  return { others, costMid, costNext, valueMid, valueNext };
}

const placedOf = (analysed: AnalysedRvu, direction: Direction) =>
  directionOf(analysed, direction).contributions.filter(({ placed }) => placed);

type Pair = readonly [FormulaCell, FormulaCell];

/** A line of two cells: the first as long as the figure left out is above the middle. */
const both = (cell: (next: 0 | 1) => FormulaCell): Pair => [cell(0), cell(1)];

/** The middle one of a column's placed figures, or the next; blank where there are fewer than two. */
function nthFormula(direction: Direction, column: Expression, next: 0 | 1): Expression {
  const placed = figureReference(direction, 'placed');
  const place = plus(call('INT', over(placed, 2)), next);
  return when(more(placed, 1), ifError(call('SMALL', column, place), NOTHING), NOTHING);
}

/** What `nthFormula` yields. */
function nthOf(
  analysed: AnalysedRvu,
  direction: Direction,
  of: 'cost' | 'value',
  next: 0 | 1
): number | string {
  const points = placedOf(analysed, direction);
  if (points.length < 2) return '';
  const middle = Math.floor((points.length - 2) / 2);
  return points.map((each) => each[of] ?? 0).sort((a, b) => a - b)[middle + next] ?? '';
}

function costMiddles(analysed: AnalysedRvu, direction: Direction): Pair {
  const { thresholds } = directionOf(analysed, direction);
  const isFixed = typeof analysed.rvu.settings.costThreshold === 'number';
  return both((next) =>
    formula(
      when(
        equal(reviewNamed('costWay'), 1),
        figureReference(direction, 'cost_line'),
        nthFormula(direction, placedCosts(direction), next)
      ),
      isFixed ? (thresholds.cost ?? '') : nthOf(analysed, direction, 'cost', next)
    )
  );
}

/** Blank where the line is beyond the scale: no score reaches it. */
function valueMiddles(analysed: AnalysedRvu, direction: Direction): Pair {
  const { scale, valueThreshold } = analysed.rvu.settings;
  const at = directionOf(analysed, direction).thresholds.value ?? '';
  const fixed = at === '' || at > scale.max ? '' : at;
  const isFixed = valueThreshold !== 'mean' && valueThreshold !== 'median';
  const line = figureReference(direction, 'value_line');
  return both((next) =>
    formula(
      when(
        equal(reviewNamed('valueWay'), 1),
        when(more(line, named('Used_scale_max')), NOTHING, line),
        nthFormula(direction, placedValues(direction), next)
      ),
      isFixed ? fixed : nthOf(analysed, direction, 'value', next)
    )
  );
}
