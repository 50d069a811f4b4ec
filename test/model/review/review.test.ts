import fc from 'fast-check';
import { parseDay } from '../../../src/model/day';
import { isCostFlag } from '../../../src/model/flags';
import { MOST_DECISIONS } from '../../../src/model/review/decisions';
import { nextSteps, promisesOf } from '../../../src/model/review/promises';
import { MOST_FINDINGS, reviewOf } from '../../../src/model/review/review';
import type { Rvu } from '../../../src/model/rvu';
import { SAMPLE } from '../../../src/workbook/sample/sample';
import { rvuArbitrary } from '../../workbook/arbitraries';
import { withHistory } from '../../workbook/pastArbitraries';

const TODAY = parseDay('2026-12-15');
const sample = reviewOf({ ...SAMPLE, today: TODAY });

describe('decisions', () => {
  it('asks for at most five, of open flags, three of them for less', () => {
    fc.assert(
      fc.property(rvuArbitrary(20).chain(withHistory), (rvu) => {
        const { decisions } = reviewOf(rvu);
        expect(decisions.length).toBeLessThanOrEqual(MOST_DECISIONS);
        const flags = decisions.flatMap((each) => (each.kind === 'flag' ? [each.flagged] : []));
        expect(flags.filter(isCostFlag).length).toBeLessThanOrEqual(3);
        for (const { contribution } of flags)
          expect([null, 'defer']).toContain(contribution.decision);
      })
    );
  });

  it('asks no more about what is decided', () => {
    const decided: Rvu = {
      ...SAMPLE,
      contributions: SAMPLE.contributions.map((each) => ({ ...each, decision: 'accept' })),
    };
    const { decisions } = reviewOf({ ...decided, today: TODAY });
    expect(decisions.every(({ kind }) => kind !== 'flag')).toBe(true);
    // The sample has late steps and wide gaps to fill up with.
    expect(decisions.map(({ kind }) => kind)).toContain('promise');
    expect(decisions).toHaveLength(3);
  });

  it('asks first for less, then for more; firm ones and what we give first', () => {
    const ids = sample.decisions.map((each) =>
      each.kind === 'flag' ? each.flagged.contribution.id : each.kind
    );
    // G8, G11, G15 and G1 are decided, G13 rests on our estimate.
    expect(ids).toEqual(['R7', 'G13', 'G2', 'G12', 'G5']);
  });
});

describe('promises', () => {
  it('tells each step that came to something, and each that is open, once; a late one in both', () => {
    fc.assert(
      fc.property(
        rvuArbitrary(3),
        fc.option(fc.integer({ min: 44_000, max: 47_000 })),
        (rvu, today) => {
          const at = { ...rvu, today };
          const [told, next] = [promisesOf(at), nextSteps(at)];
          const listed = rvu.actions.filter(
            ({ closedIn, step }) => closedIn === null && step.trim() !== ''
          );
          const late = told.filter(({ state }) => state === 'late');
          expect(told.length + next.length).toBe(listed.length + late.length);
          expect(next.every(({ state }) => state === 'open' || state === 'late')).toBe(true);
          const days = next.map(({ action }) => action.due ?? Infinity);
          expect(days).toEqual([...days].sort((a, b) => a - b));
        }
      )
    );
  });

  it('knows kept, kept late, late and dropped', () => {
    const states = Object.fromEntries(
      sample.promises.map(({ action, state, daysLate }) => [
        action.step.slice(0, 12),
        [state, daysLate],
      ])
    );
    expect(states).toMatchObject({
      'Hand over Oc': ['kept', null],
      'Name one con': ['kept-late', 13],
      'Put a shared': ['late', 39],
    });
  });
});

describe('findings and gaps', () => {
  it('shows at most three of each', () => {
    fc.assert(
      fc.property(rvuArbitrary(30), (rvu) => {
        const { findings, gaps } = reviewOf(rvu);
        for (const { doMore, cutBack } of [findings.given, findings.received]) {
          expect(doMore.length).toBeLessThanOrEqual(MOST_FINDINGS);
          expect(cutBack.length).toBeLessThanOrEqual(MOST_FINDINGS);
          expect(doMore.every(({ flag }) => flag === 'do-more')).toBe(true);
        }
        const signs = gaps.map(({ gap }) => Math.sign(gap));
        expect(signs).toEqual([...signs].sort((a, b) => b - a));
        expect(signs.filter((sign) => sign > 0).length).toBeLessThanOrEqual(3);
        expect(signs.filter((sign) => sign < 0).length).toBeLessThanOrEqual(3);
        expect(signs).not.toContain(0);
      })
    );
  });
});
