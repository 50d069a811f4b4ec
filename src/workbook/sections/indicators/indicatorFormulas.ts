/** The formulas of the Indicators table; each says what its mirror in `indicatorMirrors.ts` says. */
import {
  NOTHING,
  call,
  equal,
  group,
  ifError,
  joined,
  less,
  minus,
  negative,
  over,
  plus,
  times,
  toFormula,
  when,
  withoutWildcards,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { FIRST_HALF, partIn, periodEnd, yearIn } from '../../kernel/shared/periodFormula';
import { PREVIOUS_PERIOD, named } from '../../kernel/shared/cellNames';
import { HISTORY_INDICATOR_TABLE } from '../../kernel/shared/historyTables';
import { EARLY_WORDS, EXPECTED } from '../../kernel/shared/indicatorWords';
import { lookedUp, lookup } from '../../kernel/shared/lookups';
import { thisRow, wholeColumn } from '../../kernel/tableRef';
import { INDICATOR_TABLE } from './indicatorsTable';

const cell = (key: keyof typeof INDICATOR_TABLE.headers): Expression =>
  thisRow(INDICATOR_TABLE, key);

/**
 * By what the indicator is found in the history. Trimmed, since a blank behind a name would part it from its
 * own past; the equals sign keeps a name that begins with a sign of comparison from comparing.
 */
const name = call('TRIM', cell('name'));
const sameName = joined(words('='), withoutWildcards(name));
export const INDICATOR_PAST_NAME_FORMULA = toFormula(
  ifError(when(equal(name, NOTHING), NOTHING, sameName), NOTHING)
);
const isNameless = equal(cell('pastName'), NOTHING);
/**
 * AVERAGEIFS of one row is that row's value, and an error where there is none; a lookup would need
 * a key column.
 */
const pastValue = call(
  'AVERAGEIFS',
  wholeColumn(HISTORY_INDICATOR_TABLE, 'value'),
  wholeColumn(HISTORY_INDICATOR_TABLE, 'period'),
  named(PREVIOUS_PERIOD),
  wholeColumn(HISTORY_INDICATOR_TABLE, 'name'),
  cell('pastName')
);
/** Empty for an indicator that was not kept last period. */
export const PAST_VALUE_FORMULA = toFormula(ifError(pastValue, NOTHING));
/** Empty for a row without a name too. */
export const LAST_PERIOD_FORMULA = toFormula(when(isNameless, NOTHING, cell('pastValue')));

/** The period in which it was begun. */
export const SINCE_YEAR_FORMULA = toFormula(yearIn(cell('since')));
export const SINCE_PART_FORMULA = toFormula(partIn(cell('since')));
export const PART_COUNT_FORMULA = toFormula(
  ifError(lookedUp('partCounts', cell('sincePart')), NOTHING)
);

/** All periods counted through from the year 0. Half a period more is a whole one: INT of the negative rounds up. */
const begun = minus(
  times(cell('partCount'), group(periodEnd(cell('sinceYear'), cell('sincePart')))),
  1
);
/** COUNTIF with a sign counts numbers only: a delay in words is none. */
const delay = over(
  call('INT', negative(cell('delay'))),
  call('COUNTIF', cell('delay'), words('>=0'))
);
export const FROM_COUNT_FORMULA = toFormula(ifError(minus(begun, delay), NOTHING));

/** The period from which the effect is expected; empty where the delay or the beginning is unknown. */
const [count, parts] = [cell('fromCount'), cell('partCount')];
const fromYear = call('TEXT', call('INT', over(count, parts)), words('0000'));
const fromPart = plus(call('MOD', count, parts), when(equal(parts, 2), FIRST_HALF, 1));
export const FROM_FORMULA = toFormula(
  ifError(joined(fromYear, lookedUp('parts', fromPart)), NOTHING)
);

/** Periods compare by their last days: names of quarters and half-years do not sort. */
const now = group(periodEnd(lookup('periodYear'), lookup('periodPart')));
const isEarly = group(less(now, over(group(plus(count, 1)), parts)));
/** 1 before the effect can be expected, then 0; empty where no delay is given: then nothing is said of it. */
export const EARLY_FORMULA = toFormula(ifError(times(1, isEarly), NOTHING));
/** Too early to judge, or expected by now. */
export const HARVEST_FORMULA = toFormula(
  ifError(
    call(
      'CHOOSE',
      plus(1, cell('early')),
      words(EXPECTED),
      joined(words(EARLY_WORDS), cell('harvestFrom'))
    ),
    NOTHING
  )
);

/** COUNT counts numbers only: a figure with a word in it is unknown. */
const known = call('COUNT', cell('value'), cell('baseline'), cell('target'));
export const KNOWN_FORMULA = toFormula(when(isNameless, NOTHING, known));
/**
 * The part of the way from baseline to target, 1 at the target; falls below 0 where it went the
 * other way, empty where one of the three is unknown or both ends are the same.
 */
const way = over(
  group(minus(cell('value'), cell('baseline'))),
  group(minus(cell('target'), cell('baseline')))
);
export const PROGRESS_FORMULA = toFormula(
  ifError(over(way, group(equal(cell('known'), 3))), NOTHING)
);
