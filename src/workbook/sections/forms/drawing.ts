/** The RVU forms to those who make or change them. */
import { WHOLE, respondents } from '../../../model/respondents';
import type { TitleEdit } from '../../kernel/edit';
import type { Drawing } from '../../kernel/shared/drawing';
import { ROLLUP_SHEET, formSheetKey, isFormSheet } from '../../kernel/shared/formTables';
import type { PlannedSheet } from '../../kernel/sheetParts';
import { findTable } from '../../kernel/source';
import type { WorkbookSource } from '../../kernel/source';
import { formsIn, rowsShownFor } from './formRowsShown';
import { FORM_DATA_SHEET, formDataSheet } from './formDataSheet';
import { emptiedForms } from './emptiedForms';
import { restoredForms } from './restoredForms';
import { rvuSheets } from './rvuSheets';

export const FORMS_DRAWING: Drawing = {
  sheets: (analysed) => [...rvuSheets(analysed), formDataSheet(analysed)],
  link: ({ rvu }) => {
    const [first, ...others] = respondents(rvu.alliance);
    return {
      text: 'RVU',
      toSheet: others.length > 0 ? ROLLUP_SHEET : formSheetKey(first?.key ?? WHOLE),
      about: 'What we believe we received, what we believe they did, and the next steps',
    };
  },
  // The hidden sheet names each form, and so follows the departments.
  redrawn: [ROLLUP_SHEET, FORM_DATA_SHEET],
  redrawnSince: 11,
  refresh: (source, rvu, planned) => ({
    titles: planned.flatMap((each) => retitled(source, each)),
    rowsShown: rowsShownFor(formsIn(source), rvu.form),
  }),
  reopen: (source, { rvu }) => ({ columns: emptiedForms(source, rvu.settings.scale) }),
  takeBack: (source, { next }) => ({
    columns: restoredForms(source, next.answers, next.settings.scale),
  }),
};

/** A form's title follows its department's name, unless people gave it one of their own. */
function retitled(source: WorkbookSource, { sheet }: PlannedSheet): readonly TitleEdit[] {
  const present = sheet.tables.flatMap(({ name }) => findTable(source, name) ?? [])[0]?.sheet;
  const ours = isFormSheet(sheet.key) && present !== undefined && /^RVU\b/.test(present);
  return ours && present !== sheet.title ? [{ key: sheet.key, title: sheet.title }] : [];
}
