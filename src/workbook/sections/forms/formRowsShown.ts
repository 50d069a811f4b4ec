/** Which of the two forms' rows are shown on the forms' sheets. */
import { FORMS } from '../../../model/answers';
import type { Form } from '../../../model/answers';
import type { RowsShown } from '../../kernel/edit';
import { ROLLUP_ROWS, rowsName } from '../../kernel/shared/formRows';
import { longTable } from '../../kernel/shared/formTables';
import { findName, findTable } from '../../kernel/source';
import type { WorkbookSource } from '../../kernel/source';
import { RESPONDENT_KEYS } from './readAnswers';

/** The rows to show and to hide on the sheets of these respondents, and on the roll-up. */
export function rowsShownFor(keys: readonly string[], form: Form): readonly RowsShown[] {
  return keys.flatMap((key) =>
    FORMS.map((each) => ({ name: rowsName(each, key), shown: each === form }))
  );
}

/** The respondents whose forms are in the workbook, and the roll-up where there is one. */
export function formsIn(source: WorkbookSource): readonly string[] {
  const forms = RESPONDENT_KEYS.filter(
    (key) => findTable(source, longTable(key).name) !== undefined
  );
  const rollup = FORMS.every((form) => findName(source, rowsName(form, ROLLUP_ROWS)) !== undefined);
  return rollup ? [...forms, ROLLUP_ROWS] : forms;
}
