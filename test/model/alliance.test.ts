import { ANCHORS, DEFAULT_SETTINGS } from '../../src/model/alliance';

test('the defaults are those of the trade', () => {
  expect(DEFAULT_SETTINGS).toEqual({
    costThreshold: 'median',
    valueThreshold: 'midpoint',
    scale: { min: 1, max: 5 },
    zoneTolerance: 10,
    redFrom: 2,
    contactDays: 45,
    fiscalYearStart: 'january',
    costAxes: 'each',
  });
});

test('each step of the default scale has its own anchor', () => {
  const { min, max } = DEFAULT_SETTINGS.scale;
  expect(new Set(ANCHORS).size).toBe(max - min + 1);
});
