/** The RVU forms to their readers. */
import { FORMS } from '../../../model/answers';
import { READS_NOTHING } from '../../kernel/section';
import type { Section } from '../../kernel/section';
import { ROLLUP_ROWS, rowsName } from '../../kernel/shared/formRows';
import { longTable, shortTable } from '../../kernel/shared/formTables';
import { readAnswers } from './readAnswers';
import { ROLLUP_LONG_TABLE, ROLLUP_SHORT_TABLE } from './rollupRefs';
import { SHORT_COLUMNS, longColumns } from './rvuFormColumns';

export const FORMS_SECTION: Section = {
  title: 'RVU',
  ...READS_NOTHING,
  tablesOf: (respondent) => [
    { name: longTable(respondent).name, columns: longColumns(respondent) },
    { name: shortTable(respondent).name, columns: SHORT_COLUMNS },
  ],
  names: FORMS.map((form) => rowsName(form, ROLLUP_ROWS)),
  places: [ROLLUP_LONG_TABLE.name, ROLLUP_SHORT_TABLE.name],
  read: (source, { scale }) => {
    const { value, problems } = readAnswers(source, scale);
    return { value: { answers: value }, problems };
  },
};
