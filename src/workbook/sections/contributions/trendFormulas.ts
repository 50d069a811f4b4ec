/**
 * The formulas of the Contributions table's trend: they look up the period before in the History.
 * They say what `model/trend.ts` says.
 */
import {
  NOTHING,
  asText,
  call,
  equal,
  firstCase,
  group,
  ifError,
  joined,
  less,
  more,
  or,
  plus,
  times,
  toFormula,
  when,
  withoutWildcards,
  words,
} from '../../kernel/formula';
import { PREVIOUS_PERIOD, named } from '../../kernel/shared/cellNames';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { HISTORY_CONTRIBUTION_TABLE, PAST_KEY_SIGN } from '../../kernel/shared/historyTables';
import { LONGEST_RUN } from '../../kernel/shared/lastingWords';
import { lookedUp } from '../../kernel/shared/lookups';
import { cellIn, thisRow, wholeColumn } from '../../kernel/tableRef';
import { NOWHERE } from './contributionFormulas';

const quadrant = thisRow(CONTRIBUTION_TABLE, 'quadrant');
const lastRow = thisRow(CONTRIBUTION_TABLE, 'lastRow');
/** Read from the cell, not computed again: each lookup of the History is made once a row. */
const placeThen = thisRow(CONTRIBUTION_TABLE, 'placeThen');
const running = thisRow(CONTRIBUTION_TABLE, 'running');
const was = thisRow(CONTRIBUTION_TABLE, 'was');

/** Blank without a direction: then it has no past either. */
const shownId = thisRow(CONTRIBUTION_TABLE, 'shownId');
/** Period and id in one text, since MATCH looks through one column only. */
const pastKey = joined(named(PREVIOUS_PERIOD), words(PAST_KEY_SIGN), withoutWildcards(shownId));

/** Its row in the History for the period before, placed or not; 0 where there is none. */
export const LAST_ROW_FORMULA = toFormula(
  ifError(call('MATCH', pastKey, wholeColumn(HISTORY_CONTRIBUTION_TABLE, 'key'), 0), 0)
);

/** The quadrant then, of what is placed now. */
export const PLACE_THEN_FORMULA = toFormula(
  when(
    or(NOWHERE, equal(lastRow, 0)),
    NOTHING,
    ifError(asText(cellIn(HISTORY_CONTRIBUTION_TABLE, 'quadrant', lastRow)), NOTHING)
  )
);

/** What people typed over the count is taken for 1 at least. */
const before = call(
  'INT',
  call('MAX', 1, call('N', cellIn(HISTORY_CONTRIBUTION_TABLE, 'running', lastRow)))
);
/**
 * 1 in the first period in a quadrant, 0 where the row is not placed; an error in the History
 * counts as a beginning.
 */
export const RUNNING_FORMULA = toFormula(
  when(NOWHERE, 0, ifError(when(equal(placeThen, quadrant), plus(before, 1), 1), 1))
);

/**
 * Where it stayed, the kept word of where it came from goes on; else the quadrant of the period
 * before.
 */
const cameFrom = when(
  more(running, 1),
  cellIn(HISTORY_CONTRIBUTION_TABLE, 'was', lastRow),
  placeThen
);
/**
 * The words around a past quadrant; with nothing between them they stand alone and are taken away
 * again.
 */
const [WAS, NOW] = ['was ', ', now '];
/** A quadrant's word without its sign; nothing of all that where there is no word. */
export const WAS_FORMULA = toFormula(
  ifError(
    call(
      'SUBSTITUTE',
      joined(words(WAS), call('LOWER', call('MID', cameFrom, 3, 20)), words(NOW)),
      words(WAS + NOW),
      NOTHING
    ),
    NOTHING
  )
);

/** A first period without a past: the product of two conditions is both of them. */
const nothingToTell = times(group(less(running, 2)), group(equal(was, NOTHING)));
/** As `trendWords` says it; runs longer than the longest text share that text. */
export const TREND_FORMULA = toFormula(
  firstCase(
    [[nothingToTell, NOTHING]],
    joined(
      was,
      call('LOWER', call('MID', quadrant, 3, 20)),
      lookedUp('lasting', call('MIN', running, LONGEST_RUN))
    )
  )
);
