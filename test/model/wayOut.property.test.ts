import fc from 'fast-check';
import type { AnalysedContribution } from '../../src/model/analysis';
import { findReason } from '../../src/model/reason';
import { analysed } from './build';
import { rows, rules } from './arbitraries';
import { toContribution, toSettings } from './reference';

const wayOutOf = ({ reasons }: AnalysedContribution) => findReason(reasons, 'way-out');

/** Where the contribution at `index` stands once it costs or scores this much and nothing else changed. */
function standing(
  all: readonly ReturnType<typeof toContribution>[],
  id: string,
  change: { readonly cost?: number; readonly stated?: number },
  settings: ReturnType<typeof toSettings>
): string | null | undefined {
  const { cost, ...facts } = change;
  const costs = cost === undefined ? {} : { hours: null, rate: null, cash: cost };
  const changed = all.map((each) => (each.id === id ? { ...each, ...costs, ...facts } : each));
  return analysed(changed, settings).contributions.find(
    ({ contribution }) => contribution.id === id
  )?.quadrant;
}

test('just past the way out it has left cut back, at the cost itself it has not, however the lines move', () => {
  fc.assert(
    fc.property(rows(12), rules, (ledger, by) => {
      const all = ledger.map(toContribution);
      const settings = toSettings(by);
      for (const each of analysed(all, settings).contributions) {
        const way = wayOutOf(each);
        expect(way !== undefined).toBe(each.quadrant === 'cut-back');
        const { id } = each.contribution;
        const { costUnder, valueFrom } = way ?? { costUnder: null, valueFrom: null };
        if (costUnder !== null) {
          expect(standing(all, id, { cost: costUnder * 0.999 }, settings)).toBe('leave');
          expect(standing(all, id, { cost: costUnder }, settings)).toBe('cut-back');
        }
        if (valueFrom !== null)
          expect(standing(all, id, { stated: valueFrom }, settings)).toBe('keep');
      }
    })
  );
});
