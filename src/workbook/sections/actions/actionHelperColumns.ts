/** Hidden columns of the Actions table that version 11 brought: each says one thing, so that formulas stay short. */
import { parsePeriod } from '../../../model/period';
import { heading } from '../../kernel/tableRef';
import { partNumber } from '../../kernel/shared/periodFormula';
import type { ActionRow } from '../../kernel/shared/actionOrder';
import { whoFor, whoWhere } from '../../kernel/shared/actionWho';
import { ACTION_TABLE } from '../../kernel/shared/actionsTable';
import { HIDDEN_COUNT } from '../../kernel/shared/hiddenCount';
import type { ColumnRecord } from '../../kernel/column';
import { CATEGORY_WORDS, labelOf } from '../../kernel/words';
import {
  CATEGORY_NAME_FORMULA,
  CLOSED_PART_FORMULA,
  CLOSED_YEAR_FORMULA,
  DAYS_PAST_FORMULA,
  STEP_DEPARTMENT_FORMULA,
  DONE_WRITTEN_FORMULA,
  DUE_WRITTEN_FORMULA,
  KIND_FORMULA,
  STANDING_FORMULA,
  WHO_FOR_FORMULA,
  WHO_WHERE_FORMULA,
} from './actionFormulas';
import { daysPastMirror, departmentRowMirror, kindMirror, standingMirror } from './actionMirrors';

const count = { ...HIDDEN_COUNT, width: 9, since: 11 } as const;
const text = { ...count, what: { kind: 'text', maxLength: 240 } } as const;

/** The period with which the step was closed. */
const closed = ({ action }: ActionRow) => parsePeriod(action.closedIn ?? '');

export const ACTION_HELPER_COLUMNS = [
  {
    ...count,
    ...heading(ACTION_TABLE, 'kind'),
    formula: KIND_FORMULA,
    mirror: kindMirror,
    about: '1 we plan, 2 we ask, 3 they plan, 4 they ask; blank where the row is no step yet.',
  },
  {
    ...count,
    ...heading(ACTION_TABLE, 'standing'),
    formula: STANDING_FORMULA,
    mirror: standingMirror,
    about: '1 dropped, 2 done, 3 late, 4 open; blank where the row is no step yet.',
  },
  {
    ...count,
    ...heading(ACTION_TABLE, 'dueWritten'),
    formula: DUE_WRITTEN_FORMULA,
    // What we write is a day, not a text.
    mirror: () => null,
    about: 'The due day where it is written as a text, such as 2026-11-30.',
  },
  {
    ...count,
    ...heading(ACTION_TABLE, 'doneWritten'),
    formula: DONE_WRITTEN_FORMULA,
    mirror: () => null,
    about: 'The day on which it was done where that is written as a text.',
  },
  {
    ...count,
    ...heading(ACTION_TABLE, 'daysPast'),
    formula: DAYS_PAST_FORMULA,
    mirror: daysPastMirror,
    about: 'Days from the due day to the day on which it was done, or to today where it is late.',
  },
  {
    ...count,
    ...heading(ACTION_TABLE, 'closedYear'),
    formula: CLOSED_YEAR_FORMULA,
    mirror: (row: ActionRow) => closed(row)?.year ?? null,
    about: 'The year of the period with which it was closed.',
  },
  {
    ...count,
    ...heading(ACTION_TABLE, 'closedPart'),
    formula: CLOSED_PART_FORMULA,
    mirror: (row: ActionRow) => {
      const period = closed(row);
      return period === null ? null : partNumber(period);
    },
    about: 'Which part of that year it was: 1 to 4 the quarters, 5 and 6 the halves.',
  },
  {
    ...count,
    ...heading(ACTION_TABLE, 'departmentRow'),
    formula: STEP_DEPARTMENT_FORMULA,
    mirror: departmentRowMirror,
    about: 'The row of its department in Departments.',
  },
  {
    ...text,
    ...heading(ACTION_TABLE, 'categoryName'),
    formula: CATEGORY_NAME_FORMULA,
    mirror: ({ action: { category } }: ActionRow) =>
      category === null ? null : labelOf(CATEGORY_WORDS, category),
    about: 'The value line that it serves, by its present name.',
  },
  {
    ...text,
    ...heading(ACTION_TABLE, 'whoFor'),
    formula: WHO_FOR_FORMULA,
    mirror: ({ action }: ActionRow) => whoFor(action),
    about: 'Who sees to it, and which value line it serves.',
  },
  {
    ...text,
    ...heading(ACTION_TABLE, 'whoWhere'),
    formula: WHO_WHERE_FORMULA,
    mirror: ({ action }: ActionRow) => whoWhere(action),
    about: 'Who sees to it, and which department it concerns.',
  },
] as const satisfies readonly ColumnRecord<ActionRow>[];
