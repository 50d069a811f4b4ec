/** The words of the charter: its questions, its code of conduct, and how they stand. */
import type {
  Agreement,
  CharterState,
  ConductPoint,
  CharterQuestion,
  SignState,
} from '../../../model/charter';
import type { ChoiceSet } from '../words';

export const QUESTION_WORDS: ChoiceSet<CharterQuestion> = [
  [
    'fair-and-equal',
    'Is it fair and equal: does each of us get as much out of the alliance as we put in?',
  ],
  ['long-or-short', 'Are we in it for the long run, or for a short while?'],
  ['one-or-ongoing', 'Is it one venture with an end, or do we mean to go on working together?'],
  ['equals', 'Do we meet as equals, or does one of us lead?'],
  ['consultation', 'How often do we talk and ask for each other’s advice?'],
  ['decisions', 'How are decisions made, and by whom?'],
  ['door-to-more', 'Is the first project a door to bigger ones?'],
  [
    'common-property',
    'How do we share what we come to own together, ideas and know-how as well as things?',
  ],
  ['disagreements', 'What do we do when we disagree?'],
];

export const AGREEMENT_WORDS: ChoiceSet<Agreement> = [
  ['agreed', '✓ agreed'],
  ['nearly', '≈ nearly'],
  ['differs', '≠ differs'],
];

export const CHARTER_STATE_WORDS: Record<CharterState, string> = {
  open: '○ both to answer',
  ours: '○ ours to come',
  theirs: '○ theirs to come',
  compare: '→ to compare',
  talk: '→ to talk about',
  settled: '✓ settled',
};

export const CONDUCT_WORDS: ChoiceSet<ConductPoint> = [
  ['partner-you-want', 'We are the partner that we would like to have.'],
  ['ethics', 'We keep to our ethics and morals, also where nobody is looking.'],
  ['respect', 'We respect each other’s people, customs and policies.'],
  ['membership', 'We think as members of the alliance and of our industry, not of one company.'],
  ['when-in-doubt', 'When in doubt, we don’t.'],
];

export const SIGN_STATE_WORDS: Record<SignState, string> = {
  both: '✓ signed by both',
  us: '◐ signed by us',
  partner: '◐ signed by them',
  none: '○ not yet signed',
};

/** Before the days, and after them where there is one or are many. */
export const OVERDUE_WORDS = { before: '⚠ overdue, ', day: ' day', days: ' days' } as const;
export const CONTACT_WORDS = { unknown: 'no contact noted', fine: '✓ fine' } as const;
export const MEETING_WORDS = {
  unknown: 'none planned',
  ahead: '✓ planned',
  passed: '⚠ has passed',
} as const;
