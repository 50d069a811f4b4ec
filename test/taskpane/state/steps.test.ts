import type { Exchanged, Way } from '../../../src/model/exchange';
import { WHOLE } from '../../../src/model/respondents';
import { blankAnswers } from '../../../src/model/answers';
import { nextStep, periodFacts } from '../../../src/taskpane/state/steps';
import { action, bookOfContributions, contribution } from '../contributions';

const cheapAndGood = contribution({ id: 'G1', cash: 10, stated: 5 });
const dearAndPoor = contribution({ id: 'G2', cash: 90, stated: 1 });

const passed = (way: Way, respondent: string): Exchanged => ({
  way,
  period: '2026-Q4',
  respondent,
  department: null,
  revision: 1,
  on: null,
});

describe('nextStep', () => {
  it('mends what can’t be read before anything else', () => {
    const book = bookOfContributions([cheapAndGood, dearAndPoor]);
    const problems = [{ code: 'missing-table', table: 'Departments' }] as const;
    expect(nextStep({ ...book, problems })).toEqual({ kind: 'mend', count: 1 });
  });

  it('begins with the list', () => {
    expect(nextStep(bookOfContributions([]))).toEqual({ kind: 'list' });
  });

  it('comes to the flags as soon as there are any, ours first', () => {
    const unrated = contribution({ id: 'G3', cash: 5 });
    expect(nextStep(bookOfContributions([cheapAndGood, dearAndPoor, unrated]))).toEqual({
      kind: 'decide',
      count: 2,
      direction: 'given',
    });
    const theirs = [cheapAndGood, dearAndPoor].map((each) => ({
      ...each,
      direction: 'received' as const,
    }));
    expect(nextStep(bookOfContributions(theirs))).toMatchObject({ direction: 'received' });
  });

  it('asks for our costs, never for the partner’s', () => {
    const ours = contribution({ id: 'G1', stated: 3 });
    const theirs = contribution({ id: 'R1', direction: 'received', stated: 3 });
    expect(nextStep(bookOfContributions([theirs, ours]))).toEqual({
      kind: 'cost',
      count: 1,
      first: 'G1',
    });
    expect(nextStep(bookOfContributions([theirs]))).toMatchObject({ kind: 'answer' });
  });

  it('asks for scores of both directions', () => {
    const book = bookOfContributions([contribution({ id: 'R1', direction: 'received', cash: 1 })]);
    expect(nextStep(book)).toEqual({ kind: 'score', count: 1, first: 'R1' });
  });

  it('then asks for our forms, then to send, for late steps, for what comes back, and then is finished', () => {
    const decided = [cheapAndGood, dearAndPoor].map((each) => ({
      ...each,
      decision: 'accept' as const,
    }));
    const book = bookOfContributions(decided);
    expect(nextStep(book)).toEqual({ kind: 'answer', missing: ['Marketing', 'Engineering'] });
    const short = { ...blankAnswers('d1').short, asked: 'A named contact' };
    const answers = ['d1', 'd2'].map((key) => ({ ...blankAnswers(key), short }));
    const rvu = { ...book.rvu, form: 'short' as const, answers };
    const partner = 'Halden Logistics';
    expect(nextStep({ ...book, rvu })).toEqual({ kind: 'send', partner });
    const sent = [passed('sent', 'd1'), passed('sent', 'd2')];
    const away = { ...rvu, exchanged: sent };
    expect(nextStep({ ...book, rvu: away })).toEqual({ kind: 'receive', partner });
    const back = { ...rvu, exchanged: [...sent, passed('received', WHOLE)] };
    expect(nextStep({ ...book, rvu: back })).toEqual({ kind: 'finished' });
    const late = action({ due: book.today - 1 });
    const actions = [late, { ...late, dropped: true }, { ...late, closedIn: '2026-Q3' }];
    expect(nextStep({ ...book, rvu: { ...away, actions } })).toEqual({ kind: 'late', count: 1 });
  });

  it('asks the whole company where it has no departments of its own', () => {
    const book = bookOfContributions([{ ...cheapAndGood, decision: 'accept' }]);
    const alliance = { ...book.rvu.alliance, departments: [] };
    expect(nextStep({ ...book, rvu: { ...book.rvu, alliance } })).toEqual({
      kind: 'answer',
      missing: ['Brightwater Instruments'],
    });
  });
});

describe('periodFacts', () => {
  it('counts what is there, what is missing and what is flagged', () => {
    const book = bookOfContributions([
      cheapAndGood,
      { ...dearAndPoor, decision: 'defer' },
      contribution({ id: 'G3', cash: 95, stated: 1, mustKeep: true }),
      contribution({ id: 'G4', cash: 99, estimate: 1 }),
      contribution({ id: 'G5', stated: 2 }),
      contribution({ id: 'R1', direction: 'received' }),
    ]);
    expect(periodFacts(book)).toEqual({
      given: 5,
      received: 1,
      costUnknown: 1,
      theirCostUnknown: 1,
      unrated: 1,
      estimates: 1,
      flags: 3,
      decided: 0,
      byFlag: { 'cut-back': 1, renegotiate: 1, 'do-more': 1 },
      flagEstimates: 1,
      late: 0,
    });
  });
});
