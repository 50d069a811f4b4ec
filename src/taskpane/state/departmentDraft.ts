/** Checks a department's name and rate before they are written. */
import type { Department } from '../../model/alliance';
import type { FieldError } from './draft';
import { MOST_DEPARTMENT_CHARACTERS } from './draft';

/** `others` are the departments from which the name must differ; their rates hang on their names. */
export function nameNeed(typed: string, others: readonly Department[]): FieldError | null {
  const name = typed.trim().toLowerCase();
  if (name === '') return 'departmentName';
  if (name.length > MOST_DEPARTMENT_CHARACTERS) return 'tooLong';
  return others.some((each) => each.name.trim().toLowerCase() === name) ? 'otherDepartment' : null;
}
