/** Histories of many shapes, for the RVUs of `arbitraries.ts`. */
import fc from 'fast-check';
import { FORMS } from '../../src/model/answers';
import { CATEGORIES } from '../../src/model/contribution';
import type {
  History,
  PartNumber,
  PastAnswer,
  PastContribution,
  PastIndicator,
  PastPeriod,
} from '../../src/model/history';
import { INDICATOR_KINDS } from '../../src/model/indicator';
import { FLAGS, QUADRANTS } from '../../src/model/matrix';
import { formatPeriod, previousPeriod } from '../../src/model/period';
import type { Period } from '../../src/model/period';
import { FIRST_DAY } from '../../src/model/day';
import type { Rvu } from '../../src/model/rvu';
import { contribution } from './arbitraries';
import { blankOr, words } from './arbitraryWords';

const score = blankOr(fc.integer({ min: -2, max: 10 }));
const count = fc.nat(30);

function pastContribution(period: string, id: string, rvu: Rvu): fc.Arbitrary<PastContribution> {
  const judged = fc.record({
    cost: blankOr(fc.nat(900)),
    value: score,
    quadrant: blankOr(fc.constantFrom(...QUADRANTS)),
    flag: blankOr(fc.constantFrom(...FLAGS)),
    running: fc.nat(14),
    was: blankOr(fc.constantFrom(...QUADRANTS)),
  });
  return fc
    .tuple(contribution(id, rvu.settings, rvu.alliance.departments), judged)
    .map(([typed, figures]) => ({ ...typed, ...figures, period }));
}

const pastAnswer = (period: string): fc.Arbitrary<PastAnswer> =>
  fc.record({
    period: fc.constant(period),
    respondent: fc.constantFrom('d1', 'd2', 'whole'),
    department: blankOr(words),
    form: fc.constantFrom(...FORMS),
    part: fc.constantFrom<PartNumber>(1, 2, 3, 4),
    category: blankOr(fc.constantFrom(...CATEGORIES)),
    score,
    worth: blankOr(fc.nat(900)),
    words: blankOr(words),
  });

const pastIndicator = (period: string): fc.Arbitrary<PastIndicator> =>
  fc.record({
    period: fc.constant(period),
    name: words,
    kind: blankOr(fc.constantFrom(...INDICATOR_KINDS)),
    value: blankOr(fc.integer({ min: -9, max: 9 })),
  });

const balance = blankOr(fc.constantFrom(-1, -0.25, 0, 0.5, 1));

const pastPeriod = (period: string): fc.Arbitrary<PastPeriod> =>
  fc.record({
    period: fc.constant(period),
    closedOn: blankOr(fc.integer({ min: FIRST_DAY, max: 50_000 })),
    valueBalance: balance,
    costBalance: balance,
    gapCount: count,
    gapMean: balance,
    gapMeanAbsolute: blankOr(fc.constantFrom(0, 0.5, 2)),
    gapAtLeastTwo: count,
    gapWithinOne: blankOr(fc.constantFrom(0, 0.5, 1)),
    actionsDue: count,
    actionsOnTime: count,
    medianDaysLate: blankOr(fc.constantFrom(1, 2.5, 40)),
    answered: count,
    asked: count,
    customer: score,
    us: score,
    partner: score,
    shownGaps: blankOr(fc.constantFrom('contribution|G1', 'contribution|G1\ngiven|synergies')),
  });

/** What one earlier period may have left behind; ids are those of today's contributions, mostly. */
function leftBy(period: string, rvu: Rvu): fc.Arbitrary<History> {
  const ids = [...rvu.contributions.map(({ id }) => id), 'Gone'];
  return fc.record({
    contributions: fc
      .subarray(ids)
      .chain((some) => fc.tuple(...some.map((id) => pastContribution(period, id, rvu)))),
    answers: fc.array(pastAnswer(period), { maxLength: 3 }),
    indicators: fc.array(pastIndicator(period), { maxLength: 2 }),
    periods: fc.tuple(pastPeriod(period)),
  });
}

/** The RVU with a History of its last two periods. */
export function withHistory(rvu: Rvu): fc.Arbitrary<Rvu> {
  if (rvu.period === null) return fc.constant(rvu);
  const last: Period = previousPeriod(rvu.period);
  return fc
    .tuple(leftBy(formatPeriod(previousPeriod(last)), rvu), leftBy(formatPeriod(last), rvu))
    .map(([older, newer]) => ({
      ...rvu,
      history: {
        contributions: [...older.contributions, ...newer.contributions],
        answers: [...older.answers, ...newer.answers],
        indicators: [...older.indicators, ...newer.indicators],
        periods: [...older.periods, ...newer.periods],
      },
    }));
}
