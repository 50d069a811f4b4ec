import fc from 'fast-check';
import type { AnalysedContribution, DirectionAnalysis } from '../../src/model/analysis';
import type { ReasonCode } from '../../src/model/reason';
import { analysed } from './build';
import { rows, rules } from './arbitraries';
import { toContribution, toSettings } from './reference';

const distance = (a: number | null, b: number | null) => Math.abs((a ?? NaN) - (b ?? NaN));

/** What a reason of each code must say of the contribution. */
function truths(
  { cost, value, costShare, valueShare, band, quadrant }: AnalysedContribution,
  { thresholds }: DirectionAnalysis
): Record<ReasonCode, object> {
  const ofValue = { value, threshold: thresholds.value, by: distance(value, thresholds.value) };
  const ofCost = { cost, threshold: thresholds.cost, by: distance(cost, thresholds.cost) };
  return {
    shares: { costShare, valueShare },
    'high-value': ofValue,
    'low-value': ofValue,
    'high-cost': ofCost,
    'low-cost': ofCost,
    'band-disagrees': { band, quadrant },
    borderline: {},
    'way-out': {},
    'must-keep': {},
    provisional: {},
    unrated: {},
    'cost-unknown': {},
  };
}

const QUADRANT_CODES = {
  'do-more': ['high-value', 'low-cost'],
  keep: ['high-value', 'high-cost'],
  leave: ['low-value', 'low-cost'],
  'cut-back': ['low-value', 'high-cost'],
} as const;

test("the reasons' numbers are the result's numbers", () => {
  fc.assert(
    fc.property(rows(), rules, (ledger, by) => {
      const direction = analysed(ledger.map(toContribution), toSettings(by));
      for (const each of direction.contributions) {
        const truth = truths(each, direction);
        const said = each.reasons.map((reason) => ({ ...reason, ...truth[reason.code] }));
        expect(each.reasons).toEqual(said);
        expect(each.reasons.length).toBeGreaterThan(0);
      }
    })
  );
});

test('the reasons name the quadrant, and all that makes a flag less than firm', () => {
  fc.assert(
    fc.property(rows(), rules, (ledger, by) => {
      const direction = analysed(ledger.map(toContribution), toSettings(by));
      for (const each of direction.contributions) {
        if (each.quadrant === null) continue;
        const codes = each.reasons.map((reason) => reason.code);
        expect(codes.slice(0, 3)).toEqual(['shares', ...QUADRANT_CODES[each.quadrant]]);
        for (const reason of each.reasons)
          if (reason.code === 'borderline')
            expect(reason.by).toBe(distance(each[reason.of], direction.thresholds[reason.of]));
        expect(codes.includes('borderline')).toBe(each.borderline);
        expect(codes.includes('provisional')).toBe(each.provisional);
        expect(codes.includes('must-keep')).toBe(each.flag === 'renegotiate');
      }
    })
  );
});
