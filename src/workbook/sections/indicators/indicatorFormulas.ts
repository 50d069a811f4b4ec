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

const name = call('TRIM', thisRow(INDICATOR_TABLE, 'name'));
/** The equals sign keeps a name that begins with a sign of comparison from comparing. */
const sameName = joined(words('='), withoutWildcards(name));

const pastValue = call(
  'AVERAGEIFS',
  wholeColumn(HISTORY_INDICATOR_TABLE, 'value'),
  wholeColumn(HISTORY_INDICATOR_TABLE, 'period'),
  named(PREVIOUS_PERIOD),
  wholeColumn(HISTORY_INDICATOR_TABLE, 'name'),
  sameName
);
export const LAST_PERIOD_FORMULA = toFormula(
  ifError(when(equal(call('LEN', name), 0), NOTHING, pastValue), NOTHING)
);

const [since, delay] = [thisRow(INDICATOR_TABLE, 'since'), thisRow(INDICATOR_TABLE, 'delay')];
const hasDelay = and(call('ISNUMBER', delay), atLeast(call('N', delay), 0));
export const FROM_FORMULA = toFormula(
  ifError(when(hasDelay, periodAfterFormula(since, delay), NOTHING), NOTHING)
);

const from = thisRow(INDICATOR_TABLE, 'harvestFrom');
const isEarly = less(periodEnd(named(PERIOD)), periodEnd(from));
const season = when(isEarly, joined(words(EARLY_WORDS), from), words(EXPECTED));
export const HARVEST_FORMULA = toFormula(
  ifError(when(equal(from, NOTHING), NOTHING, season), NOTHING)
);

const value = thisRow(INDICATOR_TABLE, 'value');
const baseline = thisRow(INDICATOR_TABLE, 'baseline');
const target = thisRow(INDICATOR_TABLE, 'target');
const areKnown = equal(call('COUNT', value, baseline, target), 3);
export const PROGRESS_FORMULA = toFormula(
  ifError(when(areKnown, over(minus(value, baseline), minus(target, baseline)), NOTHING), NOTHING)
);
