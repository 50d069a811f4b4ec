/**
 * The formulas that name contributions and steps in a respondent's form. Part 2 of a department's
 * form names what that department gave; where the company has one department or none, all of it.
 */
import type { Direction } from '../../../model/contribution';
import { WHOLE } from '../../../model/respondents';
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
  times,
  toFormula,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { OUR_DEPARTMENTS, named } from '../../kernel/shared/cellNames';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { DEPARTMENT_TABLE } from '../../kernel/shared/departmentsTable';
import { longTable } from '../../kernel/shared/formTables';
import { LINE_CATEGORY, LINE_DEPARTMENT, LINE_SIDE, lineBase } from '../../kernel/shared/lineOrder';
import { cellIn, rowUnder, thisRow, wholeColumn } from '../../kernel/tableRef';
import { DIRECTION_WORDS, labelOf } from '../../kernel/words';
import { MOST_NAMES } from './namedLines';

/** Where the respondent stands in the Departments table; an error where it is gone. */
export function respondentRow(respondent: string): Expression {
  return call('MATCH', words(respondent), wholeColumn(DEPARTMENT_TABLE, 'key'), 0);
}

/** `all` where one form speaks for the whole company, else `own`: each department for itself. */
export function byScope(respondent: string, all: Expression, own: Expression): Expression {
  return respondent === WHOLE ? all : when(less(named(OUR_DEPARTMENTS), 2), all, own);
}

/** The sort keys of all contributions, and those that begin with their department's place. */
const ALL = wholeColumn(CONTRIBUTION_TABLE, 'lineOrder');
const OWN = wholeColumn(CONTRIBUTION_TABLE, 'departmentLineOrder');

/** How many of the sort keys are below that one. */
export function countBelow(keys: Expression, key: Expression | number): Expression {
  return call('COUNTIF', keys, joined(words('<'), key));
}

/** How many sort keys are below those of this line, or of the next one. */
function below(respondent: string, direction: Direction, next: number): Expression {
  const line = rowUnder(longTable(respondent), 'category');
  const from = plus(lineBase(direction, next), times(LINE_CATEGORY, line));
  const all = countBelow(ALL, from);
  // What they gave is named to each of our departments alike.
  if (direction === 'received') return all;
  const own = countBelow(OWN, plus(times(respondentRow(respondent), LINE_DEPARTMENT), from));
  return byScope(respondent, all, own);
}

export function beforeFormula(respondent: string, direction: Direction): string {
  return toFormula(ifError(below(respondent, direction, 0), 0));
}

export function countFormula(respondent: string, direction: Direction): string {
  return toFormula(
    ifError(minus(below(respondent, direction, 1), below(respondent, direction, 0)), 0)
  );
}

interface NamesOf {
  readonly respondent: string;
  readonly direction: Direction;
  /** How many sort keys stand before the first name, and how many names there are. */
  readonly before: Expression;
  readonly count: Expression;
}

/** The first names, and how many more there are. */
function listed(names: NamesOf): string {
  const { count } = names;
  const rest = Array.from({ length: MOST_NAMES - 1 }, (_, index) =>
    when(more(count, index + 1), joined(words(', '), nameAt(names, index + 2)), NOTHING)
  );
  const others = joined(words(' and '), group(minus(count, MOST_NAMES)), words(' more'));
  const list = joined(nameAt(names, 1), ...rest, when(more(count, MOST_NAMES), others, NOTHING));
  return toFormula(ifError(when(equal(count, 0), NOTHING, list), NOTHING));
}

/** The name of that number, from 1: behind the sort keys before it; a key ends with the table's row. */
function nameAt({ respondent, direction, before }: NamesOf, number: number): Expression {
  const of = (keys: Expression): Expression => call('SMALL', keys, plus(before, number));
  const key = direction === 'received' ? of(ALL) : byScope(respondent, of(ALL), of(OWN));
  return cellIn(CONTRIBUTION_TABLE, 'activity', call('MOD', key, LINE_CATEGORY));
}

/** The names under one line of the long form. */
export function namesFormula(respondent: string, direction: Direction): string {
  const table = longTable(respondent);
  return listed({
    respondent,
    direction,
    before: thisRow(table, `${direction}Before`),
    count: thisRow(table, `${direction}Count`),
  });
}

/** The names under all lines together: they follow on each other. */
export function allNamesFormula(respondent: string, direction: Direction): string {
  const table = longTable(respondent);
  return listed({
    respondent,
    direction,
    before: call('MIN', wholeColumn(table, `${direction}Before`)),
    count: call('SUM', wholeColumn(table, `${direction}Count`)),
  });
}

/** How many contributions no line of this form names: without a category, a name or a department. */
export function unnamed(respondent: string): Expression {
  const directions = wholeColumn(CONTRIBUTION_TABLE, 'direction');
  const [given, received] = [
    words(labelOf(DIRECTION_WORDS, 'given')),
    words(labelOf(DIRECTION_WORDS, 'received')),
  ];
  // What they gave has the higher sort keys; blank ones are neither below nor above.
  const namedReceived = call('COUNTIF', ALL, joined(words('>'), 2 * LINE_SIDE));
  const namedGiven = byScope(
    respondent,
    countBelow(ALL, 2 * LINE_SIDE),
    call('COUNTIFS', directions, given, OWN, words('>0'))
  );
  const every = plus(call('COUNTIF', directions, given), call('COUNTIF', directions, received));
  return minus(every, namedReceived, namedGiven);
}
