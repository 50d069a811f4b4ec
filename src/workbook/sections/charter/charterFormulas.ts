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

const state = (key: keyof typeof CHARTER_STATE_WORDS): Expression =>
  words(CHARTER_STATE_WORDS[key]);
const agreement = thisRow(CHARTER_TABLE, 'agreement');
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
export const CHARTER_STATE_FORMULA = toFormula(
  when(
    haveOurs,
    when(haveTheirs, ifError(compared, state('compare')), state('theirs')),
    when(haveTheirs, state('ours'), state('open'))
  )
);

const signed = (key: keyof typeof SIGN_STATE_WORDS): Expression => words(SIGN_STATE_WORDS[key]);
const [byUs, byThem] = [
  isFilled(thisRow(CONDUCT_TABLE, 'us')),
  isFilled(thisRow(CONDUCT_TABLE, 'partner')),
];
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
const [contactDay, meetingDay] = [
  thisRow(GOVERNANCE_TABLE, 'contactDay'),
  thisRow(GOVERNANCE_TABLE, 'meetingDay'),
];
export const CONTACT_DAY_FORMULA = toFormula(dayIn(thisRow(GOVERNANCE_TABLE, 'lastContact')));
export const MEETING_DAY_FORMULA = toFormula(dayIn(thisRow(GOVERNANCE_TABLE, 'nextMeeting')));

const today = call('N', named(TODAY));
/** N makes the empty text of an unknown day 0. */
const isUnknown = (day: Expression): Expression => equal(call('N', day), 0);

const daysAgo = group(minus(today, contactDay));
const overdue = joined(
  words(OVERDUE_WORDS.before),
  daysAgo,
  when(equal(daysAgo, 1), words(OVERDUE_WORDS.day), words(OVERDUE_WORDS.days))
);
export const CONTACT_FORMULA = ofRole(
  firstCase(
    [
      [isUnknown(contactDay), words(CONTACT_WORDS.unknown)],
      [more(daysAgo, named('Used_contact_days')), overdue],
    ],
    words(CONTACT_WORDS.fine)
  )
);
export const MEETING_FORMULA = ofRole(
  firstCase(
    [
      [isUnknown(meetingDay), words(MEETING_WORDS.unknown)],
      [less(meetingDay, today), words(MEETING_WORDS.passed)],
    ],
    words(MEETING_WORDS.ahead)
  )
);
