/** Hourly rates that follow from the department. */
import type { Department } from './alliance';
import type { Contribution } from './contribution';

/** The department's rate, whatever the case of its name; null where unknown. */
export function departmentRate(
  departments: readonly Department[],
  name: string | null
): number | null {
  const place = departmentAt(departments, name);
  return place === null ? null : (departments[place - 1]?.rate ?? null);
}

/** Where the department stands in the list, from 1, whatever the case of its name; null where it does not. */
export function departmentAt(
  departments: readonly Department[],
  name: string | null
): number | null {
  if (name === null) return null;
  const wanted = name.toLowerCase();
  const at = departments.findIndex((each) => each.name.toLowerCase() === wanted);
  return at < 0 ? null : at + 1;
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
