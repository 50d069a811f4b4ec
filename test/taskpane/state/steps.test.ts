import type { Exchanged, Way } from '../../../src/model/exchange';
import { WHOLE } from '../../../src/model/respondents';
import { blankAnswers } from '../../../src/model/answers';
import { guideSteps, periodFacts } from '../../../src/taskpane/state/steps';
import type { Book } from '../../../src/taskpane/state/book';
import { action, bookOfContributions, contribution } from '../contributions';

const nextStep = (book: Book) => guideSteps(book)[0];

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
    expect(nextStep({ ...book, problems })).toEqual({ kind: 'repair', count: 1 });
  });

  it('begins with the list', () => {
    expect(nextStep(bookOfContributions([]))).toEqual({ kind: 'list' });
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

  it('asks for our forms, to send, waits, and then comes to the flags, ours first', () => {
    const book = bookOfContributions([cheapAndGood, dearAndPoor]);
    expect(nextStep(book)).toEqual({ kind: 'answer', missing: ['Marketing', 'Engineering'] });
    const short = { planned: 'A call', asked: 'A contact' };
    const part = { score: 3, words: null };
    const answers = ['d1', 'd2'].map((key) => ({
      ...blankAnswers(key),
      short: { ...short, received: part, given: part },
    }));
    const rvu = { ...book.rvu, form: 'short' as const, answers };
    const partner = 'Halden Logistics';
    expect(nextStep({ ...book, rvu })).toEqual({ kind: 'send', partner });
    const sent = [{ ...passed('sent', 'd1'), on: 46_000 }, passed('sent', 'd2')];
    const away = { ...rvu, exchanged: [...sent, passed('received', 'd1')] };
    const decide = { kind: 'decide', count: 2, direction: 'given' };
    expect(guideSteps({ ...book, rvu: away }).slice(0, 2)).toEqual([
      { kind: 'receive', partner, sent: 46_000, missing: ['Engineering'] },
      decide,
    ]);
    const back = { ...rvu, exchanged: [...sent, passed('received', WHOLE)] };
    expect(nextStep({ ...book, rvu: back })).toEqual(decide);
  });

  it('comes to the review once all is decided, and to closing once the period is over', () => {
    const decided = [cheapAndGood, dearAndPoor].map((each) => ({
      ...each,
      direction: 'received' as const,
      decision: 'accept' as const,
    }));
    const book = bookOfContributions(decided);
    const rvu = { ...book.rvu, exchanged: [passed('sent', WHOLE), passed('received', WHOLE)] };
    expect(nextStep({ ...book, rvu })).toEqual({ kind: 'review', partner: 'Halden Logistics' });
    const over = { ...book, rvu, today: book.today + 365 };
    expect(nextStep(over)).toEqual({ kind: 'close', period: '2026-Q4' });
    const theirs = decided.map((each) => ({ ...each, decision: null }));
    const open = bookOfContributions(theirs);
    expect(nextStep({ ...open, rvu: { ...rvu, contributions: theirs } })).toMatchObject({
      kind: 'decide',
      direction: 'received',
    });
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
    const late = action({ due: book.today - 1 });
    const actions = [late, { ...late, dropped: true }, { ...late, closedIn: '2026-Q3' }];
    expect(periodFacts({ ...book, rvu: { ...book.rvu, actions } })).toEqual({
      flags: 3,
      decided: 0,
      byFlag: { 'cut-back': 1, renegotiate: 1, 'do-more': 1 },
      whereOf: { 'cut-back': 'given', renegotiate: 'given', 'do-more': 'given' },
      flagEstimates: 1,
      late: 1,
    });
  });
});
