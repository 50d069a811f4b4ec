/** The way out in words never advises what the scale does not have. */
import { DEFAULT_SETTINGS } from '../../src/model/alliance';
import type { Settings } from '../../src/model/alliance';
import { wayOutSentence } from '../../src/workbook/kernel/shared/sentences';
import { analysed, contribution } from '../model/build';

const dear = contribution({ id: 'G1', cash: 9000, estimate: 1 });
const cheap = contribution({ id: 'G2', cash: 100, stated: 4 });

function wayOut(settings: Partial<Settings>): string {
  const { contributions } = analysed([dear, cheap], { ...DEFAULT_SETTINGS, ...settings });
  const found = contributions.find((each) => each.contribution.id === 'G1');
  return found === undefined ? '' : wayOutSentence(found);
}

test('names cost and score where both are within reach', () => {
  expect(wayOut({})).toBe('Would leave this group under 100 or with a score of 3.');
});

test.each([5.5, 6, 100])('a line of %d above a scale to 5 leaves the cost alone', (line) => {
  expect(wayOut({ valueThreshold: line })).toBe('Would leave this group under 100.');
});

test('a line at the top of the scale is reached by its top', () => {
  expect(wayOut({ valueThreshold: 5 })).toBe(
    'Would leave this group under 100 or with a score of 5.'
  );
});

test('of a line above the top and a cost that nothing is under, nothing is advised', () => {
  expect(wayOut({ valueThreshold: 6, costThreshold: 0 })).toBe('');
});
