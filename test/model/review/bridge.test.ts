import fc from 'fast-check';
import { analyse } from '../../../src/model/analysis';
import { bridgeOf } from '../../../src/model/review/bridge';
import { closePeriod } from '../../../src/model/closePeriod';
import { sum } from '../../../src/model/statistics';
import { SAMPLE } from '../../../src/workbook/sample/sample';
import { rvuArbitrary } from '../../workbook/arbitraries';
import { withHistory } from '../../workbook/pastArbitraries';
import type { Rvu } from '../../../src/model/rvu';
import type { BridgeOf } from '../../../src/model/review/bridge';

const bridge = (rvu: Rvu, of: BridgeOf) =>
  bridgeOf(analyse(rvu.contributions, rvu.settings).directions.given.contributions, rvu.history, {
    period: rvu.period,
    direction: 'given',
    of,
  });

function closed(rvu: Rvu): Rvu {
  const result = closePeriod(rvu);
  if (!result.ok) throw new Error(result.reason);
  return result.rvu;
}

test('its steps lead from the sum before to the sum now', () => {
  fc.assert(
    fc.property(
      rvuArbitrary(8).chain(withHistory),
      fc.constantFrom<BridgeOf>('value', 'cost'),
      (rvu, of) => {
        const found = bridge(rvu, of);
        if (found === null) return;
        const { before, steps, now } = found;
        expect(before + sum(Object.values(steps))).toBeCloseTo(now, 5);
        expect(steps.more).toBeGreaterThanOrEqual(0);
        expect(steps.less).toBeLessThanOrEqual(0);
      }
    )
  );
});

test('each way a figure can change, once', () => {
  const next = closed(SAMPLE);
  const [first, second, third, fourth, ...rest] = next.contributions.filter(
    ({ direction }) => direction === 'given'
  );
  if (!first || !second || !third || !fourth) throw new Error('the sample has four');
  const valueOf = (id: string) =>
    next.history.contributions.find((each) => each.period === '2026-Q4' && each.id === id)?.value ??
    0;
  const changed = {
    ...next,
    contributions: [
      { ...first, stated: valueOf(first.id) + 1 },
      { ...second, stated: valueOf(second.id) - 1 },
      // Another activity under an old id is another contribution.
      { ...third, activity: 'Something else', stated: 2 },
      ...rest,
    ],
  };
  const found = bridge(changed, 'value');
  expect(found?.steps).toEqual({
    more: 1,
    less: -1,
    new: 2,
    known: 0,
    stopped: -valueOf(third.id) - valueOf(fourth.id),
  });
});

test('ids know no case, and what gets its first figure is neither new nor more', () => {
  const next = closed(SAMPLE);
  const rated = next.contributions.filter(({ direction }) => direction === 'given');
  const unrated = next.history.contributions.map((each) => ({ ...each, value: null }));
  const lower = {
    ...next,
    contributions: rated.map((each) => ({ ...each, id: each.id.toLowerCase(), stated: 3 })),
    history: { ...next.history, contributions: unrated },
  };
  expect(bridge(lower, 'value')?.steps).toEqual({
    new: 0,
    more: 0,
    known: 3 * rated.length,
    less: 0,
    stopped: 0,
  });
});

test('there is none where the period before is not kept', () => {
  expect(bridge({ ...SAMPLE, period: null }, 'cost')).toBeNull();
  expect(
    bridge({ ...SAMPLE, period: { year: 2030, cadence: 'quarterly', part: 1 } }, 'cost')
  ).toBeNull();
});
