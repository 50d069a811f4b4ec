/** The column record of the Departments table on the Settings sheet. */
import type { ColumnRecord } from '../../kernel/column';
import { DEPARTMENT_TABLE } from '../../kernel/shared/departmentsTable';
import { heading } from '../../kernel/tableRef';
import { SIDE_WORDS } from '../../kernel/words';

export const DEPARTMENT_COLUMNS = [
  {
    ...heading(DEPARTMENT_TABLE, 'name'),
    what: { kind: 'text', maxLength: 60 },
    width: 24,
    privacy: 'shared',
    entry: 'typed',
    required: true,
    about: 'A department that gives or receives in this alliance.',
  },
  {
    ...heading(DEPARTMENT_TABLE, 'side'),
    what: { kind: 'choice', choices: SIDE_WORDS },
    width: 12,
    changed: 5,
    privacy: 'private',
    entry: 'typed',
    about: 'Whose department it is: us or partner. Blank is us.',
  },
  {
    ...heading(DEPARTMENT_TABLE, 'rate'),
    what: { kind: 'number', unit: 'moneyPerHour' },
    width: 14,
    privacy: 'private',
    entry: 'typed',
    about: 'Money per hour of work. Blank is unknown.',
  },
  {
    ...heading(DEPARTMENT_TABLE, 'key'),
    what: { kind: 'text', maxLength: 8 },
    width: 6,
    privacy: 'private',
    entry: 'typed',
    hidden: true,
    about:
      'Ties a department of ours to its RVU sheet, so that it may be renamed. The add-in fills it.',
  },
] as const satisfies readonly ColumnRecord<never>[];
