/** RVUs of many shapes: few and many contributions, all fields filled or blank, own settings. */
import fc from 'fast-check';
import type { Department, Settings } from '../../src/model/alliance';
import { CADENCES, COST_AXES, MONTHS, SIDES } from '../../src/model/alliance';
import { FORMS } from '../../src/model/answers';
import {
  CATEGORIES,
  DECISIONS,
  DIRECTIONS,
  EVIDENCE_STATUSES,
  KINDS,
  MODES,
} from '../../src/model/contribution';
import type { Contribution } from '../../src/model/contribution';
import type { Period } from '../../src/model/period';
import { assignDepartmentKeys } from '../../src/model/respondents';
import { NO_DETAILS } from '../../src/model/rvu';
import type { Rvu } from '../../src/model/rvu';
import { someAnswers } from './answersArbitrary';
import { ledgers } from './arbitraryLedgers';
import { blankOr, words } from './arbitraryWords';
import { partnerPapers } from './partnerArbitraries';

const DEPARTMENT_NAMES = ['Marketing', 'Engineering', 'Operations', 'Sales', 'Legal'];

const unkeyed: fc.Arbitrary<readonly Department[]> = fc
  .uniqueArray(fc.constantFrom(...DEPARTMENT_NAMES), { maxLength: 4 })
  .chain((names) =>
    fc.tuple(
      ...names.map((name) =>
        fc.record({
          name: fc.constant(name),
          rate: fc.option(fc.integer({ min: 0, max: 200 })),
          side: fc.constantFrom(...SIDES),
        })
      )
    )
  );

const departments = unkeyed.map(assignDepartmentKeys);

const settings: fc.Arbitrary<Settings> = fc.record({
  costThreshold: fc.oneof(fc.constantFrom('median', 'mean'), fc.nat(5000)),
  valueThreshold: fc.oneof(fc.constantFrom('midpoint', 'median', 'mean'), fc.nat(6)),
  scale: fc.constantFrom({ min: 1, max: 5 }, { min: 0, max: 10 }, { min: -2, max: 2 }),
  zoneTolerance: fc.constantFrom(0, 2.5, 10, 100),
  redFrom: fc.constantFrom(1, 2, 3),
  contactDays: fc.constantFrom(14, 45),
  fiscalYearStart: fc.constantFrom(...MONTHS),
  costAxes: fc.constantFrom(...COST_AXES),
});

const period: fc.Arbitrary<Period> = fc.constantFrom(...CADENCES).chain((cadence) =>
  fc.record({
    year: fc.integer({ min: 1000, max: 9990 }),
    cadence: fc.constant(cadence),
    part: fc.integer({ min: 1, max: cadence === 'quarterly' ? 4 : 2 }),
  })
);

export function contribution(
  id: string,
  { scale }: Settings,
  known: readonly Department[]
): fc.Arbitrary<Contribution> {
  const score = blankOr(fc.integer(scale));
  const amount = blankOr(fc.oneof(fc.constantFrom(0, 10, 20), fc.nat(900), fc.constant(12.5)));
  const names = [...known.map(({ name }) => name), 'Elsewhere'];
  return fc.record({
    id: fc.constant(id),
    activity: words,
    direction: fc.constantFrom(...DIRECTIONS),
    category: blankOr(fc.constantFrom(...CATEGORIES)),
    department: blankOr(fc.constantFrom(...names)),
    kind: blankOr(fc.constantFrom(...KINDS)),
    mode: blankOr(fc.constantFrom(...MODES)),
    owner: blankOr(words),
    hours: amount,
    rate: fc.option(fc.nat(90), { freq: 2 }),
    cash: amount,
    costTold: fc.boolean(),
    confirmed: fc.boolean(),
    mustKeep: fc.boolean(),
    internal: fc.oneof(
      { weight: 4, arbitrary: fc.constant(false) },
      { weight: 1, arbitrary: fc.constant(true) }
    ),
    estimate: score,
    carried: score,
    stated: score,
    notes: blankOr(words),
    evidence: blankOr(words),
    evidenceStatus: blankOr(fc.constantFrom(...EVIDENCE_STATUSES)),
    checkedBy: blankOr(words),
    decision: blankOr(fc.constantFrom(...DECISIONS)),
    decisionReason: blankOr(words),
    decisionGround: fc.constant(null),
  });
}

const party = fc.record({
  name: words,
  manager: fc.oneof(words, fc.constant('')),
  sponsor: blankOr(words),
});

/** RVUs of up to `most` contributions, each with an id of its own. */
export function rvuArbitrary(most = 12, least = 0): fc.Arbitrary<Rvu> {
  return fc
    .tuple(settings, departments, fc.integer({ min: least, max: most }))
    .chain(([chosen, known, count]) =>
      fc
        .record({
          alliance: fc.record({
            us: party,
            partner: party,
            currency: fc.constantFrom('USD', 'EUR', 'JPY'),
            cadence: fc.constantFrom(...CADENCES),
            departments: fc.constant(known),
          }),
          period,
          settings: fc.constant(chosen),
          contributions: fc.tuple(
            ...Array.from({ length: count }, (_, index) =>
              contribution(`C${index + 1}`, chosen, known)
            )
          ),
          form: fc.constantFrom(...FORMS),
          answers: someAnswers(known, chosen.scale),
          papers: ledgers(
            known.map(({ name }) => name),
            chosen.scale
          ),
          exchange: partnerPapers(Array.from({ length: count }, (_, index) => `C${index + 1}`)),
        })
        .map(({ papers, exchange, ...each }) => ({
          ...NO_DETAILS,
          ...papers,
          ...exchange,
          ...each,
        }))
    );
}
