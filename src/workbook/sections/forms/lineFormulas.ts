/**
 * The formulas that name contributions and steps in a respondent's form. Part 2 of a department's
 * form names what that department gave; where the company has one department or none, all of it.
 */
import { DIRECTIONS } from '../../../model/contribution';
import type { Direction } from '../../../model/contribution';
import { WHOLE } from '../../../model/respondents';
import { longTable } from '../../kernel/shared/formTables';
import { lineBase } from '../../kernel/shared/lineOrder';
import { LINE_DEPARTMENT } from '../../kernel/shared/lineOrder';
import { LINE_CATEGORY } from '../../kernel/shared/lineOrder';
import { LINE_SIDE } from '../../kernel/shared/lineOrder';
import { MOST_NAMES } from './namedLines';
import { OUR_DEPARTMENTS } from '../../kernel/shared/cellNames';
import { DIRECTION_WORDS, labelOf } from '../../kernel/words';

/** Where the respondent stands in the Departments table; an error where it is gone. */
export const placeOf = (respondent: string): string => `MATCH("${respondent}",Departments[Key],0)`;

/** `all` where one form speaks for the whole company, else `own`: each department for itself. */
export const byScope = (respondent: string, all: string, own: string): string =>
  respondent === WHOLE ? all : `IF(${OUR_DEPARTMENTS}<2,${all},${own})`;

const ALL = 'Contributions[Line order]';
const OWN = 'Contributions[Department line order]';

const line = (table: string): string => `(ROW()-ROW(${table}[[#Headers],[Where it helped]]))`;

/** How many sort keys are below those of this line, or of the next one. */
function below(respondent: string, direction: Direction, next: number): string {
  const base = lineBase(direction, next);
  const from = `${base}+${LINE_CATEGORY}*${line(longTable(respondent))}`;
  const all = `COUNTIF(${ALL},"<"&${from})`;
  // What they gave is named to each of our departments alike.
  if (direction === 'received') return all;
  const own = `COUNTIF(${OWN},"<"&${placeOf(respondent)}*${LINE_DEPARTMENT}+${from})`;
  return byScope(respondent, all, own);
}

export const beforeFormula = (respondent: string, direction: Direction): string =>
  `=IFERROR(${below(respondent, direction, 0)},0)`;

export const countFormula = (respondent: string, direction: Direction): string =>
  `=IFERROR(${below(respondent, direction, 1)}-${below(respondent, direction, 0)},0)`;

interface NamesOf {
  readonly respondent: string;
  readonly direction: Direction;
  /** How many sort keys stand before the first name, and how many names there are. */
  readonly before: string;
  readonly count: string;
}

/** The first names, and how many more there are. */
function listed({ respondent, direction, before, count }: NamesOf): string {
  const name = (at: number): string => {
    const of = (keys: string): string => `SMALL(${keys},${before}+${at})`;
    const key = direction === 'received' ? of(ALL) : byScope(respondent, of(ALL), of(OWN));
    return `INDEX(Contributions[Activity],MOD(${key},${LINE_CATEGORY}))`;
  };
  const rest = Array.from(
    { length: MOST_NAMES - 1 },
    (_, index) => `IF(${count}>${index + 1},", "&${name(index + 2)},"")`
  );
  const more = `IF(${count}>${MOST_NAMES}," and "&(${count}-${MOST_NAMES})&" more","")`;
  return `=IFERROR(IF(${count}=0,"",${[name(1), ...rest, more].join('&')}),"")`;
}

const HELPERS: Record<Direction, string> = { received: 'You', given: 'We' };

/** The names under one line of the long form. */
export function namesFormula(respondent: string, direction: Direction): string {
  const of = (what: string): string =>
    `${longTable(respondent)}[[#This Row],[${HELPERS[direction]} ${what}]]`;
  return listed({ respondent, direction, before: of('before'), count: of('count') });
}

/** The names under all lines together: they follow on each other. */
export function allNamesFormula(respondent: string, direction: Direction): string {
  const of = (what: string): string => `${longTable(respondent)}[${HELPERS[direction]} ${what}]`;
  return listed({
    respondent,
    direction,
    before: `MIN(${of('before')})`,
    count: `SUM(${of('count')})`,
  });
}

/** How many contributions no line of this form names: without a category, a name or a department. */
export function unnamedFormula(respondent: string): string {
  const [given, received] = DIRECTIONS.map(
    (direction) => `Contributions[Direction],"${labelOf(DIRECTION_WORDS, direction)}"`
  );
  const low = `COUNTIF(${ALL},"<"&${2 * LINE_SIDE})`;
  const high = `COUNTIF(${ALL},">"&${2 * LINE_SIDE})`;
  const own = `COUNTIFS(${given},${OWN},">0")`;
  return `COUNTIF(${given})+COUNTIF(${received})-${high}-${byScope(respondent, low, own)}`;
}
