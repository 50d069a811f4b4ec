import fc from 'fast-check';
import {
  charterState,
  contactOf,
  meetingOf,
  signState,
  usualGovernance,
} from '../../src/model/charter';
import type { CharterAnswer, Role, SignOff } from '../../src/model/charter';

const TODAY = 46_000;

const answer = (facts: Partial<CharterAnswer>): CharterAnswer => ({
  question: 'equals',
  ours: null,
  theirs: null,
  agreement: null,
  ...facts,
});
const role = (facts: Partial<Role>): Role => ({
  role: 'Alliance manager',
  us: null,
  partner: null,
  lastContact: null,
  nextMeeting: null,
  ...facts,
});

test.each([
  [{}, 'open'],
  [{ agreement: 'agreed' }, 'open'],
  [{ theirs: 'Yes.' }, 'ours'],
  [{ ours: 'Yes.' }, 'theirs'],
  [{ ours: 'Yes.', agreement: 'agreed' }, 'theirs'],
  [{ ours: 'Yes.', theirs: 'No.' }, 'compare'],
  [{ ours: 'Yes.', theirs: 'No.', agreement: 'differs' }, 'talk'],
  [{ ours: 'Yes.', theirs: 'Mostly.', agreement: 'nearly' }, 'talk'],
  [{ ours: 'Yes.', theirs: 'Yes.', agreement: 'agreed' }, 'settled'],
] as const)('a question with %j is %s', (facts, state) => {
  expect(charterState(answer(facts))).toBe(state);
});

test.each([
  [null, null, 'none'],
  ['Nadia Brooks', null, 'us'],
  [null, 'Marcus Oyelaran', 'partner'],
  ['Nadia Brooks', 'Marcus Oyelaran', 'both'],
] as const)('signed by %s and %s is %s, whatever the days', (us, partner, state) => {
  const signOff: SignOff = { point: 'ethics', us, usOn: TODAY, partner, partnerOn: null };
  expect(signState(signOff)).toBe(state);
});

describe('contact', () => {
  test('is overdue from the day after the days that are allowed', () => {
    expect(contactOf(role({ lastContact: TODAY - 45 }), TODAY, 45)).toEqual({
      state: 'fine',
      days: 45,
    });
    expect(contactOf(role({ lastContact: TODAY - 46 }), TODAY, 45)).toEqual({
      state: 'overdue',
      days: 46,
    });
  });

  test('is unknown where none is noted, and never overdue on no day', () => {
    expect(contactOf(role({}), TODAY, 45)).toEqual({ state: 'unknown', days: null });
    expect(contactOf(role({ lastContact: 1 }), null, 45)).toEqual({ state: 'fine', days: null });
  });

  test('once overdue it stays so until the next one', () => {
    const days = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(days, days, days, (ago, allowed, later) => {
        const noted = role({ lastContact: TODAY - ago });
        const now = contactOf(noted, TODAY, allowed).state;
        expect(now).toBe(ago > allowed ? 'overdue' : 'fine');
        if (now === 'overdue')
          expect(contactOf(noted, TODAY + later, allowed).state).toBe('overdue');
      })
    );
  });
});

test.each([
  [null, TODAY, { state: 'unknown', days: null }],
  [TODAY + 12, TODAY, { state: 'ahead', days: 12 }],
  [TODAY, TODAY, { state: 'ahead', days: 0 }],
  [TODAY - 1, TODAY, { state: 'passed', days: -1 }],
  [TODAY - 1, null, { state: 'ahead', days: null }],
] as const)('a meeting on day %s, looked at on day %s', (nextMeeting, today, meeting) => {
  expect(meetingOf(role({ nextMeeting }), today)).toEqual(meeting);
});

test('governance begins with the people of the facts; nobody is null, not a blank name', () => {
  const us = { name: 'Brightwater', manager: 'Nadia Brooks', sponsor: null };
  const partner = { name: 'Halden', manager: '', sponsor: 'Ingrid Halden' };
  expect(usualGovernance(us, partner)).toEqual([
    role({ us: 'Nadia Brooks' }),
    role({ role: 'Executive sponsor', partner: 'Ingrid Halden' }),
  ]);
});
