/**
 * The formulas that name contributions and steps in a respondent's form. Part 2 of a department's
 * form names what that department gave; where the company has one department or none, all of it.
 */
import type { Direction } from '../../../model/contribution';
import { WHOLE } from '../../../model/respondents';
import {
  NOTHING,
  asText,
  call,
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
import type { LongKey } from '../../kernel/shared/formTables';
import { LINE_CATEGORY, LINE_DEPARTMENT, LINE_SIDE, lineBase } from '../../kernel/shared/lineOrder';
import { cellIn, rowUnder, thisRow, wholeColumn } from '../../kernel/tableRef';
import { DIRECTION_WORDS, labelOf } from '../../kernel/words';
import { MOST_NAMES } from './namedLines';

/** Where the respondent stands in the Departments table; an error where it is gone. */
export function respondentRow(respondent: string): Expression {
  return call('MATCH', words(respondent), wholeColumn(DEPARTMENT_TABLE, 'key'), 0);
}

/** The sort keys of all contributions, and those that begin with their department's place. */
const ALL = wholeColumn(CONTRIBUTION_TABLE, 'lineOrder');
const OWN = wholeColumn(CONTRIBUTION_TABLE, 'departmentLineOrder');

/** What they gave is named to each of our departments alike; what we gave, to the one that gave it. */
const keysOf = (respondent: string, direction: Direction): Expression =>
  direction === 'received' || respondent === WHOLE ? ALL : OWN;

/** How many of the sort keys are below that one. */
export function countBelow(keys: Expression, key: Expression | number): Expression {
  return call('COUNTIF', keys, joined(words('<'), key));
}

/** The number of the form's line. */
export function lineFormula(respondent: string): string {
  return toFormula(rowUnder(longTable(respondent), 'category'));
}

/** `place` times the respondent's place in Departments, 0 where one form speaks for all; empty where it is gone. */
export function formBase(respondent: string, place: number): Expression {
  if (respondent === WHOLE) return plus(0);
  const own = times(respondentRow(respondent), place);
  return ifError(when(less(named(OUR_DEPARTMENTS), 2), 0, own), NOTHING);
}

/** Where the sort keys of the form's own contributions begin. */
export function baseFormula(respondent: string): string {
  return toFormula(formBase(respondent, LINE_DEPARTMENT));
}

/** 1 where the line is scored, by a number on the scale: COUNTIFS with a sign takes no text for one. */
export function scoredFormula(respondent: string, direction: Direction): string {
  const score = thisRow(longTable(respondent), `${direction}Score`);
  const limit = (sign: '>=' | '<=', end: 'Used_scale_min' | 'Used_scale_max'): Expression =>
    joined(words(sign), named(end));
  const [from, to] = [limit('>=', 'Used_scale_min'), limit('<=', 'Used_scale_max')];
  return toFormula(call('COUNTIFS', score, from, score, to));
}

/** How many sort keys are below those of this line, or of the next one. */
function below(respondent: string, direction: Direction, next: number): Expression {
  const table = longTable(respondent);
  const keys = keysOf(respondent, direction);
  const from = plus(lineBase(direction, next), times(LINE_CATEGORY, thisRow(table, 'line')));
  return countBelow(keys, keys === OWN ? plus(thisRow(table, 'base'), from) : from);
}

export function beforeFormula(respondent: string, direction: Direction): string {
  return toFormula(ifError(below(respondent, direction, 0), 0));
}

export function countFormula(respondent: string, direction: Direction): string {
  const before = thisRow(longTable(respondent), `${direction}Before`);
  return toFormula(ifError(minus(below(respondent, direction, 1), before), 0));
}

/** The columns of the first names, in their order. */
export const NAME_KEYS = {
  received: ['receivedName1', 'receivedName2', 'receivedName3', 'receivedName4', 'receivedName5'],
  given: ['givenName1', 'givenName2', 'givenName3', 'givenName4', 'givenName5'],
} as const satisfies Record<Direction, readonly LongKey[]>;

/** The name of that number, from 1, with the comma before it; empty where there are fewer. */
export function listedNameFormula(
  respondent: string,
  direction: Direction,
  number: number
): string {
  const table = longTable(respondent);
  const name = nameAt(keysOf(respondent, direction), thisRow(table, `${direction}Before`), number);
  const isMissing = less(thisRow(table, `${direction}Count`), number);
  return toFormula(ifError(when(isMissing, NOTHING, name), NOTHING));
}

/** The name behind the sort keys before it; a key ends with the row in the table. */
function nameAt(keys: Expression, before: Expression, number: number): Expression {
  const key = call('SMALL', keys, plus(before, number));
  const name = cellIn(CONTRIBUTION_TABLE, 'activity', call('MOD', key, LINE_CATEGORY));
  return number === 1 ? asText(name) : joined(words(', '), name);
}

/** How many more there are than are named. */
const others = (count: Expression): Expression =>
  when(
    more(count, MOST_NAMES),
    joined(words(' and '), group(minus(count, MOST_NAMES)), words(' more')),
    NOTHING
  );

export function moreFormula(respondent: string, direction: Direction): string {
  return toFormula(others(thisRow(longTable(respondent), `${direction}Count`)));
}

/** The names under one line of the long form. */
export function namesFormula(respondent: string, direction: Direction): string {
  const table = longTable(respondent);
  const [first, ...rest] = NAME_KEYS[direction].map((key) => thisRow(table, key));
  return toFormula(joined(first ?? NOTHING, ...rest, thisRow(table, `${direction}More`)));
}

/** The names under all lines together, cell by cell: how many keys are before them, how many, each name, all. */
export function allNamesFormulas(
  respondent: string,
  direction: Direction,
  here: (column: number) => Expression
): readonly Expression[] {
  const table = longTable(respondent);
  const names = Array.from({ length: MOST_NAMES }, (_, index) => {
    const name = nameAt(keysOf(respondent, direction), here(1), index + 1);
    return ifError(when(less(here(2), index + 1), NOTHING, name), NOTHING);
  });
  const [first, ...rest] = names.map((_, index) => here(index + 3));
  return [
    call('MIN', wholeColumn(table, `${direction}Before`)),
    call('SUM', wholeColumn(table, `${direction}Count`)),
    ...names,
    joined(first ?? NOTHING, ...rest, others(here(2))),
  ];
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
  const namedGiven =
    respondent === WHOLE
      ? countBelow(ALL, 2 * LINE_SIDE)
      : call('COUNTIFS', directions, given, OWN, words('>0'));
  const every = plus(call('COUNTIF', directions, given), call('COUNTIF', directions, received));
  return minus(every, namedReceived, namedGiven);
}
