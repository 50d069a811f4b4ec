/** The column record of the Actions table: the steps that both sides promise or ask for. */
import {
  ACTION_ORDER_FORMULA,
  DAYS_LATE_FORMULA,
  DEPARTMENT_ORDER_FORMULA,
  DONE_DAY_FORMULA,
  DUE_DAY_FORMULA,
  LATE_BY_FORMULA,
  ON_TIME_FORMULA,
  STATUS_FORMULA,
} from './actionFormulas';
import { ACTION_HELPER_COLUMNS } from './actionHelperColumns';
import { daysLateMirror, lateByMirror, onTimeMirror, statusMirror } from './actionMirrors';
import { actionOrderMirror, departmentOrderMirror } from '../../kernel/shared/actionOrder';
import type { ActionRow } from '../../kernel/shared/actionOrder';
import { ACTION_TABLE } from '../../kernel/shared/actionsTable';
import { ACTION_DIRECTION_WORDS } from '../../kernel/words';
import type { ColumnRecord } from '../../kernel/column';
import { HIDDEN_COUNT } from '../../kernel/shared/hiddenCount';
import { heading } from '../../kernel/tableRef';
import { CATEGORY_CHOICE } from '../../kernel/words';

const text = (maxLength: number) => ({ kind: 'text', maxLength }) as const;
const typed = { entry: 'typed', privacy: 'shared' } as const;
const byProgram = { entry: 'typed', privacy: 'private', what: { kind: 'period' } } as const;

export const ACTION_COLUMNS = [
  {
    ...typed,
    ...heading(ACTION_TABLE, 'step'),
    what: text(300),
    width: 44,
    required: true,
    about: 'What will be done, in words that both sides understand.',
  },
  {
    ...typed,
    ...heading(ACTION_TABLE, 'direction'),
    what: { kind: 'choice', choices: ACTION_DIRECTION_WORDS },
    width: 12,
    changed: 5,
    required: true,
    about: 'We plan it, we ask it of them, they plan it, or they ask it of us.',
  },
  {
    ...typed,
    ...heading(ACTION_TABLE, 'owner'),
    what: text(100),
    width: 18,
    about: 'Who sees to it.',
  },
  {
    ...typed,
    ...heading(ACTION_TABLE, 'due'),
    what: { kind: 'date' },
    width: 12,
    about: 'By which day. From the day after it counts as late.',
  },
  {
    ...typed,
    privacy: 'private',
    ...heading(ACTION_TABLE, 'doneOn'),
    what: { kind: 'date' },
    width: 12,
    about: 'The day on which it was done. Blank while it is open.',
  },
  {
    ...typed,
    privacy: 'private',
    ...heading(ACTION_TABLE, 'dropped'),
    what: { kind: 'yesNo' },
    width: 10,
    changed: 5,
    about: 'Yes where both sides let it go. It then counts as neither late nor done.',
  },
  {
    ...typed,
    ...heading(ACTION_TABLE, 'category'),
    what: CATEGORY_CHOICE,
    width: 20,
    changed: 5,
    about: 'Which of the eight value lines it serves.',
  },
  {
    ...typed,
    ...heading(ACTION_TABLE, 'department'),
    what: { kind: 'department' },
    width: 15,
    about: 'The department that it concerns. Blank is all of us.',
  },
  {
    entry: 'computed',
    privacy: 'shared',
    ...heading(ACTION_TABLE, 'status'),
    what: text(12),
    width: 12,
    changed: 11,
    formula: STATUS_FORMULA,
    mirror: statusMirror,
    about: 'Open, done, late or dropped, as of today.',
  },
  {
    entry: 'computed',
    privacy: 'private',
    ...heading(ACTION_TABLE, 'daysLate'),
    what: { kind: 'number', unit: 'count' },
    width: 10,
    changed: 11,
    formula: DAYS_LATE_FORMULA,
    mirror: daysLateMirror,
    about: 'Days after the due day on which it was done, or that have gone by since.',
  },
  {
    ...byProgram,
    ...heading(ACTION_TABLE, 'carriedFrom'),
    width: 11,
    about: 'The period in which it was first promised. Filled when a period is closed.',
  },
  {
    ...byProgram,
    ...heading(ACTION_TABLE, 'closedIn'),
    width: 11,
    about:
      'The period with which it left the list, done or dropped. Filled when a period is closed.',
  },
  {
    ...HIDDEN_COUNT,
    ...heading(ACTION_TABLE, 'dueDay'),
    width: 10,
    changed: 11,
    formula: DUE_DAY_FORMULA,
    mirror: ({ action }: ActionRow) => action.due,
    about: 'The due day as a number of days, where one can be read.',
  },
  {
    ...HIDDEN_COUNT,
    ...heading(ACTION_TABLE, 'doneDay'),
    width: 10,
    changed: 11,
    formula: DONE_DAY_FORMULA,
    mirror: ({ action }: ActionRow) => action.doneOn,
    about: 'The day on which it was done as a number of days, where one can be read.',
  },
  {
    ...HIDDEN_COUNT,
    ...heading(ACTION_TABLE, 'onTime'),
    width: 8,
    changed: 11,
    formula: ON_TIME_FORMULA,
    mirror: onTimeMirror,
    about: '1 where done by its day, 0 where late; blank where it does not count yet or any more.',
  },
  {
    ...HIDDEN_COUNT,
    ...heading(ACTION_TABLE, 'lateBy'),
    width: 8,
    formula: LATE_BY_FORMULA,
    mirror: lateByMirror,
    about: 'Days late where it counts, for the median.',
  },
  {
    ...HIDDEN_COUNT,
    ...heading(ACTION_TABLE, 'order'),
    width: 11,
    changed: 11,
    formula: ACTION_ORDER_FORMULA,
    mirror: actionOrderMirror,
    about: 'Sorts the lists in the forms.',
  },
  {
    ...HIDDEN_COUNT,
    ...heading(ACTION_TABLE, 'departmentOrder'),
    width: 11,
    changed: 11,
    formula: DEPARTMENT_ORDER_FORMULA,
    mirror: departmentOrderMirror,
    about:
      "Sorts the lists in the departments' forms; as Order where one form speaks for all of us.",
  },
  ...ACTION_HELPER_COLUMNS,
] as const satisfies readonly ColumnRecord<ActionRow>[];
