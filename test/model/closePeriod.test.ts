import fc from 'fast-check';
import { closePeriod } from '../../src/model/closePeriod';
import { NO_HISTORY } from '../../src/model/history';
import { nextPeriod } from '../../src/model/period';
import { fillRates } from '../../src/model/rates';
import { respondents } from '../../src/model/respondents';
import type { Rvu } from '../../src/model/rvu';
import { rvuArbitrary } from '../workbook/arbitraries';
import { withHistory } from '../workbook/pastArbitraries';
import { runs } from '../share';
import { answersFrom, periodOf, recovered } from './recovered';

const written = rvuArbitrary(6).chain(withHistory);

function closed(rvu: Rvu): Rvu {
  const result = closePeriod(rvu);
  if (!result.ok) throw new Error(result.reason);
  return result.rvu;
}

/** An RVU in which something must be closed, whatever else was typed. */
const closable = written.map((rvu) => ({ ...rvu, tripleWin: { ...rvu.tripleWin, us: 1 } }));

test('nothing typed is lost: with the History the RVU can be put together again', () => {
  fc.assert(
    fc.property(closable, (rvu) => {
      const next = closed(rvu);
      const { contributions, answers, indicators, tripleWin, history } = rvu;
      expect(recovered(next, rvu)).toEqual({
        contributions,
        answers,
        indicators,
        tripleWin,
        history,
      });
      const { alliance, settings, charter, form, today } = rvu;
      expect(next).toMatchObject({ alliance, settings, charter, form, today });
      expect(next.period).toEqual(rvu.period && nextPeriod(rvu.period));
      const kept = fillRates(contributions, alliance.departments);
      const past = next.history.contributions.filter(({ period }) => period === periodOf(rvu));
      expect(past).toMatchObject(kept);
    }),
    { numRuns: runs(60) }
  );
});

test('the next period begins without scores, answers and values', () => {
  fc.assert(
    fc.property(closable, (rvu) => {
      const next = closed(rvu);
      const blank = { stated: null, confirmed: false, decision: null, decisionReason: null };
      expect(next.contributions).toEqual(
        rvu.contributions.map((each) => ({
          ...each,
          ...blank,
          carried: each.stated ?? each.carried,
        }))
      );
      expect(next.answers).toEqual([]);
      expect(next.indicators).toEqual(rvu.indicators.map((each) => ({ ...each, value: null })));
      expect(Object.values(next.tripleWin)).toEqual([null, null, null]);
    }),
    { numRuns: runs(30) }
  );
});

test('steps that are over are closed with the period, open ones are carried over once', () => {
  fc.assert(
    fc.property(closable, (rvu) => {
      const period = periodOf(rvu);
      closed(rvu).actions.forEach((after, index) => {
        const before = rvu.actions[index];
        if (before === undefined) throw new Error('a step too many');
        const { closedIn, carriedFrom, ...rest } = after;
        expect(before).toMatchObject(rest);
        const over = before.doneOn !== null || before.dropped;
        expect(closedIn).toBe(before.closedIn ?? (over ? period : null));
        const open = before.closedIn === null && !over;
        expect(carriedFrom).toBe(before.carriedFrom ?? (open ? period : null));
      });
    }),
    { numRuns: runs(40) }
  );
});

test('closing twice does what closing once does', () => {
  fc.assert(
    fc.property(closable, (rvu) => {
      expect(closePeriod(closed(rvu))).toEqual({ ok: false, reason: 'nothing-to-close' });
    }),
    { numRuns: runs(40) }
  );
});

const flags = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 });

/** Closing was cut off: History is written, of the rest some. */
function halfWay(rvu: Rvu, next: Rvu, done: readonly boolean[], half: readonly boolean[]): Rvu {
  const chosen = <T>(before: readonly T[], after: readonly T[]): readonly T[] =>
    before.map((each, index) => (done[index % done.length] ? (after[index] ?? each) : each));
  const decided = chosen(rvu.contributions, next.contributions).map((each, index) =>
    half[index % half.length] ? { ...each, stated: null } : each
  );
  return {
    ...rvu,
    history: next.history,
    contributions: decided,
    answers: rvu.answers.filter((_, index) => done[index]),
    actions: chosen(rvu.actions, next.actions),
    indicators: chosen(rvu.indicators, next.indicators),
    tripleWin: half[0] ? next.tripleWin : { ...rvu.tripleWin, customer: null },
  };
}

test('a retry from any half-way state ends where the first attempt would have', () => {
  fc.assert(
    fc.property(closable, flags, flags, (rvu, done, half) => {
      const next = closed(rvu);
      expect(closed(halfWay(rvu, next, done, half))).toEqual(next);
    }),
    { numRuns: runs(60) }
  );
});

test('a period that was typed back is completed: what is known now wins, the rest stays', () => {
  fc.assert(
    fc.property(
      closable.filter(({ contributions }) => contributions.length > 1),
      (rvu) => {
        const next = closed(rvu);
        const [first, ...rest] = next.contributions;
        if (first === undefined) throw new Error('no contribution');
        const back = {
          ...next,
          period: rvu.period,
          contributions: [{ ...first, stated: 2 }, ...rest],
        };
        const again = closed(back);
        const statedOf = ({ history }: Rvu) =>
          history.contributions
            .filter(({ period }) => period === periodOf(rvu))
            .map(({ stated }) => stated);
        expect(statedOf(again)).toEqual([2, ...statedOf(next).slice(1)]);
        expect(again.history.answers).toEqual(next.history.answers);
        expect(again.period).toEqual(next.period);
      }
    ),
    { numRuns: runs(30) }
  );
});

test('all lines of the form in use are kept for everybody who was asked', () => {
  fc.assert(
    fc.property(closable, (rvu) => {
      const period = periodOf(rvu);
      const lines = closed(rvu).history.answers.filter((each) => each.period === period);
      const asked = respondents(rvu.alliance).map(({ key }) => key);
      const inUse = lines.filter(
        ({ form, respondent }) => form === rvu.form && asked.includes(respondent)
      );
      expect(inUse).toHaveLength(asked.length * (rvu.form === 'long' ? 16 : 4));
      const answered = rvu.answers.filter(({ respondent }) => asked.includes(respondent));
      const figures = closed(rvu).history.periods.at(-1);
      expect(figures).toMatchObject({ asked: asked.length, answered: answered.length });
    }),
    { numRuns: runs(30) }
  );
});

test('without a period there is nothing to close, without a word there may be a first time', () => {
  const [rvu] = fc.sample(rvuArbitrary(3, 3), 1);
  if (rvu === undefined) throw new Error('no sample');
  expect(closePeriod({ ...rvu, period: null })).toEqual({ ok: false, reason: 'no-period' });
  const blank = closed({ ...rvu, contributions: [], actions: [], history: NO_HISTORY });
  expect(blank.history.periods).toHaveLength(1);
});

test('what was written with a form of nobody any more is kept as well', () => {
  const [rvu] = fc.sample(closable, 1);
  if (rvu === undefined) throw new Error('no sample');
  const lost = answersFrom([], 'd20');
  const planned = { ...lost, short: { ...lost.short, planned: 'Meet in May' } };
  const lines = closed({ ...rvu, answers: [planned] }).history.answers.filter(
    ({ respondent }) => respondent === 'd20'
  );
  expect(lines).toEqual([
    {
      period: periodOf(rvu),
      respondent: 'd20',
      department: null,
      form: 'short',
      part: 3,
      category: null,
      score: null,
      worth: null,
      words: 'Meet in May',
    },
  ]);
});
