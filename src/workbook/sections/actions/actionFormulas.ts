/** The formulas of the Actions table; each says what its mirror in `actionMirrors.ts` says. */
import {
  NOTHING,
  call,
  equal,
  group,
  ifError,
  joined,
  less,
  minus,
  more,
  plus,
  reference,
  times,
  toFormula,
  unequal,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { STEP_LIST } from '../../kernel/choiceLists';
import { dayIn, writtenDay } from '../../kernel/dayFormula';
import { partIn, yearIn } from '../../kernel/shared/periodFormula';
import { ACTION_ORDER_DEPARTMENT, ACTION_ORDER_SIDE } from '../../kernel/shared/actionOrder';
import { WHO_DOT } from '../../kernel/shared/actionWho';
import { ACTION_TABLE } from '../../kernel/shared/actionsTable';
import { OUR_DEPARTMENTS, TODAY, named } from '../../kernel/shared/cellNames';
import { departmentRow } from '../../kernel/shared/departmentLookup';
import { lookedUp, lookup } from '../../kernel/shared/lookups';
import { rowUnder, thisRow } from '../../kernel/tableRef';
import { YES } from '../../kernel/words';
import { STANDINGS, STATUS_WORDS } from './actionWords';

type Column = keyof typeof ACTION_TABLE.headers;
const cell = (key: Column): Expression => thisRow(ACTION_TABLE, key);
/** N makes an empty text 0, which is before any day. */
const number = (key: Column): Expression => call('N', cell(key));
const isDay = (key: Column): Expression => more(number(key), 0);

/** 1 to 4 in the order of the directions; blank for a row without one or without words: it is no step yet. */
const isDirection = group(equal(reference(STEP_LIST), cell('direction')));
const direction = call('SUMPRODUCT', times(isDirection, lookup('stepNumbers')));
const hasWords = group(more(call('LEN', call('TRIM', cell('step'))), 0));
const kind = call('CHOOSE', times(direction, hasWords), 1, 2, 3, 4);
export const KIND_FORMULA = toFormula(ifError(kind, NOTHING));

/** The day of the cell beside it where that is a text, and the day in any case. */
export const DUE_WRITTEN_FORMULA = toFormula(writtenDay(cell('due')));
export const DUE_DAY_FORMULA = toFormula(dayIn(cell('due'), cell('dueWritten')));
/** The same of the day on which it was done. */
export const DONE_WRITTEN_FORMULA = toFormula(writtenDay(cell('doneOn')));
export const DONE_DAY_FORMULA = toFormula(dayIn(cell('doneOn'), cell('doneWritten')));

/** The number of a standing. */
const standing = (which: (typeof STANDINGS)[number]): number => STANDINGS.indexOf(which) + 1;
/** A step that is due today is not late, nor is one without a day; COUNTIF with a sign counts numbers only. */
const beforeToday = joined(words('<'), call('N', named(TODAY)));
const past = call('COUNTIF', cell('dueDay'), beforeToday);
const isDropped = call('COUNTIF', cell('dropped'), words(YES));
/** Dropped comes before done, and done before late; the day tells it, there is no box to tick besides. */
const standingNow = when(
  isDropped,
  standing('dropped'),
  when(isDay('doneDay'), standing('done'), minus(standing('open'), past))
);
export const STANDING_FORMULA = toFormula(when(equal(cell('kind'), NOTHING), NOTHING, standingNow));

/** Rows that say no step yet stay blank. */
export const STATUS_FORMULA = toFormula(
  call(
    'CHOOSE',
    plus(1, number('standing')),
    NOTHING,
    ...STANDINGS.map((each) => words(STATUS_WORDS[each]))
  )
);

/** Of a step that is done, until its day; of a late one, until today; an error for all others. */
const until = call('CHOOSE', cell('standing'), NOTHING, cell('doneDay'), named(TODAY));
export const DAYS_PAST_FORMULA = toFormula(ifError(minus(until, cell('dueDay')), NOTHING));
/** Blank where the day was kept: 0 would count as late by none. */
export const DAYS_LATE_FORMULA = toFormula(
  when(more(number('daysPast'), 0), cell('daysPast'), NOTHING)
);

/** A period in the column says that the step was told in an earlier review: its year, and its part. */
export const CLOSED_YEAR_FORMULA = toFormula(yearIn(cell('closedIn')));
export const CLOSED_PART_FORMULA = toFormula(partIn(cell('closedIn')));
const isClosed = equal(call('COUNT', cell('closedYear'), cell('closedPart')), 2);

/** 1 where done by its day, 0 where late: of steps due in this period that were not dropped. */
const inTime = group(equal(number('daysLate'), 0));
const onTime = call(
  'CHOOSE',
  plus(1, number('standing')),
  NOTHING,
  NOTHING,
  times(1, inTime),
  0,
  NOTHING
);
/** What follow-through is the mean of. */
export const ON_TIME_FORMULA = toFormula(
  when(plus(group(isClosed), group(equal(number('dueDay'), 0))), NOTHING, onTime)
);
/** Only of those that `ON_TIME_FORMULA` counts. */
export const LATE_BY_FORMULA = toFormula(
  when(isDay('daysLate'), when(equal(cell('onTime'), 0), cell('daysLate'), NOTHING), NOTHING)
);

/** Direction, then row. */
const orderKey = plus(times(cell('kind'), ACTION_ORDER_SIDE), rowUnder(ACTION_TABLE, 'step'));
export const ACTION_ORDER_FORMULA = toFormula(
  when(plus(group(equal(cell('kind'), NOTHING)), group(isClosed)), NOTHING, orderKey)
);

/** Where its department stands in the list; blank where it has none, or one that is not there. */
export const STEP_DEPARTMENT_FORMULA = toFormula(
  ifError(departmentRow(cell('department')), NOTHING)
);
/** The department's place, then what the order key says. */
const departmentKey = plus(times(cell('departmentRow'), ACTION_ORDER_DEPARTMENT), cell('order'));
/** Where one form speaks for all of us, the order key itself. */
export const DEPARTMENT_ORDER_FORMULA = toFormula(
  when(less(named(OUR_DEPARTMENTS), 2), cell('order'), ifError(departmentKey, NOTHING))
);

/** The value line by its present name; blank where the cell holds none, or one that is not on the list. */
const isLine = group(equal(lookup('lineNames'), call('TRIM', cell('category'))));
const line = call('SUMPRODUCT', times(isLine, lookup('lineNumbers')));
export const CATEGORY_NAME_FORMULA = toFormula(
  ifError(lookedUp('lineNames', call('MATCH', line, lookup('lineNumbers'), 0)), NOTHING)
);

/** Who sees to it, and the other word on it, where there are any. */
function whoAnd(other: 'categoryName' | 'department'): string {
  const [owner, word] = [call('TRIM', cell('owner')), call('TRIM', cell(other))];
  const both = times(call('LEN', owner), call('LEN', word));
  const told = joined(owner, when(unequal(both, 0), words(WHO_DOT), NOTHING), word);
  return toFormula(when(equal(cell('kind'), NOTHING), NOTHING, told));
}
export const WHO_FOR_FORMULA = whoAnd('categoryName');
export const WHO_WHERE_FORMULA = whoAnd('department');
