/** The formulas of the Actions table; each says what its mirror in `actionMirrors.ts` says. */
import {
  NOTHING,
  and,
  call,
  equal,
  firstCase,
  ifError,
  isFilled,
  less,
  minus,
  more,
  not,
  plus,
  times,
  toFormula,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { dayIn } from '../../kernel/dayFormula';
import { periodEnd } from '../../kernel/periodFormula';
import { ACTION_ORDER_DEPARTMENT, ACTION_ORDER_SIDE } from '../../kernel/shared/actionOrder';
import { ACTION_TABLE } from '../../kernel/shared/actionsTable';
import { TODAY, named } from '../../kernel/shared/cellNames';
import { departmentRow } from '../../kernel/shared/departmentLookup';
import { rowUnder, thisRow } from '../../kernel/tableRef';
import { YES } from '../../kernel/words';
import { ACTION_DIRECTION_WORDS } from '../../kernel/words';
import { STATUS_WORDS } from './actionWords';

/** Who takes the step and who asked for it, as a word. */
const direction = thisRow(ACTION_TABLE, 'direction');

/** 1 to 4 in the order of the directions, 0 for anything else. */
const directionNumber = ifError(
  firstCase(
    ACTION_DIRECTION_WORDS.map(([, label], index) => [equal(direction, words(label)), index + 1]),
    0
  ),
  0
);

/** A step counts once it has words and a direction. */
const isKnown = and(isFilled(thisRow(ACTION_TABLE, 'step')), more(directionNumber, 0));
/** A step that both gave up counts neither as late nor as done. */
const isDropped = ifError(equal(thisRow(ACTION_TABLE, 'dropped'), words(YES)), false);

/** Days as numbers, from the columns beside those that people write. */
const [due, done] = [thisRow(ACTION_TABLE, 'dueDay'), thisRow(ACTION_TABLE, 'doneDay')];
/** N makes an empty text 0, which is before any day. */
const number = (day: Expression): Expression => call('N', day);
/** One named cell for all sheets. */
const today = number(named(TODAY));
/** A step without a day is never late. */
const hasDue = more(number(due), 0);
/** The day tells it; there is no box to tick that could say something else. */
const isDone = more(number(done), 0);
/** A step that is due today is not late. */
const isPast = and(hasDue, less(number(due), today));

/** The day of the cell beside it, or an empty text where it names none. */
export const DUE_DAY_FORMULA = toFormula(dayIn(thisRow(ACTION_TABLE, 'due')));
/** The same of the day on which it was done. */
export const DONE_DAY_FORMULA = toFormula(dayIn(thisRow(ACTION_TABLE, 'doneOn')));

/** Dropped comes before done, and done before late. */
const status = firstCase(
  [
    [isDropped, words(STATUS_WORDS.dropped)],
    [isDone, words(STATUS_WORDS.done)],
    [isPast, words(STATUS_WORDS.late)],
  ],
  words(STATUS_WORDS.open)
);
/** Rows that say no step yet stay blank. */
export const STATUS_FORMULA = toFormula(when(isKnown, status, NOTHING));

/** Blank where the day was kept: 0 would count as late by none. */
const daysAfterDue = (day: Expression): Expression =>
  when(more(day, due), minus(day, due), NOTHING);
/** Of a step that is done, by its day; of an open one, until today. */
export const DAYS_LATE_FORMULA = toFormula(
  when(
    and(isKnown, not(isDropped), hasDue),
    when(isDone, daysAfterDue(done), daysAfterDue(today)),
    NOTHING
  )
);

/** A period in the column says that the step was told in an earlier review. */
const isClosed = call('ISNUMBER', periodEnd(thisRow(ACTION_TABLE, 'closedIn')));
const daysLate = thisRow(ACTION_TABLE, 'daysLate');
/** N makes the blank of a step in time 0. */
const isLate = more(number(daysLate), 0);
/** 1 where done by its day, 0 where late. */
const onTime = when(isLate, 0, when(isDone, 1, NOTHING));
/** What follow-through is the mean of: steps due in this period that were not dropped. */
export const ON_TIME_FORMULA = toFormula(
  when(and(isKnown, not(isDropped), not(isClosed), hasDue), onTime, NOTHING)
);
/** Only of those that `ON_TIME_FORMULA` counts. */
export const LATE_BY_FORMULA = toFormula(
  when(isLate, when(equal(thisRow(ACTION_TABLE, 'onTime'), 0), daysLate, NOTHING), NOTHING)
);

/** Direction, then row. */
const orderKey = plus(times(directionNumber, ACTION_ORDER_SIDE), rowUnder(ACTION_TABLE, 'step'));
export const ACTION_ORDER_FORMULA = toFormula(when(and(isKnown, not(isClosed)), orderKey, NOTHING));

const [order, department] = [thisRow(ACTION_TABLE, 'order'), thisRow(ACTION_TABLE, 'department')];
/** The department's place, then what the order key says; blank where the list has no such department. */
const departmentKey = ifError(
  plus(times(departmentRow(department), ACTION_ORDER_DEPARTMENT), order),
  NOTHING
);
export const DEPARTMENT_ORDER_FORMULA = toFormula(
  when(equal(number(order), 0), NOTHING, when(isFilled(department), departmentKey, NOTHING))
);
