/** Actions, charters and indicators of many shapes, and the days they are looked at. */
import fc from 'fast-check';
import { ACTION_DIRECTIONS } from '../../src/model/action';
import type { Action } from '../../src/model/action';
import { SIDES } from '../../src/model/alliance';
import type { Scale } from '../../src/model/alliance';
import { allianceIdOf } from '../../src/model/allianceId';
import { AGREEMENTS, CONDUCT_POINTS, QUESTIONS } from '../../src/model/charter';
import type { Charter } from '../../src/model/charter';
import { CATEGORIES } from '../../src/model/contribution';
import { dayOf } from '../../src/model/day';
import { INDICATOR_KINDS } from '../../src/model/indicator';
import type { Indicator } from '../../src/model/indicator';
import { RETROSPECTIVE_TOPICS } from '../../src/model/retrospective';
import type { RetrospectiveLine } from '../../src/model/retrospective';
import type { Rvu } from '../../src/model/rvu';
import { governanceOf } from '../../src/workbook/sections/charter/charterSheet';
import { indicatorsOf } from '../../src/workbook/sections/indicators/usualIndicators';
import { blankOr, words } from './arbitraryWords';

/** Days near each other, so that some are before, some after and some the same. */
export const nearDay = fc.integer({ min: dayOf(2026, 11, 1), max: dayOf(2026, 12, 31) });
const day = blankOr(nearDay);
const periodText = fc.constantFrom('2026-Q3', '2026-Q4', '2027-Q1', '2026-H2', '1999-H1');

export const action = (departments: readonly string[]): fc.Arbitrary<Action> =>
  fc.record({
    step: words,
    direction: fc.constantFrom(...ACTION_DIRECTIONS),
    owner: blankOr(words),
    due: day,
    doneOn: fc.option(nearDay, { freq: 1 }),
    dropped: fc.boolean(),
    category: blankOr(fc.constantFrom(...CATEGORIES)),
    department: blankOr(fc.constantFrom(...departments, 'Elsewhere')),
    carriedFrom: blankOr(periodText),
    closedIn: fc.option(periodText, { freq: 1 }),
  });

const isFilled = (row: object): boolean =>
  Object.values(row).filter((value) => value !== null).length > 1;

const charter: fc.Arbitrary<Charter> = fc.record({
  answers: fc
    .tuple(
      ...QUESTIONS.map((question) =>
        fc.record({
          question: fc.constant(question),
          ours: blankOr(words),
          theirs: blankOr(words),
          agreement: blankOr(fc.constantFrom(...AGREEMENTS)),
        })
      )
    )
    .map((rows) => rows.filter(isFilled)),
  conduct: fc
    .tuple(
      ...CONDUCT_POINTS.map((point) =>
        fc.record({
          point: fc.constant(point),
          us: blankOr(words),
          usOn: day,
          partner: blankOr(words),
          partnerOn: day,
        })
      )
    )
    .map((rows) => rows.filter(isFilled)),
  governance: fc.array(
    fc.record({
      role: words,
      us: blankOr(words),
      partner: blankOr(words),
      lastContact: day,
      nextMeeting: day,
    }),
    { maxLength: 4 }
  ),
});

const figure = blankOr(fc.oneof(fc.integer({ min: -500, max: 90_000 }), fc.constant(0.25)));

const indicator: fc.Arbitrary<Indicator> = fc.record({
  name: fc.oneof(words, fc.constantFrom('Revenue', 'Trust *', '~1', '>5', '=1')),
  kind: blankOr(fc.constantFrom(...INDICATOR_KINDS)),
  unit: blankOr(words),
  since: blankOr(periodText),
  delay: blankOr(fc.constantFrom(0, 1, 1.5, 2, 4, 9)),
  value: figure,
  baseline: figure,
  target: figure,
});

/** A line about the present period, or one that is closed. */
const retrospectiveLine: fc.Arbitrary<RetrospectiveLine> = fc.record({
  topic: fc.constantFrom(...RETROSPECTIVE_TOPICS),
  side: fc.constantFrom(...SIDES),
  words,
  period: blankOr(fc.constantFrom('2026-Q1', '2026-H1', '1999-H1')),
});

export type Ledgers = Pick<
  Rvu,
  'actions' | 'charter' | 'indicators' | 'tripleWin' | 'retrospective' | 'today'
>;

/** What stands beside the contributions of an alliance with these departments. */
export function ledgers(departments: readonly string[], scale: Scale): fc.Arbitrary<Ledgers> {
  const score = blankOr(fc.integer(scale));
  return fc.record({
    actions: fc.array(action(departments), { maxLength: 6 }),
    charter,
    indicators: fc.array(indicator, { maxLength: 4 }),
    tripleWin: fc.record({ customer: score, us: score, partner: score }),
    retrospective: fc.array(retrospectiveLine, { maxLength: 4 }),
    today: day,
  });
}

/** A workbook begins with an id, and with the roles and indicators that every alliance has. */
export const begun = (rvu: Rvu): Rvu => ({
  ...rvu,
  allianceId: allianceIdOf(rvu),
  charter: { ...rvu.charter, governance: governanceOf(rvu) },
  indicators: indicatorsOf(rvu),
});
