/** The Actions sheet to its readers. */
import { READS_NOTHING } from '../../kernel/section';
import type { Section } from '../../kernel/section';
import { ACTION_TABLE } from '../../kernel/shared/actionsTable';
import { ACTION_COLUMNS } from './actionColumns';
import { readActions } from './readActions';

export const ACTIONS_SECTION: Section = {
  title: 'Actions',
  ...READS_NOTHING,
  tables: [{ name: ACTION_TABLE.name, columns: ACTION_COLUMNS }],
  read: (source, { scale }) => {
    const { value, problems } = readActions(source, scale);
    return { value: { actions: value }, problems };
  },
};
