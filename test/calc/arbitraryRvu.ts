/** Ledgers at random: crowded on few figures, so that ties and exact limits are common, or spread out. */
import fc from 'fast-check';
import { DIRECTIONS, type Contribution } from '../../src/model/contribution';
import type { Settings } from '../../src/model/alliance';
import { COST_AXES, MONTHS } from '../../src/model/alliance';
import type { Rvu } from '../../src/model/rvu';
import { contribution } from '../model/build';
import { rvu } from './ledgers';

const DEPARTMENT_NAMES = ['Marketing', 'ENGINEERING', 'Volunteers', 'Sales', 'Nobody'] as const;

const crowded = fc.constantFrom(0, 10, 20, 30, 90, 100, 110);
const spread = fc.integer({ min: 0, max: 200_000 }).map((cents) => cents / 100);
const amount = fc.oneof(crowded, spread);

function score({ min, max }: Settings['scale']): fc.Arbitrary<number> {
  const steps = fc.integer({ min: 0, max: 4 }).map((step) => min + ((max - min) * step) / 4);
  const tenths = fc
    .integer({ min: Math.round(min * 10), max: Math.round(max * 10) })
    .map((tenth) => tenth / 10);
  return fc.oneof({ weight: 3, arbitrary: steps }, { weight: 1, arbitrary: tenths });
}

const blankOr = <T>(arbitrary: fc.Arbitrary<T>, freq: number): fc.Arbitrary<T | null> =>
  fc.option(arbitrary, { freq });

function facts(scale: Settings['scale']): fc.Arbitrary<Partial<Contribution>> {
  return fc.record({
    direction: fc.constantFrom(...DIRECTIONS),
    department: blankOr(fc.constantFrom(...DEPARTMENT_NAMES), 3),
    hours: blankOr(amount, 3),
    rate: blankOr(fc.constantFrom(0, 1, 10, 62.5), 1),
    cash: blankOr(amount, 2),
    mustKeep: fc.boolean(),
    estimate: blankOr(score(scale), 3),
    stated: blankOr(score(scale), 2),
    decision: blankOr(fc.constantFrom('accept' as const, 'keep' as const), 1),
  });
}

const scales = fc.constantFrom({ min: 1, max: 5 }, { min: 0, max: 10 }, { min: -2, max: 2 });

const settings: fc.Arbitrary<Settings> = scales.chain((scale) =>
  fc.record({
    costThreshold: fc.oneof(fc.constantFrom('median' as const, 'mean' as const), crowded),
    valueThreshold: fc.oneof(
      fc.constantFrom('midpoint' as const, 'median' as const, 'mean' as const),
      score(scale)
    ),
    scale: fc.constant(scale),
    zoneTolerance: fc.constantFrom(0, 5, 10, 25),
    redFrom: fc.constantFrom(1, 2, 3),
    contactDays: fc.constantFrom(14, 45),
    fiscalYearStart: fc.constantFrom(...MONTHS),
    costAxes: fc.constantFrom(...COST_AXES),
  })
);

/** Whole RVUs of up to 25 contributions. */
export const arbitraryRvu: fc.Arbitrary<Rvu> = settings.chain((chosen) =>
  fc.array(facts(chosen.scale), { maxLength: 25, size: 'max' }).map((rows) =>
    rvu(
      rows.map((row, index) => contribution({ ...row, id: `C${index + 1}` })),
      chosen
    )
  )
);
