import fc from 'fast-check';
import type { AnalysedContribution, DirectionAnalysis } from '../../src/model/analysis';
import { analyse } from '../../src/model/analysis';
import { DIRECTIONS } from '../../src/model/contribution';
import { QUADRANTS } from '../../src/model/matrix';
import { runs } from '../share';
import { analysed } from './build';
import { relativeRules, rows, rules } from './arbitraries';
import type { Row, Rules, Verdict } from './reference';
import { judge, toContribution, toSettings } from './reference';

const run = (ledger: readonly Row[], by: Rules) =>
  analysed(ledger.map(toContribution), toSettings(by));
const placedOf = (direction: DirectionAnalysis) =>
  direction.contributions.filter((each) => each.placed);

function words(each: AnalysedContribution | Verdict) {
  const { placed, band, quadrant, zone, flag, borderline, provisional } = each;
  return { placed, band, quadrant, zone, flag, borderline, provisional };
}

function figures(each: AnalysedContribution | Verdict) {
  return [each.cost, each.value, each.costShare, each.valueShare, each.valuePerCost];
}

/** Equal but for rounding, null only to null. */
function expectSameFigures(
  actual: readonly (number | null)[],
  expected: readonly (number | null)[]
): void {
  const off = actual.filter((figure, index) => {
    const wanted = expected[index] ?? null;
    if (figure === null || wanted === null) return figure !== wanted;
    return Math.abs(figure - wanted) > 1e-9 * Math.max(1, Math.abs(wanted));
  });
  expect(off).toEqual([]);
}

function expectAgreement(ledger: readonly Row[], by: Rules): void {
  const all = analyse(ledger.map(toContribution), toSettings(by));
  for (const name of DIRECTIONS) {
    const verdicts = judge(
      ledger.filter((row) => row.direction === name),
      by
    );
    const { contributions } = all.directions[name];
    expect(contributions.map(words)).toEqual(verdicts.map(words));
    expectSameFigures(contributions.flatMap(figures), verdicts.flatMap(figures));
  }
}

test('agrees with the exact reference, ties included', () => {
  fc.assert(fc.property(rows(), rules, expectAgreement), { numRuns: runs(400) });
});

test('agrees with the exact reference for thousands of rows', () => {
  fc.assert(fc.property(rows(3000, 2000), rules, expectAgreement), {
    numRuns: 3,
    endOnFailure: true,
  });
});

test('the order of the rows changes nothing but the order', () => {
  const shuffled = rows().chain((ledger) =>
    fc.tuple(
      fc.constant(ledger),
      fc.shuffledSubarray(
        ledger.map((_, index) => index),
        { minLength: ledger.length }
      )
    )
  );
  fc.assert(
    fc.property(shuffled, rules, ([ledger, order], by) => {
      const before = run(ledger, by).contributions;
      const moved = order.flatMap((index) => ledger[index] ?? []);
      const after = run(moved, by).contributions;
      const expected = order.flatMap((index) => before[index] ?? []);
      expect(after.map(words)).toEqual(expected.map(words));
      expectSameFigures(after.flatMap(figures), expected.flatMap(figures));
    })
  );
});

test('another currency changes neither quadrant nor band nor zone nor shares', () => {
  const exchange = fc.constantFrom(0.01, 0.37, 1.1, 7, 149.83, 1e6);
  fc.assert(
    fc.property(rows(), relativeRules, exchange, (ledger, by, factor) => {
      const home = ledger.map(toContribution);
      const times = (amount: number | null) => (amount === null ? null : amount * factor);
      const abroad = home.map((each) => ({
        ...each,
        rate: times(each.rate),
        cash: times(each.cash),
      }));
      const before = analysed(home, toSettings(by)).contributions;
      const after = analysed(abroad, toSettings(by)).contributions;
      expect(after.map(words)).toEqual(before.map(words));
      expectSameFigures(
        after.flatMap((each) => figures(each).slice(1)),
        before.flatMap((each) => figures(each).slice(1))
      );
    })
  );
});

