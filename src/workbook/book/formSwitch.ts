/** Switching between the long and the short form: both stay in the workbook, one is shown. */
import type { Form } from '../../model/answers';
import { NO_EDIT } from '../kernel/edit';
import type { EditDecision } from '../kernel/edit';
import { formsIn, rowsShownFor } from '../sections/forms/formRowsShown';
import { isRvuWorkbook } from './readRvu';
import { FORM } from '../kernel/shared/cellNames';
import { findName } from '../kernel/source';
import type { WorkbookSource } from '../kernel/source';
import { FORM_WORDS, labelOf } from '../kernel/words';

/** Shows this form wherever there is one, and hides the other. Nothing typed changes. */
export function planFormSwitch(source: WorkbookSource, form: Form): EditDecision<'not-ours'> {
  if (!isRvuWorkbook(source) || findName(source, FORM) === undefined)
    return { kind: 'nothing', reason: 'not-ours' };
  return {
    kind: 'edit',
    edit: {
      ...NO_EDIT,
      rowsShown: rowsShownFor(formsIn(source), form),
      cells: [{ name: FORM, value: labelOf(FORM_WORDS, form) }],
    },
  };
}
