/** What the sheets look up in the History is what the model says of it. */
import fc from 'fast-check';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { rvuArbitrary } from '../workbook/arbitraries';
import { withHistory } from '../workbook/pastArbitraries';
import { compare } from './differences';
import { recomputed } from './libreOffice';
import { today } from './today';

const SEED = Number(process.env['CALC_SEED'] ?? 20_270_331);
const WORKBOOKS = 12;

/** Ids that a look-up might take for patterns, in another case than the History has them. */
const AWKWARD = ['G*', 'R?', '~1', 'c9', 'row 7'];

const withAwkwardIds = rvuArbitrary(9, 5).map((rvu) => ({
  ...rvu,
  contributions: rvu.contributions.map((each, index) => ({
    ...each,
    id: AWKWARD[index] ?? each.id,
  })),
}));

test(`${WORKBOOKS} workbooks with a History, drawn with seed ${SEED}`, () => {
  const plans = fc
    .sample(withAwkwardIds.chain(withHistory), { seed: SEED, numRuns: WORKBOOKS })
    .map((rvu) => ({
      ...rvu,
      today: today(),
      contributions: rvu.contributions.map((each) => ({ ...each, id: each.id.toUpperCase() })),
    }))
    .map((rvu) => rvuBlueprint(rvu));
  const books = recomputed(plans);
  const found = plans.flatMap((plan, index) => {
    const book = books[index];
    if (book === undefined) throw new Error(`Workbook ${index} was not computed`);
    return compare(plan, book).differences.map((difference) => `${index}: ${difference}`);
  });
  expect(found).toEqual([]);
});
