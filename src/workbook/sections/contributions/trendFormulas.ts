/**
 * The formulas of the Contributions table's trend: they look up the period before in the History.
 * They say what `model/trend.ts` says.
 */
import {
  NOTHING,
  and,
  call,
  equal,
  firstCase,
  ifError,
  joined,
  less,
  minus,
  more,
  or,
  plus,
  reference,
  toFormula,
  when,
  withoutWildcards,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { HISTORY_CONTRIBUTION_TABLE, PAST_KEY_SIGN } from '../../kernel/shared/historyTables';
import { thisRow, wholeColumn } from '../../kernel/tableRef';
import { NO_SIDE } from './costFormulas';
import { ORDINALS } from './trendWords';

const id = thisRow(CONTRIBUTION_TABLE, 'id');
const quadrant = thisRow(CONTRIBUTION_TABLE, 'quadrant');
const pastRow = thisRow(CONTRIBUTION_TABLE, 'pastRow');
const running = thisRow(CONTRIBUTION_TABLE, 'running');
const was = thisRow(CONTRIBUTION_TABLE, 'was');

const notPlaced = equal(thisRow(CONTRIBUTION_TABLE, 'placed'), 0);
const isNew = equal(pastRow, 0);
const isFirst = less(running, 2);
const cameFromNowhere = equal(was, NOTHING);

/** A row without an id is called by its place. */
const shownId = when(
  equal(call('LEN', call('TRIM', id)), 0),
  joined(words('row '), call('ROW')),
  call('TRIM', id)
);
const previousPeriod = reference('Previous_period');
const pastKey = joined(previousPeriod, words(PAST_KEY_SIGN), withoutWildcards(shownId));
const found = call('MATCH', pastKey, wholeColumn(HISTORY_CONTRIBUTION_TABLE, 'key'), 0);
/** Its row in the History for the period before, placed or not; 0 where there is none. A placed row has looked. */
export const LAST_ROW_FORMULA = toFormula(
  firstCase(
    [
      [or(NO_SIDE, equal(call('LEN', previousPeriod), 0)), 0],
      [more(call('N', pastRow), 0), pastRow],
    ],
    ifError(found, 0)
  )
);

export const PAST_ROW_FORMULA = toFormula(
  when(or(notPlaced, equal(call('LEN', previousPeriod), 0)), 0, ifError(found, 0))
);

const past = (key: 'quadrant' | 'running' | 'was'): Expression =>
  call('INDEX', wholeColumn(HISTORY_CONTRIBUTION_TABLE, key), pastRow);
const stayed = equal(past('quadrant'), quadrant);

/** What people typed over the count is taken for 1 at least. */
const oneMore = plus(call('INT', call('MAX', 1, call('N', past('running')))), 1);
export const RUNNING_FORMULA = toFormula(
  firstCase(
    [
      [notPlaced, 0],
      [isNew, 1],
    ],
    ifError(when(stayed, oneMore, 1), 1)
  )
);

const cameFrom = when(stayed, past('was'), past('quadrant'));
export const WAS_FORMULA = toFormula(
  when(isNew, NOTHING, ifError(joined(cameFrom, NOTHING), NOTHING))
);

/** A quadrant's word without its sign. */
const word = (label: Expression): Expression => call('LOWER', call('MID', label, 3, 20));
const move = joined(
  when(cameFromNowhere, NOTHING, joined(words('was '), word(was), words(', now '))),
  word(quadrant)
);
const ordinal = call('CHOOSE', minus(running, 1), ...ORDINALS.map(words));
const counted = when(
  more(running, ORDINALS.length + 1),
  joined(running, words(' periods')),
  joined(ordinal, words(' period'))
);
const lasting = when(isFirst, NOTHING, joined(words(', '), counted, words(' running')));
export const TREND_FORMULA = toFormula(
  when(and(isFirst, cameFromNowhere), NOTHING, joined(move, lasting))
);
