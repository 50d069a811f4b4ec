/** The Retrospective sheet to its readers. */
import { READS_NOTHING } from '../../kernel/section';
import type { Section } from '../../kernel/section';
import { readRetrospective } from './readRetrospective';
import { RETROSPECTIVE_COLUMNS } from './retrospectiveColumns';
import { RETROSPECTIVE_TABLE } from './retrospectiveTable';

export const RETROSPECTIVE_SECTION: Section = {
  title: 'Retrospective',
  ...READS_NOTHING,
  tables: [{ name: RETROSPECTIVE_TABLE.name, columns: RETROSPECTIVE_COLUMNS, since: 9 }],
  read: (source, { scale }) => {
    const { value, problems } = readRetrospective(source, scale);
    return { value: { retrospective: value }, problems };
  },
};
