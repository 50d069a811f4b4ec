/** Where a problem is shown. */
import type { Place, Problem } from '../../workbook/kernel/problem';

/** Where the problem is; null where the place itself is missing. */
export function problemPlace(problem: Problem): Place | null {
  return 'place' in problem ? problem.place : null;
}

/** What is missing where there is no place to show. */
export function missingName(problem: Problem): string {
  if ('field' in problem) return problem.field;
  if ('table' in problem) return problem.table;
  return 'id' in problem ? problem.id : '';
}
