/** The formulas of the Charter sheet's tables; each says what its mirror in `charterMirrors.ts` says. */
import { dayIn } from '../../kernel/dayFormula';
import {
  NOTHING,
  call,
  equal,
  firstCase,
  group,
  ifError,
  isFilled,
  joined,
  less,
  minus,
  more,
  toFormula,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { TODAY, named } from '../../kernel/shared/cellNames';
import { thisRow } from '../../kernel/tableRef';
import { CHARTER_TABLE, CONDUCT_TABLE, GOVERNANCE_TABLE } from './charterTables';
import {
  AGREEMENT_WORDS,
  CHARTER_STATE_WORDS,
  CONTACT_WORDS,
  MEETING_WORDS,
  OVERDUE_WORDS,
  SIGN_STATE_WORDS,
} from './charterWords';

/** The word of a clause's state, as people read it. */
const state = (key: keyof typeof CHARTER_STATE_WORDS): Expression =>
  words(CHARTER_STATE_WORDS[key]);
/** What people say of the two answers, chosen from a list; anything else reads as not compared yet. */
const agreement = thisRow(CHARTER_TABLE, 'agreement');
/** A cell of blanks is no answer: `isFilled` trims. */
const [haveOurs, haveTheirs] = [
  isFilled(thisRow(CHARTER_TABLE, 'ours')),
  isFilled(thisRow(CHARTER_TABLE, 'theirs')),
];
/** Where both have answered: what people say of the two answers. */
const compared = firstCase(
  AGREEMENT_WORDS.map(([key, label]) => [
    equal(agreement, words(label)),
    state(key === 'agreed' ? 'settled' : 'talk'),
  ]),
  state('compare')
);
/**
 * Whose answer is missing comes before what the answers say; an error in the comparison is no
 * state.
 */
export const CHARTER_STATE_FORMULA = toFormula(
  when(
    haveOurs,
    when(haveTheirs, ifError(compared, state('compare')), state('theirs')),
    when(haveTheirs, state('ours'), state('open'))
  )
);

/** The word of a signature's state. */
const signed = (key: keyof typeof SIGN_STATE_WORDS): Expression => words(SIGN_STATE_WORDS[key]);
const [byUs, byThem] = [
  isFilled(thisRow(CONDUCT_TABLE, 'us')),
  isFilled(thisRow(CONDUCT_TABLE, 'partner')),
];
/** A signature is any text: a name or a date serves as well. */
export const SIGN_STATE_FORMULA = toFormula(
  when(
    byUs,
    when(byThem, signed('both'), signed('us')),
    when(byThem, signed('partner'), signed('none'))
  )
);

/** Only a row with a role says anything. */
const ofRole = (text: Expression): string =>
  toFormula(when(isFilled(thisRow(GOVERNANCE_TABLE, 'role')), text, NOTHING));
/** Days as numbers, from cells in which people write days as they are used to. */
const [contactDay, meetingDay] = [
  thisRow(GOVERNANCE_TABLE, 'contactDay'),
  thisRow(GOVERNANCE_TABLE, 'meetingDay'),
];
/** The day of the cell beside it, or an empty text where it names none. */
export const CONTACT_DAY_FORMULA = toFormula(dayIn(thisRow(GOVERNANCE_TABLE, 'lastContact')));
export const MEETING_DAY_FORMULA = toFormula(dayIn(thisRow(GOVERNANCE_TABLE, 'nextMeeting')));

/** One named cell for all sheets, so that none of them judges by another day. */
const today = call('N', named(TODAY));
/** N makes the empty text of an unknown day 0. */
const isUnknown = (day: Expression): Expression => equal(call('N', day), 0);

/** Both are whole days, so that the difference needs no rounding. */
const daysAgo = group(minus(today, contactDay));
/** English has two forms: one day, and any other number. */
const overdue = joined(
  words(OVERDUE_WORDS.before),
  daysAgo,
  when(equal(daysAgo, 1), words(OVERDUE_WORDS.day), words(OVERDUE_WORDS.days))
);
/** Overdue from one day more than the setting allows; a day in the future is fine. */
export const CONTACT_FORMULA = ofRole(
  firstCase(
    [
      [isUnknown(contactDay), words(CONTACT_WORDS.unknown)],
      [more(daysAgo, named('Used_contact_days')), overdue],
    ],
    words(CONTACT_WORDS.fine)
  )
);
/** A meeting of today is still ahead. */
export const MEETING_FORMULA = ofRole(
  firstCase(
    [
      [isUnknown(meetingDay), words(MEETING_WORDS.unknown)],
      [less(meetingDay, today), words(MEETING_WORDS.passed)],
    ],
    words(MEETING_WORDS.ahead)
  )
);
