/** Days as people write them. */
import fc from 'fast-check';
import { dayOf, formatDay } from '../../src/model/day';
import { parseWrittenDay } from '../../src/model/writtenDay';

const WANTED = dayOf(2026, 12, 15);

test.each([
  '2026-12-15',
  '2026-12-15T00:00:00',
  '2026-12-15 00:00:00',
  '2026-12-15T09:30:00.000Z',
  '2026/12/15',
  '2026.12.15',
  '15.12.2026',
  '15. 12. 2026',
  '15/12/2026',
  '12/15/2026',
  '12/15/2026 3:30 PM',
  '15-Dec-2026',
  '15 December 2026',
  '15th of December 2026',
  'Tuesday, 15 December 2026',
  'December 15, 2026',
  'Dec. 15, 2026',
  '15. Dezember 2026',
  '15 décembre 2026',
  '15 de diciembre de 2026',
  '15 dicembre 2026',
  '15 grudnia 2026',
  '2026年12月15日',
  '１５.１２.２０２６',
  '١٥/١٢/٢٠٢٦',
  '१५-१२-२०२६',
  '\u200e15/12/2026\u200e',
  '20261215',
  '15122026',
  '2026. december 15.',
  '2026. 12. 15.',
  '2026-Dec-15',
  '15 декабря 2026',
  '15 грудня 2026',
  '15 Δεκεμβρίου 2026',
  '15 decembrie 2026',
  '2026년 12월 15일',
  '  15 Dec 2026 ',
  'Dienstag, den 15. Dezember 2026',
  'martes, 15 de diciembre de 2026',
  'wtorek, 15 grudnia 2026 r.',
  '15.12.2026 г.',
  '15 Aralık 2026 Salı',
  'd. 15. december 2026',
  'by 15 December 2026',
  'bis 15.12.2026',
  '2026-12-15 (Tue)',
  'Tue 15 Dec 2026',
  '2026年12月15日(火)',
  '2026年12月15日 火曜日',
  '2026년 12월 15일 화요일',
  '15. prosinca 2026.',
  '15. decembra 2026',
  '15 tháng 12 năm 2026',
  'Ngày 15 tháng 12 năm 2026',
  '15 XII 2026',
  '15.XII.2026',
  '15Dec2026',
  '15 Dec 2026, 5 pm',
  '15/12/2026 17h30',
])('%s is the 15th of December 2026', (text) => {
  expect(parseWrittenDay(text)).toBe(WANTED);
});

test.each([
  '03/04/2026',
  '3.4.2026',
  '15.12.26',
  '31 February 2026',
  '2026-02-30',
  '15 Smarch 2026',
  '2026',
  '12112026',
  '12345678',
  'December 2026',
  'soon',
  'after 15 December 2026',
  'nicht 15. Dezember 2026',
  'except 15 Dec 2026',
  'from 15 December 2026',
  '15.12.2026 latest or never',
  'before 15.12.2026',
  '2569-12-15',
  '15/12/2569',
  '15 IIII 2026',
  '',
  '1'.repeat(100),
])('%s may be another day, or none', (text) => {
  expect(parseWrittenDay(text)).toBeNull();
});

test('a day and month that are the same number are one day in every country', () => {
  expect(parseWrittenDay('4/4/2026')).toBe(dayOf(2026, 4, 4));
});

test('a month that two languages call alike is told by the full stop behind the day', () => {
  expect(parseWrittenDay('15. listopada 2026.')).toBe(dayOf(2026, 10, 15));
  expect(parseWrittenDay('15 listopada 2026')).toBe(dayOf(2026, 11, 15));
  expect(parseWrittenDay('15. srpna 2026')).toBe(dayOf(2026, 8, 15));
  // Both write it so: Croatian October, Czech November.
  expect(parseWrittenDay('15. listopad 2026')).toBeNull();
  expect(parseWrittenDay('15 lis 2026')).toBe(dayOf(2026, 11, 15));
});

test('a month that is a weekday elsewhere is the month', () => {
  expect(parseWrittenDay('Mar 15, 2026')).toBe(dayOf(2026, 3, 15));
  expect(parseWrittenDay('mar. 15 mar. 2026')).toBe(dayOf(2026, 3, 15));
});

test('every day is read as it is written in English, and with the year first', () => {
  const days = fc.integer({ min: dayOf(1950, 1, 1), max: dayOf(2100, 12, 31) });
  fc.assert(
    fc.property(days, (day) => {
      const date = new Date(`${formatDay(day)}T00:00:00Z`);
      const long = date.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
      return [formatDay(day), formatDay(day).replaceAll('-', '/'), long].every(
        (text) => parseWrittenDay(text) === day
      );
    })
  );
});
