import fc from 'fast-check';
import { analyse } from '../../../src/model/analysis';
import { parseDay } from '../../../src/model/day';
import { agendaOf, missingBefore } from '../../../src/model/review/readiness';
import { reviewOf } from '../../../src/model/review/review';
import { SAMPLE } from '../../../src/workbook/sample/sample';
import { rvuArbitrary } from '../../workbook/arbitraries';

test('an agenda takes 60 to 90 minutes, in whole fives but for the decisions', () => {
  fc.assert(
    fc.property(rvuArbitrary(12), (rvu) => {
      const items = agendaOf(reviewOf(rvu));
      const minutes = items.reduce((sum, item) => sum + item.minutes, 0);
      expect(minutes).toBeGreaterThanOrEqual(60);
      expect(minutes).toBeLessThanOrEqual(90);
      expect(items.every((item) => item.minutes > 0)).toBe(true);
    })
  );
});

test('the sample: five decisions, promises and gaps', () => {
  const today = parseDay('2026-12-15');
  expect(agendaOf(reviewOf({ ...SAMPLE, today }))).toEqual([
    { point: 'welcome', minutes: 5 },
    { point: 'promises', minutes: 10 },
    { point: 'matrices', minutes: 15 },
    { point: 'gaps', minutes: 15 },
    { point: 'decisions', minutes: 30 },
    { point: 'next', minutes: 10 },
  ]);
});

test('what is missing is counted; nothing is late where nobody said which day it is', () => {
  const analysis = analyse(SAMPLE.contributions, SAMPLE.settings);
  const missing = missingBefore(SAMPLE, analysis, parseDay('2026-12-15'));
  expect(missing).toMatchObject({ late: 3 });
  expect(missing.undecided).toBeGreaterThan(0);
  expect(missingBefore(SAMPLE, analysis, null).late).toBe(0);
});
