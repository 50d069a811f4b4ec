/** The column record of the Departments table on the Settings sheet. */
import type { ColumnRecord } from '../records/column';
import { SIDE_WORDS } from '../words';

export const DEPARTMENTS = 'Departments';

export const DEPARTMENT_COLUMNS = [
  {
    key: 'name',
    header: 'Department',
    what: { kind: 'text', maxLength: 60 },
    width: 24,
    privacy: 'shared',
    entry: 'typed',
    required: true,
    about: 'A department that gives or receives in this alliance.',
  },
  {
    key: 'side',
    header: 'Side',
    what: { kind: 'choice', choices: SIDE_WORDS },
    width: 12,
    privacy: 'private',
    entry: 'typed',
    about: 'Whose department it is: us or partner. Blank is us.',
  },
  {
    key: 'rate',
    header: 'Rate',
    what: { kind: 'number', unit: 'moneyPerHour' },
    width: 14,
    privacy: 'private',
    entry: 'typed',
    about: 'Money per hour of work. Blank is unknown.',
  },
  {
    key: 'key',
    header: 'Key',
    what: { kind: 'text', maxLength: 8 },
    width: 6,
    privacy: 'private',
    entry: 'typed',
    hidden: true,
    about:
      'Ties a department of ours to its RVU sheet, so that it may be renamed. The add-in fills it.',
  },
] as const satisfies readonly ColumnRecord<never>[];
