/** What the figures on Settings are worked out from: the chosen rules as numbers, and sums over all rows. */
import { DIRECTIONS } from '../../../model/contribution';
import type { Direction } from '../../../model/contribution';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { directionOf } from '../../kernel/shared/analysedRows';
import {
  NOTHING,
  and,
  atLeast,
  call,
  equal,
  firstCase,
  ifError,
  minus,
  over,
  plus,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import {
  COST_METHOD,
  COST_NUMBER,
  VALUE_METHOD,
  VALUE_NUMBER,
  named,
} from '../../kernel/shared/cellNames';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { figureReference, placedValues } from '../../kernel/shared/figures';
import { lineChoice } from '../../kernel/shared/lookups';
import type { LineRule } from '../../kernel/shared/lookups';
import { formula } from '../../kernel/sheetParts';
import { wholeColumn } from '../../kernel/tableRef';
import {
  COST_METHOD_WORDS,
  DIRECTION_WORDS,
  VALUE_METHOD_WORDS,
  labelOf,
} from '../../kernel/words';
import { computedCells, oneCell } from './lookup';
import type { Lookup } from './lookup';

/** In the order of the sheet. */
export function settingLookups(analysed: AnalysedRvu): readonly Lookup[] {
  const { costThreshold, valueThreshold, scale } = analysed.rvu.settings;
  const middle = over(plus(named('Used_scale_min'), named('Used_scale_max')), 2);
  return [
    oneCell('costChoice', 'Cost line by', formula(costChoice(), lineChoice(ruleOf(costThreshold)))),
    oneCell(
      'valueChoice',
      'Value line by',
      formula(valueChoice(), lineChoice(ruleOf(valueThreshold)))
    ),
    oneCell('scaleMiddle', 'Middle of the scale', formula(middle, (scale.min + scale.max) / 2)),
    ...valueLookups(analysed),
  ];
}

const ruleOf = (threshold: number | Exclude<LineRule, 'number'>): LineRule =>
  typeof threshold === 'number' ? 'number' : threshold;

/** The own number counts where there is one that can be a cost; what is no rule counts as the median. */
function costChoice(): Expression {
  const own = named(COST_NUMBER);
  const isRule = (rule: 'number' | 'mean'): Expression =>
    equal(named(COST_METHOD), words(labelOf(COST_METHOD_WORDS, rule)));
  const isOwn = and(isRule('number'), call('ISNUMBER', own), atLeast(call('N', own), 0));
  return firstRule(
    [
      [isOwn, 'number'],
      [isRule('mean'), 'mean'],
    ],
    'median'
  );
}

/** The same of the value line; what is no rule counts as the midpoint. */
function valueChoice(): Expression {
  const isRule = (rule: 'number' | 'mean' | 'median'): Expression =>
    equal(named(VALUE_METHOD), words(labelOf(VALUE_METHOD_WORDS, rule)));
  return firstRule(
    [
      [and(isRule('number'), call('ISNUMBER', named(VALUE_NUMBER))), 'number'],
      [isRule('mean'), 'mean'],
      [isRule('median'), 'median'],
    ],
    'midpoint'
  );
}

/** The number of the first rule that holds. */
const firstRule = (
  rules: readonly (readonly [Expression, LineRule])[],
  otherwise: LineRule
): Expression =>
  ifError(
    firstCase(
      rules.map(([holds, rule]) => [holds, lineChoice(rule)]),
      lineChoice(otherwise)
    ),
    lineChoice(otherwise)
  );

/** Placed values of either direction, then all of them. */
function valueLookups(analysed: AnalysedRvu): readonly Lookup[] {
  const lists = [
    ...DIRECTIONS.map((direction) => placedList(analysed, direction)),
    ...DIRECTIONS.map((direction) => wholeList(analysed, direction)),
  ];
  const plain = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0);
  const means = DIRECTIONS.map((direction) => {
    const { placedTotals, totals } = directionOf(analysed, direction);
    const count = call('COUNT', placedValues(direction));
    const mean = over(figureReference(direction, 'value_total'), count);
    const value = totals.placed === 0 ? '' : placedTotals.value / totals.placed;
    return formula(ifError(mean, NOTHING), value);
  });
  return [
    computedCells(
      'valueSums',
      'Value: placed, then all',
      lists.map(({ total, values }) => formula(total(), plain(values)))
    ),
    computedCells(
      'valueSizes',
      'The same without signs',
      lists.map(({ total, values }) =>
        formula(minus(total('>0'), total('<0')), plain(values.map(Math.abs)))
      )
    ),
    computedCells('valueMeans', 'Mean of the placed', means),
  ];
}

interface ValueList {
  /** Of all, or of those that meet the criterion. */
  readonly total: (criterion?: '>0' | '<0') => Expression;
  readonly values: readonly number[];
}

function placedList(analysed: AnalysedRvu, direction: Direction): ValueList {
  const values = placedValues(direction);
  return {
    total: (criterion) =>
      criterion === undefined ? call('SUM', values) : call('SUMIF', values, words(criterion)),
    values: directionOf(analysed, direction).contributions.flatMap(({ placed, value }) =>
      placed ? [value ?? 0] : []
    ),
  };
}

/** Of all rows of the direction, placed or not. */
function wholeList(analysed: AnalysedRvu, direction: Direction): ValueList {
  const values = wholeColumn(CONTRIBUTION_TABLE, 'value');
  const rows = wholeColumn(CONTRIBUTION_TABLE, 'direction');
  const ours = words(labelOf(DIRECTION_WORDS, direction));
  return {
    total: (criterion) =>
      criterion === undefined
        ? call('SUMIFS', values, rows, ours)
        : call('SUMIFS', values, rows, ours, values, words(criterion)),
    values: directionOf(analysed, direction).contributions.map(({ value }) => value ?? 0),
  };
}
