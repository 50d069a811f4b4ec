/** The RVU forms to their readers. */
import { FORMS } from '../../../model/answers';
import { READS_NOTHING } from '../../kernel/section';
import type { Section } from '../../kernel/section';
import { ROLLUP_ROWS, rowsName } from '../../kernel/shared/formRows';
import { longTable, shortTable } from '../../kernel/shared/formTables';
import { readAnswers } from './readAnswers';
import { ROLLUP_LONG, ROLLUP_SHORT } from './rollupLayout';
import { SHORT_COLUMNS, longColumns } from './rvuFormColumns';

export const FORMS_SECTION: Section = {
  title: 'RVU',
  ...READS_NOTHING,
  tablesOf: (respondent) => [
    { name: longTable(respondent), columns: longColumns(respondent) },
    { name: shortTable(respondent), columns: SHORT_COLUMNS },
  ],
  names: FORMS.map((form) => rowsName(form, ROLLUP_ROWS)),
  places: [ROLLUP_LONG, ROLLUP_SHORT],
  read: (source, { scale }) => {
    const { value, problems } = readAnswers(source, scale);
    return { value: { answers: value }, problems };
  },
};
