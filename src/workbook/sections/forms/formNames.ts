/** The department of a form by its present name. */
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';

/** The named cell that holds the present name of the form's department. */
export function departmentName(respondent: string): string {
  return `Form_name_${respondent}`;
}

/** The department's present name; empty for the whole company. */
export function departmentNameOf({ rvu }: AnalysedRvu, respondent: string): string {
  return rvu.alliance.departments.find(({ key }) => key === respondent)?.name ?? '';
}
