import { DEFAULT_SETTINGS } from '../../src/model/alliance';
import type { Contribution } from '../../src/model/contribution';
import type { ReasonCode } from '../../src/model/reason';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { analyseRvu } from '../../src/workbook/kernel/shared/analysedRows';
import {
  HEADLINES,
  figure,
  flagSentence,
  headline,
  unplacedSentence,
} from '../../src/workbook/kernel/shared/sentences';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { analysed, contribution, pairs, result } from '../model/build';

const FOUR = pairs([100, 5], [100, 4], [900, 1], [500, 4]);

/** The sentence of the first contribution among four others. */
function told(facts: Partial<Contribution>, settings = {}): string {
  const all = analysed([contribution({ id: 'X', ...facts }), ...FOUR], settings);
  return flagSentence(result(all, 'X'));
}

const LINES = { costThreshold: 400, valueThreshold: 3 } as const;

test.each([
  [
    'cut back',
    { cash: 800, stated: 1 },
    'Costs 33 % of what we give, brings 7 % of the value. Would leave this group under 400 or with a score of 3.',
  ],
  [
    'must keep',
    { cash: 800, stated: 1, mustKeep: true },
    'Costs 33 % of what we give, brings 7 % of the value. Would leave this group under 400 or with a score of 3. It must be kept, so talk about its terms.',
  ],
  [
    'an estimate',
    { cash: 800, estimate: 1 },
    'Costs 33 % of what we give, brings 7 % of the value. The value is our estimate: ask them before you decide. Would leave this group under 400 or with a score of 3.',
  ],
  [
    'near the cost line',
    { cash: 430, stated: 1 },
    'Costs 21 % of what we give, brings 7 % of the value. Would leave this group under 400 or with a score of 3. Only 30 from the cost line, so take it as a question.',
  ],
  [
    'on the cost line',
    { cash: 400, stated: 1 },
    'Costs 20 % of what we give, brings 7 % of the value. Would leave this group under 400 or with a score of 3. It lies on the cost line.',
  ],
  [
    'near the value line',
    { cash: 900, stated: 2.667 },
    'Costs 36 % of what we give, brings 16 % of the value. Would leave this group under 400 or with a score of 3. Only 0.34 from the value line, so take it as a question.',
  ],
  ['do more', { cash: 50, stated: 5 }, 'Costs 3 % of what we give, brings 26 % of the value.'],
] as const)('%s', (_, facts, sentence) => {
  expect(told(facts, LINES)).toBe(sentence);
});

test('where amounts and ratio disagree, both are told', () => {
  expect(told({ cash: 390, stated: 1 }, { ...LINES, costThreshold: 600 })).toContain(
    'Its value is low for what it costs, though it stands in leave: amounts and ratio disagree.'
  );
});

test.each([
  [{ cash: 5 }, 'Nobody has scored its value yet.'],
  [{ stated: 3 }, 'Neither hours nor cash are given, so its cost is unknown.'],
  [{ stated: 3, hours: 4 }, 'Hours are given without a rate, so its cost is unknown.'],
  [
    {},
    'Nobody has scored its value yet; neither hours nor cash are given, so its cost is unknown.',
  ],
] as const)('%j is not placed, and why', (facts, sentence) => {
  const found = result(analysed([contribution({ id: 'X', ...facts })]), 'X');
  expect(unplacedSentence(found)).toBe(sentence);
  expect(flagSentence(found)).toBe(sentence);
});

test.each([
  [[], HEADLINES.nothingListed],
  [pairs([null, 3]), HEADLINES.nothingPlaced],
  [pairs([5, 3]), HEADLINES.nothingToCut],
  [FOUR, '1 of 4 costs 56 % and brings 7 % of the value'],
  [pairs([100, 5], [900, 1], [900, 1]), '2 of 3 cost 95 % and bring 29 % of the value'],
])('the headline of %#', (contributions, words) => {
  expect(headline(analysed(contributions))).toBe(words);
});

test.each([
  [0, '0'],
  [0.04, '0.04'],
  [2.25, '2.3'],
  [999.96, '1,000'],
  [1234.5, '1,235'],
  [-12.34, '-12.3'],
])('%d is written %s', (amount, words) => {
  expect(figure(amount)).toBe(words);
});

test('the sample meets every reason, and no sentence or cell of it blames anybody', () => {
  const { analysis } = analyseRvu(SAMPLE);
  const all = Object.values(analysis.directions).flatMap(({ contributions }) => contributions);
  const codes = new Set(all.flatMap(({ reasons }) => reasons.map(({ code }) => code)));
  const every: Record<ReasonCode, true> = {
    unrated: true,
    'cost-unknown': true,
    shares: true,
    'low-value': true,
    'high-value': true,
    'low-cost': true,
    'high-cost': true,
    'way-out': true,
    'must-keep': true,
    provisional: true,
    borderline: true,
    'band-disagrees': true,
  };
  expect([...codes].sort()).toEqual(Object.keys(every).sort());
  const words = all.map(flagSentence).join(' ') + JSON.stringify(rvuBlueprint(SAMPLE).sheets);
  expect(words).not.toMatch(/\b(owed?|debts?|waste[ds]?|wasteful|tit for tat)\b/i);
  for (const each of all) expect(flagSentence(each)).toMatch(/^[A-Z].*[.]$/);
  expect(SAMPLE.settings).toEqual(DEFAULT_SETTINGS);
});
