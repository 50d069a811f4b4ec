/** The formulas of the Indicators table; each says what its mirror in `indicatorMirrors.ts` says. */
import {
  NOTHING,
  and,
  atLeast,
  call,
  equal,
  ifError,
  joined,
  less,
  minus,
  over,
  toFormula,
  when,
  withoutWildcards,
  words,
} from '../../kernel/formula';
import { periodAfterFormula, periodEnd } from '../../kernel/periodFormula';
import { PERIOD, PREVIOUS_PERIOD, named } from '../../kernel/shared/cellNames';
import { HISTORY_INDICATOR_TABLE } from '../../kernel/shared/historyTables';
import { EARLY_WORDS, EXPECTED } from '../../kernel/shared/indicatorWords';
import { thisRow, wholeColumn } from '../../kernel/tableRef';
import { INDICATOR_TABLE } from './indicatorsTable';

/** Trimmed, since a blank behind a name would part it from its own history. */
const name = call('TRIM', thisRow(INDICATOR_TABLE, 'name'));
/** The equals sign keeps a name that begins with a sign of comparison from comparing. */
const sameName = joined(words('='), withoutWildcards(name));

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
  sameName
);
/** Empty for a row without a name and for an indicator that was not kept last period. */
export const LAST_PERIOD_FORMULA = toFormula(
  ifError(when(equal(call('LEN', name), 0), NOTHING, pastValue), NOTHING)
);

/** The period in which it was begun, and after how many periods its effect is expected to show. */
const [since, delay] = [thisRow(INDICATOR_TABLE, 'since'), thisRow(INDICATOR_TABLE, 'delay')];
/** N makes 0 of text, so that ISNUMBER must be asked too. */
const hasDelay = and(call('ISNUMBER', delay), atLeast(call('N', delay), 0));
/** The period from which the effect is expected; empty where the delay or the beginning is unknown. */
export const FROM_FORMULA = toFormula(
  ifError(when(hasDelay, periodAfterFormula(since, delay), NOTHING), NOTHING)
);

/** The formula above, read back as a period's name. */
const from = thisRow(INDICATOR_TABLE, 'harvestFrom');
/** Periods compare by their last days: names of quarters and half-years do not sort. */
const isEarly = less(periodEnd(named(PERIOD)), periodEnd(from));
/** Too early to judge, or expected by now. */
const season = when(isEarly, joined(words(EARLY_WORDS), from), words(EXPECTED));
/** Empty where no delay is given: then nothing is said of it. */
export const HARVEST_FORMULA = toFormula(
  ifError(when(equal(from, NOTHING), NOTHING, season), NOTHING)
);

/** The three figures of progress. */
const value = thisRow(INDICATOR_TABLE, 'value');
const baseline = thisRow(INDICATOR_TABLE, 'baseline');
const target = thisRow(INDICATOR_TABLE, 'target');
/** COUNT counts numbers only: a figure with a word in it is unknown. */
const areKnown = equal(call('COUNT', value, baseline, target), 3);
/**
 * The part of the way from baseline to target, 1 at the target; falls below 0 where it went the
 * other way, empty where both ends are the same.
 */
export const PROGRESS_FORMULA = toFormula(
  ifError(when(areKnown, over(minus(value, baseline), minus(target, baseline)), NOTHING), NOTHING)
);
