/** What forbids to take a file, and what the user should know first. */
import { checkReturned } from '../../src/exchange/receive/checkReturned';
import { receive } from '../../src/exchange/receive/receive';
import type { ReturnedLine, ReturnedStamp } from '../../src/exchange/receive/returned';
import { WHOLE } from '../../src/model/respondents';
import type { Rvu } from '../../src/model/rvu';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { filled, returnedWith, stampOf } from './receiveArbitrary';

const OURS: Rvu = { ...SAMPLE, partnerLines: [], exchanged: [], allianceId: 'ours' };
const LINE = filled('received', 'other', { score: 3 });
const STAMP = stampOf(OURS, WHOLE);

const check = (
  stamp: ReturnedStamp | null,
  lines: readonly ReturnedLine[] = [LINE],
  rvu = OURS,
  respondent?: string
) =>
  checkReturned(
    rvu,
    returnedWith(rvu, stamp, lines),
    respondent === undefined ? { on: null } : { on: null, respondent }
  );

const stopped = (...rejections: readonly object[]) => ({ kind: 'stopped', rejections });

test('a file for this workbook is fine', () => {
  expect(check(STAMP)).toEqual({
    kind: 'fine',
    origin: { period: '2026-Q4', respondent: WHOLE, department: null, revision: 1 },
    confirmations: [],
  });
});

test('another alliance’s file is told as that and nothing else', () => {
  const strange = { ...STAMP, allianceId: 'theirs', period: '2020-Q1', respondent: 'd20' };
  expect(check(strange)).toEqual(stopped({ code: 'another-alliance' }));
});

test('period, department and scale have to fit, each told', () => {
  const scale = { min: 0, max: 10 };
  const strange = { ...STAMP, period: '2026-Q3', respondent: 'd9', department: 'Legal', scale };
  expect(check(strange)).toEqual(
    stopped(
      { code: 'closed-period', found: '2026-Q3', wanted: '2026-Q4' },
      { code: 'wrong-department', found: 'Legal' },
      { code: 'another-scale', found: scale, wanted: { min: 1, max: 5 } }
    )
  );
  const never = { ...STAMP, period: '2020-Q1' };
  expect(check(never)).toEqual(
    stopped({ code: 'another-period', found: '2020-Q1', wanted: '2026-Q4' })
  );
  expect(check(STAMP, [LINE], { ...OURS, period: null })).toEqual(stopped({ code: 'no-period' }));
});

const answer = filled('charter', 'equals', { words: 'As it left' });
const prefilled: Rvu = {
  ...OURS,
  charter: {
    ...OURS.charter,
    answers: [{ question: 'equals', ours: null, theirs: 'As it left', agreement: null }],
  },
};

test('what we prefilled alone is our own file sent back; another answer is theirs', () => {
  expect(check(STAMP, [])).toEqual(stopped({ code: 'unfilled' }));
  expect(check(STAMP, [answer], prefilled)).toEqual(stopped({ code: 'unfilled' }));
  expect(check(STAMP, [{ ...answer, words: 'Corrected' }], prefilled).kind).toBe('fine');
  expect(check(STAMP, [answer, LINE], prefilled).kind).toBe('fine');
});

test('a charter answer that came from this respondent comes again, not unfilled', () => {
  const file = returnedWith(OURS, STAMP, [answer]);
  const empty = { ...OURS, charter: { ...OURS.charter, answers: [] } };
  const once = receive(empty, file, { on: null });
  if (once.kind !== 'ready') throw new Error('stopped');
  expect(once.rvu.charter.answers).toMatchObject([{ question: 'equals', theirs: 'As it left' }]);
  expect(receive(once.rvu, file, { on: null })).toMatchObject({
    kind: 'ready',
    confirmations: [{ code: 'same-revision', revision: 1 }],
  });
});

test('without a stamp the user says whose it is, unless there is one only', () => {
  expect(check(null)).toEqual(stopped({ code: 'whose', respondents: [WHOLE, 'd1', 'd2'] }));
  expect(check(null, [LINE], OURS, 'd7')).toMatchObject({ rejections: [{ code: 'whose' }] });
  expect(check(null, [LINE], OURS, 'd2')).toMatchObject({
    origin: { respondent: 'd2', department: 'Engineering', revision: 1 },
    confirmations: [{ code: 'no-stamp' }],
  });
  const alone = { ...OURS, alliance: { ...OURS.alliance, departments: [] } };
  expect(check(null, [LINE], alone)).toMatchObject({ origin: { respondent: WHOLE } });
});

test('revisions that were received are told, and a stamp that was changed', () => {
  const entry = { period: '2026-Q4', respondent: WHOLE, department: null, on: null };
  const known: Rvu = { ...OURS, exchanged: [{ way: 'received', revision: 2, ...entry }] };
  const confirmations = (revision: number, intact = true) =>
    check({ ...STAMP, revision, intact }, [LINE], known);
  expect(confirmations(1)).toMatchObject({
    confirmations: [{ code: 'older-revision', found: 1, received: 2 }],
  });
  expect(confirmations(2)).toMatchObject({
    confirmations: [{ code: 'same-revision', revision: 2 }],
  });
  expect(confirmations(3)).toMatchObject({ confirmations: [] });
  expect(confirmations(3, false)).toMatchObject({ confirmations: [{ code: 'stamp-changed' }] });
});

test('scores of no contribution of ours, or off our scale, are refused and the rest is taken', () => {
  const lines = [
    filled('did', 'G99', { score: 3 }),
    filled('received', 'other', { score: 9, words: 'much' }),
  ];
  const reception = receive(OURS, returnedWith(OURS, null, lines), { on: null, respondent: WHOLE });
  expect(reception).toMatchObject({
    kind: 'ready',
    refused: [
      { code: 'unknown-contribution', list: 'did', found: 'G99' },
      { code: 'out-of-range', list: 'received', found: 9, field: 'Your score' },
    ],
  });
  if (reception.kind !== 'ready') throw new Error('stopped');
  expect(reception.rvu.partnerLines).toMatchObject([{ line: 'other', score: null, words: 'much' }]);
});

describe('what we typed as their answer ourselves, which they did not touch', () => {
  const typed: Rvu = {
    ...OURS,
    charter: {
      ...OURS.charter,
      answers: [{ question: 'equals', ours: null, theirs: 'As we heard it', agreement: null }],
    },
  };
  const untouched = [LINE, filled('charter', 'equals', { words: 'As we heard it' })];
  const answered = [LINE, filled('charter', 'equals', { words: 'As they say it' })];
  const take = (rvu: Rvu, lines: readonly ReturnedLine[], revision: number): Rvu => {
    const taken = receive(rvu, returnedWith(rvu, { ...STAMP, revision }, lines), { on: null });
    if (taken.kind !== 'ready') throw new Error('stopped');
    return taken.rvu;
  };
  const theirsIn = ({ charter }: Rvu) => charter.answers.map(({ theirs }) => theirs);

  test('is not taken for theirs', () => {
    const after = take(typed, untouched, 1);
    expect(after.partnerLines.map(({ list }) => list)).toEqual(['received']);
  });

  test('stays as typed whatever they answer, before or after', () => {
    expect(theirsIn(take(take(typed, untouched, 1), answered, 2))).toEqual(['As we heard it']);
    expect(theirsIn(take(take(typed, answered, 1), untouched, 2))).toEqual(['As we heard it']);
  });

  test('where they did say it once, what they say next follows', () => {
    const blank = { ...typed, charter: { ...typed.charter, answers: [] } };
    expect(theirsIn(take(take(blank, untouched, 1), answered, 2))).toEqual(['As they say it']);
  });
});
