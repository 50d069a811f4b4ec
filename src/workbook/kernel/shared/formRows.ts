/** The rows of the two forms: which are shown follows the form in use. */
import type { Form } from '../../../model/answers';

/** What stands for all respondents together in the names of rows. */
export const ROLLUP_ROWS = 'rollup';

/** The defined name of a form's rows on a respondent's sheet, or on the roll-up. */
export function rowsName(form: Form, respondent: string): string {
  return `Rows_${form}_${respondent}`;
}
