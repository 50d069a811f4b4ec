/**
 * The sample's charter: most questions agreed, some nearly, one answered differently, one that waits
 * for the partner, one that nobody has touched; a code signed in part; one contact long overdue.
 */
import type { Charter, CharterAnswer, Role, SignOff } from '../../model/charter';
import { parseDay } from '../../model/day';

const ANSWERS: readonly CharterAnswer[] = [
  {
    question: 'fair-and-equal',
    ours: 'Yes. Over a year each side gains about as much as it gives.',
    theirs: 'Yes, as long as we look at it together every quarter.',
    agreement: 'agreed',
  },
  {
    question: 'long-or-short',
    ours: 'Long: five years at the least.',
    theirs: 'Long. Three years for certain, then we look again.',
    agreement: 'nearly',
  },
  {
    question: 'one-or-ongoing',
    ours: 'Ongoing. The tracker was the first project, not the purpose.',
    theirs: 'Ongoing.',
    agreement: 'agreed',
  },
  {
    question: 'equals',
    ours: 'Equals, though you are four times our size.',
    theirs: 'Equals at this table, whatever the headcount.',
    agreement: 'agreed',
  },
  {
    question: 'consultation',
    ours: 'The managers every second week, the sponsors once a quarter.',
    theirs: 'The managers monthly, the sponsors once a quarter.',
    agreement: 'nearly',
  },
  {
    question: 'decisions',
    ours: 'By both managers; the sponsors where money beyond the budget is asked for.',
    theirs: 'By both managers, the sponsors where they cannot agree.',
    agreement: 'agreed',
  },
  {
    question: 'common-property',
    ours: 'What we find together belongs to both; each may use it in its own trade.',
    theirs: 'Each side owns what its own people found, and licenses it to the other.',
    agreement: 'differs',
  },
  {
    question: 'disagreements',
    ours: 'Managers within a week, sponsors within a month, then a mediator we both choose.',
    theirs: null,
    agreement: null,
  },
];

const CONDUCT: readonly SignOff[] = [
  {
    point: 'partner-you-want',
    us: 'Nadia Brooks',
    usOn: parseDay('2026-04-14'),
    partner: 'Marcus Oyelaran',
    partnerOn: parseDay('2026-04-14'),
  },
  {
    point: 'ethics',
    us: 'Nadia Brooks',
    usOn: parseDay('2026-04-14'),
    partner: 'Marcus Oyelaran',
    partnerOn: parseDay('2026-04-21'),
  },
  {
    point: 'respect',
    us: 'Nadia Brooks',
    usOn: parseDay('2026-04-14'),
    partner: null,
    partnerOn: null,
  },
];

const GOVERNANCE: readonly Role[] = [
  {
    role: 'Alliance manager',
    us: 'Nadia Brooks',
    partner: 'Marcus Oyelaran',
    lastContact: parseDay('2026-11-17'),
    nextMeeting: parseDay('2026-12-01'),
  },
  {
    role: 'Executive sponsor',
    us: 'Elena Fischer',
    partner: 'Ingrid Halden',
    lastContact: parseDay('2026-08-27'),
    nextMeeting: parseDay('2027-01-20'),
  },
  {
    role: 'Marketing and sales',
    us: 'Priya Nair',
    partner: 'Marcus Oyelaran',
    lastContact: parseDay('2026-11-10'),
    nextMeeting: parseDay('2026-12-08'),
  },
  {
    role: 'Engineering and depots',
    us: 'Tom Alvarez',
    partner: 'Dana Whitlock',
    lastContact: parseDay('2026-10-29'),
    nextMeeting: null,
  },
  { role: 'Contracts', us: 'Ruth Keller', partner: null, lastContact: null, nextMeeting: null },
];

export const SAMPLE_CHARTER: Charter = {
  answers: ANSWERS,
  conduct: CONDUCT,
  governance: GOVERNANCE,
};
