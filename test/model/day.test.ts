import fc from 'fast-check';
import { FIRST_DAY, LAST_DAY, dayOf, formatDay, isDay, parseDay } from '../../src/model/day';

test.each([
  ['1900-03-01', 61],
  ['1970-01-01', 25569],
  ['2026-11-21', 46347],
  ['9999-12-31', 2958465],
])('%s is the serial number %d', (text, day) => {
  expect(parseDay(text)).toBe(day);
  expect(formatDay(day)).toBe(text);
});

test.each(['2026-02-29', '2026-13-01', '1900-02-28', '26-1-1', '2026-1-1', '', 'today'])(
  '%j names no day',
  (text) => {
    expect(parseDay(text)).toBeNull();
  }
);

test('every day is written and read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: FIRST_DAY, max: LAST_DAY }), (day) => {
      expect(parseDay(` ${formatDay(day)} `)).toBe(day);
    })
  );
});

test('hours and what lies beyond the calendar are no days', () => {
  expect([isDay(46347.5), isDay(60), isDay(LAST_DAY + 1), isDay(NaN)]).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test('months that run over belong to the next year', () => {
  expect(dayOf(2026, 13, 1)).toBe(parseDay('2027-01-01'));
  expect(dayOf(2027, 1, 0)).toBe(parseDay('2026-12-31'));
});
