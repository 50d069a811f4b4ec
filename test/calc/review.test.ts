/**
 * The sheet Review computed by LibreOffice says what the pure rules say, in their order. `random.test.ts` compares
 * it over ledgers drawn at random, with all other sheets.
 */
import { closePeriod } from '../../src/model/closePeriod';
import { EMPTY_RVU } from '../../src/model/rvu';
import type { Rvu } from '../../src/model/rvu';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { SAMPLE } from '../../src/workbook/sample/sample';
import type { Blueprint } from '../../src/workbook/kernel/blueprint';
import { compare } from './differences';
import { recomputed } from './libreOffice';
import { today } from './today';

const scored = (rvu: Rvu): Rvu => ({ ...rvu, tripleWin: { ...rvu.tripleWin, us: 1 } });

/** With the day on which it is looked at, so that steps are late. */
const sample: Rvu = { ...SAMPLE, today: today() };

function closed(rvu: Rvu): Rvu {
  const result = closePeriod(rvu);
  if (!result.ok) throw new Error(result.reason);
  return { ...result.rvu, today: today() };
}

const decided: Rvu = {
  ...sample,
  contributions: sample.contributions.map((each) => ({ ...each, decision: 'accept' })),
};

const by = (
  costThreshold: Rvu['settings']['costThreshold'],
  valueThreshold: Rvu['settings']['valueThreshold']
): Rvu => ({ ...sample, settings: { ...sample.settings, costThreshold, valueThreshold } });

const CASES: readonly (readonly [string, Rvu])[] = [
  ['the sample', sample],
  ['an empty alliance', EMPTY_RVU],
  ['all flags decided, so that late steps and wide gaps are asked about', decided],
  ['no steps at all', { ...decided, actions: [] }],
  ['a period later, with a bridge', closed(sample)],
  ['two periods later', closed(scored(closed(sample)))],
  ['lines at the mean', by('mean', 'mean')],
  ['lines at the median', by('median', 'median')],
  ['lines at numbers', by(4_000, 3.5)],
];

/** Of the review's sheets only: the others have their own tests. */
const only = (plan: Blueprint): Blueprint => ({
  ...plan,
  sheets: plan.sheets.filter(({ key }) => key.startsWith('review')),
});

test('order, words and figures', () => {
  const plans = CASES.map(([, rvu]) => rvuBlueprint(rvu));
  const books = recomputed(plans);
  const found = plans.flatMap((plan, index) => {
    const book = books[index];
    if (book === undefined) throw new Error(`${CASES[index]?.[0]} was not computed`);
    return compare(only(plan), book).differences.map((each) => `${CASES[index]?.[0]}: ${each}`);
  });
  expect(found).toEqual([]);
});
