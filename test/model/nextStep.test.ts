import fc from 'fast-check';
import { PERIOD_STEPS, openSteps, stepFacts } from '../../src/model/nextStep';
import type { StepFacts } from '../../src/model/nextStep';
import { analyse } from '../../src/model/analysis';
import { dayOf } from '../../src/model/day';
import { DEFAULT_SETTINGS } from '../../src/model/alliance';
import { EMPTY_RVU } from '../../src/model/rvu';
import type { Rvu } from '../../src/model/rvu';
import { contribution } from './build';

const READY: StepFacts = {
  listed: 3,
  carried: 0,
  costUnknown: 0,
  unrated: 0,
  formsOpen: 0,
  copiesOpen: 1,
  answersOpen: 1,
  gaps: 0,
  flags: 2,
  undecided: 2,
  isOver: false,
};

const next = (change: Partial<StepFacts>) => openSteps({ ...READY, ...change })[0];

describe('openSteps', () => {
  it.each<[string, Partial<StepFacts>]>([
    ['list', { listed: 0 }],
    ['confirm', { carried: 1, costUnknown: 1 }],
    ['cost', { costUnknown: 1, unrated: 1 }],
    ['score', { unrated: 1, formsOpen: 1 }],
    ['answer', { formsOpen: 1 }],
    ['send', {}],
    ['receive', { copiesOpen: 0, gaps: 2 }],
    ['gaps', { copiesOpen: 0, answersOpen: 0, gaps: 2 }],
    ['decide', { copiesOpen: 0, answersOpen: 0 }],
    ['review', { copiesOpen: 0, answersOpen: 0, undecided: 0 }],
    ['close', { copiesOpen: 0, answersOpen: 0, undecided: 0, isOver: true }],
  ])('%s', (step, facts) => {
    expect(next(facts)).toBe(step);
  });

  it('asks for nothing that prepares a copy once that has left', () => {
    const left = { copiesOpen: 0, carried: 4, costUnknown: 1, unrated: 1, formsOpen: 2 };
    expect(next(left)).toBe('receive');
    expect(next({ ...left, answersOpen: 0 })).toBe('decide');
  });

  it('leaves gaps alone once every flag is decided, and keeps them where none is', () => {
    const back = { copiesOpen: 0, answersOpen: 0, gaps: 1 };
    expect(next({ ...back, undecided: 0 })).toBe('review');
    expect(next({ ...back, flags: 0, undecided: 0 })).toBe('gaps');
  });

  it('always has a step, in the order of the period', () => {
    const count = fc.nat(3);
    const facts = fc.record({
      listed: count,
      carried: count,
      costUnknown: count,
      unrated: count,
      formsOpen: count,
      copiesOpen: count,
      answersOpen: count,
      gaps: count,
      flags: count,
      undecided: count,
      isOver: fc.boolean(),
    });
    fc.assert(
      fc.property(facts, (each) => {
        const steps = openSteps(each);
        expect(steps.length).toBeGreaterThan(0);
        expect(steps).toEqual(PERIOD_STEPS.filter((step) => steps.includes(step)));
      })
    );
  });
});

describe('stepFacts', () => {
  const rvu: Rvu = {
    ...EMPTY_RVU,
    period: { year: 2026, cadence: 'quarterly', part: 4 },
    contributions: [
      contribution({ id: 'G1', cash: 10, stated: 5, estimate: 3 }),
      contribution({ id: 'G2', cash: 90, stated: 1, estimate: 1, decision: 'accept' }),
      contribution({ id: 'G3' }),
      contribution({ id: 'R1', direction: 'received', stated: 2 }),
    ],
  };
  const factsOf = (change: Partial<Rvu>, today: number | null) => {
    const changed = { ...rvu, ...change };
    return stepFacts(changed, analyse(changed.contributions, DEFAULT_SETTINGS), today);
  };

  it('counts what is listed, missing, apart and undecided; their costs are not ours to add', () => {
    expect(factsOf({}, null)).toEqual({
      listed: 4,
      carried: 0,
      costUnknown: 1,
      unrated: 1,
      formsOpen: 1,
      copiesOpen: 1,
      answersOpen: 1,
      gaps: 1,
      flags: 2,
      undecided: 1,
      isOver: false,
    });
    expect(factsOf({ shownGaps: ['contribution|G1'] }, null).gaps).toBe(0);
  });

  it('is over from the day after the last', () => {
    expect(factsOf({}, dayOf(2026, 12, 31)).isOver).toBe(false);
    expect(factsOf({}, dayOf(2027, 1, 1)).isOver).toBe(true);
  });

  it('counts copies of this period only, and one of all of us for everybody', () => {
    const departments = [
      { name: 'A', rate: null, side: 'us', key: 'd1' },
      { name: 'B', rate: null, side: 'us', key: 'd2' },
    ] as const;
    const alliance = { ...rvu.alliance, departments };
    const sent = (respondent: string, period = '2026-Q4') => ({
      way: 'sent' as const,
      period,
      respondent,
      department: null,
      revision: 1,
      on: null,
    });
    const open = (...exchanged: readonly ReturnType<typeof sent>[]) =>
      factsOf({ alliance, exchanged }, null).copiesOpen;
    expect(open()).toBe(2);
    expect(open(sent('d1', '2026-Q3'))).toBe(2);
    expect(open(sent('d1'))).toBe(1);
    expect(open(sent('whole'))).toBe(0);
  });
});
