import type { Trend } from '../../src/model/trend';
import { trendWords } from '../../src/workbook/sections/contributions/trendWords';

const trend = (running: number, was: Trend['was'] = null): Trend => ({ running, was, entry: null });

test.each([
  [trend(1), 'keep', ''],
  [trend(0), null, ''],
  [trend(1, 'keep'), 'cut-back', 'was keep, now cut back'],
  [trend(2, 'keep'), 'cut-back', 'was keep, now cut back, second period running'],
  [trend(3), 'cut-back', 'cut back, third period running'],
  [trend(12), 'do-more', 'do more, twelfth period running'],
  [trend(13, 'leave'), 'do-more', 'was leave, now do more, 13 periods running'],
] as const)('%j in %s: %s', (each, quadrant, words) => {
  expect(trendWords(each, quadrant)).toBe(words);
});
