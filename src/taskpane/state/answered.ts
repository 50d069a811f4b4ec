/** How far our RVU forms are filled. */
import type { Answers, Form, Line, ShortPart } from '../../model/answers';
import { blankAnswers } from '../../model/answers';
import { CATEGORIES, DIRECTIONS } from '../../model/contribution';
import type { Respondent } from '../../model/respondents';
import { respondents } from '../../model/respondents';
import type { Rvu } from '../../model/rvu';

/** One respondent's form, in lines of the form that is in use. */
export interface Filled {
  readonly respondent: Respondent;
  /** Lines in which anything is written. */
  readonly lines: number;
  readonly all: number;
}

/** Everybody who is asked, in the order of the Departments table. */
export function filledForms(rvu: Pick<Rvu, 'alliance' | 'answers' | 'form'>): readonly Filled[] {
  return respondents(rvu.alliance).map((respondent) => {
    const answers = rvu.answers.find((each) => each.respondent === respondent.key);
    const lines = linesOf(answers ?? blankAnswers(respondent.key), rvu.form);
    return { respondent, lines: lines.filter(isWritten).length, all: lines.length };
  });
}

type AnyLine = Partial<Line & ShortPart>;

function linesOf({ long, short }: Answers, form: Form): readonly AnyLine[] {
  if (form === 'long')
    return DIRECTIONS.flatMap((part) => CATEGORIES.map((category) => long[part][category]));
  return [short.received, short.given, { words: short.planned }, { words: short.asked }];
}

const isWritten = (line: AnyLine): boolean => Object.values(line).some((value) => value !== null);

/** Who has not begun the form that is in use, by name. */
export function missingNames(rvu: Pick<Rvu, 'alliance' | 'answers' | 'form'>): readonly string[] {
  return filledForms(rvu)
    .filter(({ lines }) => lines === 0)
    .map(({ respondent }) => respondent.name ?? rvu.alliance.us.name);
}
