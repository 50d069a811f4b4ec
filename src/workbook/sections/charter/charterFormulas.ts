/** The formulas of the Charter sheet's tables; each says what its mirror in `charterMirrors.ts` says. */
import { dayIn, writtenDay } from '../../kernel/dayFormula';
import {
  NOTHING,
  and,
  call,
  equal,
  group,
  ifError,
  isFilled,
  joined,
  less,
  minus,
  more,
  plus,
  times,
  toFormula,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { TODAY, named } from '../../kernel/shared/cellNames';
import { lookedUp, lookup } from '../../kernel/shared/lookups';
import { thisRow } from '../../kernel/tableRef';
import { CHARTER_TABLE, CONDUCT_TABLE, GOVERNANCE_TABLE } from './charterTables';
import { CONTACT_WORDS, MEETING_WORDS, OVERDUE_WORDS } from '../../kernel/shared/charterWords';

/** Whose words stand there, as a number: 0 nobody's, 1 ours, 2 theirs, 3 both. A cell of blanks says nothing. */
function whose(ours: Expression, theirs: Expression): Expression {
  const isThere = (cell: Expression): Expression => group(more(call('TRIM', cell), NOTHING));
  return plus(isThere(ours), times(2, isThere(theirs)));
}

/**
 * Whose answer is missing comes before what people say of the two answers, chosen from a list; anything else
 * reads as not compared yet.
 */
const compared = call('MATCH', thisRow(CHARTER_TABLE, 'agreement'), lookup('agreements'), 0);
export const CHARTER_STATE_FORMULA = toFormula(
  lookedUp(
    'charterStates',
    plus(1, whose(thisRow(CHARTER_TABLE, 'ours'), thisRow(CHARTER_TABLE, 'theirs'))),
    ifError(plus(1, compared), 1)
  )
);

/** A signature is any text: a name or a date serves as well. */
export const SIGN_STATE_FORMULA = toFormula(
  ifError(
    lookedUp(
      'signStates',
      plus(1, whose(thisRow(CONDUCT_TABLE, 'us'), thisRow(CONDUCT_TABLE, 'partner')))
    ),
    NOTHING
  )
);

const cell = (key: keyof typeof GOVERNANCE_TABLE.headers): Expression =>
  thisRow(GOVERNANCE_TABLE, key);

/** The day of the cell beside it where that is a text, and the day in any case; empty where it names none. */
export const CONTACT_WRITTEN_FORMULA = toFormula(writtenDay(cell('lastContact')));
export const CONTACT_DAY_FORMULA = toFormula(dayIn(cell('lastContact'), cell('contactWritten')));
export const MEETING_WRITTEN_FORMULA = toFormula(writtenDay(cell('nextMeeting')));
export const MEETING_DAY_FORMULA = toFormula(dayIn(cell('nextMeeting'), cell('meetingWritten')));

/** One named cell for all sheets, so that none of them judges by another day. */
const today = call('N', named(TODAY));
/** Only a row with a role says anything: 1 where the day is unknown, else as told. */
const ofRole = (day: Expression, known: Expression): string =>
  toFormula(
    when(isFilled(cell('role')), when(equal(call('N', day), 0), 1, plus(2, group(known))), NOTHING)
  );

/** Both are whole days, so that the difference needs no rounding. */
export const DAYS_SINCE_FORMULA = toFormula(
  when(
    and(isFilled(cell('role')), more(call('N', cell('contactDay')), 0)),
    minus(today, cell('contactDay')),
    NOTHING
  )
);
/** Overdue from one day more than the setting allows: 3, else 2; a day in the future is fine. */
export const CONTACT_STANDING_FORMULA = ofRole(
  cell('contactDay'),
  more(cell('daysSince'), named('Used_contact_days'))
);
/** English has two forms: one day, and any other number. */
const overdue = joined(
  words(OVERDUE_WORDS.before),
  cell('daysSince'),
  when(equal(cell('daysSince'), 1), words(OVERDUE_WORDS.day), words(OVERDUE_WORDS.days))
);
export const OVERDUE_FORMULA = toFormula(when(equal(cell('daysSince'), NOTHING), NOTHING, overdue));
export const CONTACT_FORMULA = toFormula(
  call(
    'CHOOSE',
    plus(1, call('N', cell('contactStanding'))),
    NOTHING,
    words(CONTACT_WORDS.unknown),
    words(CONTACT_WORDS.fine),
    cell('overdue')
  )
);

/** A meeting of today is still ahead: 2; 3 where it has passed. */
export const MEETING_STANDING_FORMULA = ofRole(cell('meetingDay'), less(cell('meetingDay'), today));
export const MEETING_FORMULA = toFormula(
  call(
    'CHOOSE',
    plus(1, call('N', cell('meetingStanding'))),
    NOTHING,
    words(MEETING_WORDS.unknown),
    words(MEETING_WORDS.ahead),
    words(MEETING_WORDS.passed)
  )
);
