/** Hourly rates that follow from the department. */
import type { Department } from './alliance';
import type { Contribution } from './contribution';

/** The department's rate, whatever the case of its name; null where unknown. */
export function departmentRate(
  departments: readonly Department[],
  name: string | null
): number | null {
  if (name === null) return null;
  const wanted = name.toLowerCase();
  return departments.find((each) => each.name.toLowerCase() === wanted)?.rate ?? null;
}

/** The contributions with each rate that was left open filled from its department. */
export function fillRates(
  contributions: readonly Contribution[],
  departments: readonly Department[]
): readonly Contribution[] {
  return contributions.map((contribution) =>
    contribution.rate === null
      ? { ...contribution, rate: departmentRate(departments, contribution.department) }
      : contribution
  );
}
