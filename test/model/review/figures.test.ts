import fc from 'fast-check';
import { analyse } from '../../../src/model/analysis';
import { closePeriod } from '../../../src/model/closePeriod';
import { fillRates } from '../../../src/model/rates';
import { figuresBefore, periodFigures } from '../../../src/model/review/figures';
import type { Rvu } from '../../../src/model/rvu';
import { idKey } from '../../../src/model/idKey';
import { NO_HISTORY } from '../../../src/model/history';
import { SAMPLE } from '../../../src/workbook/sample/sample';
import { rvuArbitrary } from '../../workbook/arbitraries';

const figures = (rvu: Rvu) => {
  const contributions = fillRates(rvu.contributions, rvu.alliance.departments);
  return periodFigures(rvu, analyse(contributions, rvu.settings));
};

/** Twins are reported elsewhere; history keeps the first. */
const distinct = (rvu: Rvu): Rvu => ({
  ...rvu,
  history: NO_HISTORY,
  tripleWin: { ...rvu.tripleWin, us: 1 },
  contributions: rvu.contributions.filter(
    (each, index, all) => all.findIndex(({ id }) => idKey(id) === idKey(each.id)) === index
  ),
});

test('a period’s figures are the same once it is closed', () => {
  fc.assert(
    fc.property(rvuArbitrary(8).map(distinct), (rvu) => {
      const closing = closePeriod(rvu);
      if (!closing.ok) return;
      const before = figures(rvu).at(-1);
      expect(figures(closing.rvu).at(-2)).toEqual(before);
    })
  );
});

test('the sample: three periods, the earliest first, and one period back', () => {
  const all = figures(SAMPLE);
  expect(all.map(({ period }) => period)).toEqual(['2026-Q2', '2026-Q3', '2026-Q4']);
  expect(figuresBefore(all, SAMPLE.period, 1)?.period).toBe('2026-Q3');
  expect(figuresBefore(all, SAMPLE.period, 4)).toBeNull();
  const now = all.at(-1);
  expect(now?.cutBackCost).toBeCloseTo(0.48, 2);
  const { contributions } = SAMPLE;
  const given = contributions.filter(({ direction }) => direction === 'given');
  const values = given.map(({ stated, carried, estimate }) => stated ?? carried ?? estimate ?? 0);
  expect(now?.value.given).toBe(values.reduce((a, b) => a + b, 0));
});

test('nothing listed is unknown, not 0', () => {
  const [now] = figures({ ...SAMPLE, contributions: [], actions: [], history: NO_HISTORY });
  expect(now).toEqual({
    period: '2026-Q4',
    value: { given: null, received: null },
    cost: null,
    balance: null,
    costBalance: null,
    agreement: null,
    followThrough: null,
    cutBackCost: null,
    doMoreValue: null,
  });
});