test('shares sum to 1 over the placed, or are all unknown', () => {
  fc.assert(
    fc.property(rows(), rules, (ledger, by) => {
      const direction = run(ledger, by);
      const placed = placedOf(direction);
      for (const [of, total] of [
        ['costShare', direction.placedTotals.cost],
        ['valueShare', direction.placedTotals.value],
      ] as const) {
        const shares = placed.map((each) => each[of]);
        if (total === 0) expect(shares.every((each) => each === null)).toBe(true);
        else expect(shares.reduce<number>((sum, each) => sum + (each ?? NaN), 0)).toBeCloseTo(1, 9);
      }
    })
  );
});

test('each placed contribution has exactly one quadrant, the others have none and say why', () => {
  fc.assert(
    fc.property(rows(), rules, (ledger, by) => {
      const direction = run(ledger, by);
      const { totals, contributions } = direction;
      const inQuadrants = QUADRANTS.map(
        (quadrant) => contributions.filter((each) => each.quadrant === quadrant).length
      );
      expect(inQuadrants.reduce((sum, count) => sum + count)).toBe(totals.placed);
      for (const each of contributions) {
        expect(each.placed).toBe(each.cost !== null && each.value !== null);
        expect(each.quadrant !== null).toBe(each.placed);
        const codes = each.reasons.map((reason) => reason.code);
        expect(codes.includes('unrated')).toBe(each.value === null);
        expect(codes.includes('cost-unknown')).toBe(each.cost === null);
      }
    })
  );
});

test('an unplaced row changes nothing for the placed', () => {
  const lone = { direction: 'given' as const, hours: null, rate: null, mustKeep: false };
  const unplaced = fc.constantFrom<Row>(
    { ...lone, cash: 900, estimate: null, stated: null },
    { ...lone, cash: null, estimate: 10, stated: 50 },
    { ...lone, cash: 900, hours: 10, estimate: 10, stated: 50 },
    { ...lone, cash: null, estimate: null, stated: null }
  );
  fc.assert(
    fc.property(rows(), rules, unplaced, (ledger, by, extra) => {
      const before = run(ledger, by);
      const after = run([...ledger, extra], by);
      expect(placedOf(after)).toEqual(placedOf(before));
      expect(after.thresholds).toEqual(before.thresholds);
      expect(after.totals.placed).toBe(before.totals.placed);
      expect(after.contributions.length).toBe(before.contributions.length + 1);
    })
  );
});

test('must keep never flags cut-back, and changes nothing but that flag and its reason', () => {
  fc.assert(
    fc.property(rows(), rules, (ledger, by) => {
      const kept = run(
        ledger.map((row) => ({ ...row, mustKeep: true })),
        by
      ).contributions;
      const free = run(
        ledger.map((row) => ({ ...row, mustKeep: false })),
        by
      ).contributions;
      expect(kept.some((each) => each.flag === 'cut-back')).toBe(false);
      expect(free.some((each) => each.flag === 'renegotiate')).toBe(false);
      expect(kept.map((each) => each.flag)).toEqual(
        free.map((each) => (each.flag === 'cut-back' ? 'renegotiate' : each.flag))
      );
      expect(kept.map((each) => each.quadrant)).toEqual(free.map((each) => each.quadrant));
    })
  );
});

test('the totals count every contribution and sum every known figure, placed or not', () => {
  fc.assert(
    fc.property(rows(), rules, (ledger, by) => {
      const { totals, contributions } = run(ledger, by);
      const total = (known: (number | null)[]) =>
        known.length > 0 && known.every((each) => each === null)
          ? null
          : known.reduce<number>((sum, each) => sum + (each ?? 0), 0);
      expect(totals.unrated).toBe(contributions.filter((each) => each.value === null).length);
      expect(totals.costUnknown).toBe(contributions.filter((each) => each.cost === null).length);
      expect(totals.placed).toBe(contributions.filter((each) => each.placed).length);
      expectSameFigures(
        [totals.cost, totals.value],
        [
          total(contributions.map((each) => each.cost)),
          total(contributions.map((each) => each.value)),
        ]
      );
    })
  );
});
