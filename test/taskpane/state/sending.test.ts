import type { Exchanged } from '../../../src/model/exchange';
import type { Rvu } from '../../../src/model/rvu';
import { sendStep } from '../../../src/taskpane/state/sending';
import { bookWith, passed } from '../rvu/build';

const { rvu } = bookWith({});
const step = (exchanged: readonly Exchanged[], change: Partial<Rvu> = {}) =>
  sendStep({ ...rvu, exchanged, ...change });

describe('the copies to be sent', () => {
  it('are one for each department, and one for all of us besides, none of them sent', () => {
    const others = [passed({ way: 'received' }), passed({ period: '2026-Q3' })];
    expect(step(others)).toEqual({
      done: false,
      copies: [
        { respondent: 'd1', name: 'Marketing', sent: null, revision: 1 },
        { respondent: 'd2', name: 'Engineering', sent: null, revision: 1 },
      ],
      whole: { respondent: 'whole', name: null, sent: null, revision: 1 },
    });
  });

  it('are counted on for each of them, and the last one is named', () => {
    const second = passed({ revision: 2, on: 46_410 });
    const { done, copies } = step([second, passed({})]);
    expect(done).toBe(false);
    expect(copies.map((each) => [each.revision, each.sent])).toEqual([
      [3, second],
      [1, null],
    ]);
  });

  it('are done once all departments have theirs, or once everything went in one', () => {
    expect(step([passed({}), passed({ respondent: 'd2' })]).done).toBe(true);
    expect(step([passed({ respondent: 'whole', department: null })]).done).toBe(true);
  });

  it('are one only where one form is filled', () => {
    const [only] = rvu.alliance.departments;
    const one = { ...rvu.alliance, departments: only === undefined ? [] : [only] };
    const none = { ...rvu.alliance, departments: [] };
    expect(step([], { alliance: one })).toMatchObject({
      copies: [{ name: 'Marketing' }],
      whole: null,
    });
    expect(step([], { alliance: none })).toMatchObject({ copies: [{ name: null }], whole: null });
  });

  it('belong to no period before there is one', () => {
    expect(step([passed({})], { period: null }).copies[0]).toMatchObject({
      sent: null,
      revision: 1,
    });
  });
});
