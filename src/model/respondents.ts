/** Who fills an RVU form on our side: each of our departments, or the whole company where there is none. */
import type { Alliance, Department } from './alliance';

/** The respondent of an alliance without departments of ours. */
export const WHOLE = 'whole';

/** As many departments of one workbook as can fill a form of their own. */
export const MOST_RESPONDENTS = 20;

/** `d1` to `d20`: a department keeps its key for good, however it is called later. */
export const DEPARTMENT_KEYS: readonly string[] = Array.from(
  { length: MOST_RESPONDENTS },
  (_, index) => `d${index + 1}`
);

export interface Respondent {
  readonly key: string;
  /** Null for the whole company. */
  readonly name: string | null;
}

/**
 * The departments with a key each: the one they have, else the first that is free. A key that stands
 * twice (a row was copied) stays with the first; beyond the twentieth there is none left. Keys in
 * `reserved` are not given anew: a form is there already that was somebody else's.
 */
export function assignDepartmentKeys(
  departments: readonly Department[],
  reserved: readonly string[] = []
): readonly Department[] {
  const taken = new Set<string>();
  const kept = departments.map(({ key }) => {
    if (key === undefined || !DEPARTMENT_KEYS.includes(key) || taken.has(key)) return null;
    taken.add(key);
    return key;
  });
  const free = DEPARTMENT_KEYS.filter((key) => !reserved.includes(key));
  return departments.map((department, index) => {
    const key = kept[index] ?? free.find((each) => !taken.has(each));
    const { name, rate, side } = department;
    if (key === undefined) return { name, rate, side };
    taken.add(key);
    return { name, rate, side, key };
  });
}

/** Whether one form speaks for all of us: there is one department of ours at most. */
export function hasOneForm(departments: readonly Department[]): boolean {
  return departments.filter(({ side }) => side === 'us').length < 2;
}

/** Who fills a form, in the order of the Departments table; at least one. */
export function respondents({ departments }: Pick<Alliance, 'departments'>): readonly Respondent[] {
  const ours = assignDepartmentKeys(departments).flatMap(({ side, key, name }) =>
    side === 'us' && key !== undefined ? [{ key, name }] : []
  );
  return ours.length === 0 ? [{ key: WHOLE, name: null }] : ours;
}
