/** Switching between the long and the short form: both stay in the workbook, one is shown. */
import { FORMS } from '../../model/answers';
import type { Form } from '../../model/answers';
import { NO_EDIT } from '../edit';
import type { EditDecision, RowsShown } from '../edit';
import { ROLLUP_ROWS, rowsName } from './formRows';
import { longTable } from './formTables';
import { RESPONDENT_KEYS } from './readAnswers';
import { isOurs } from '../readRvu';
import { findName, findTable } from '../source';
import type { WorkbookSource } from '../source';
import { FORM_WORDS, labelOf } from '../words';

/** Shows this form wherever there is one, and hides the other. Nothing typed changes. */
export function planFormSwitch(source: WorkbookSource, form: Form): EditDecision<'not-ours'> {
  if (!isOurs(source) || findName(source, 'Form') === undefined)
    return { kind: 'nothing', reason: 'not-ours' };
  return {
    kind: 'edit',
    edit: {
      ...NO_EDIT,
      rowsShown: rowsShownFor(formsIn(source), form),
      cells: [{ name: 'Form', value: labelOf(FORM_WORDS, form) }],
    },
  };
}

/** The rows to show and to hide on the sheets of these respondents, and on the roll-up. */
export function rowsShownFor(keys: readonly string[], form: Form): readonly RowsShown[] {
  return keys.flatMap((key) =>
    FORMS.map((each) => ({ name: rowsName(each, key), shown: each === form }))
  );
}

/** The respondents whose forms are in the workbook, and the roll-up where there is one. */
export function formsIn(source: WorkbookSource): readonly string[] {
  const forms = RESPONDENT_KEYS.filter((key) => findTable(source, longTable(key)) !== undefined);
  const rollup = FORMS.every((form) => findName(source, rowsName(form, ROLLUP_ROWS)) !== undefined);
  return rollup ? [...forms, ROLLUP_ROWS] : forms;
}
