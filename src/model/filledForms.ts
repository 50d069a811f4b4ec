/** How far our RVU forms are filled. */
import type { Answers, Form, FormLine, ShortPart } from './answers';
import { blankAnswers } from './answers';
import { CATEGORIES, DIRECTIONS } from './contribution';
import type { Respondent } from './respondents';
import { respondents } from './respondents';
import type { Rvu } from './rvu';

/** One respondent's form, in lines of the form that is in use. */
export interface Filled {
  readonly respondent: Respondent;
  /** Lines in which anything is written. */
  readonly lines: number;
  readonly all: number;
}

type Asked = Pick<Rvu, 'alliance' | 'answers' | 'form'>;

/** Everybody who is asked, in the order of the Departments table. */
export function filledForms(rvu: Asked): readonly Filled[] {
  return respondents(rvu.alliance).map((respondent) => {
    const answers = rvu.answers.find((each) => each.respondent === respondent.key);
    const lines = linesOf(answers ?? blankAnswers(respondent.key), rvu.form);
    return { respondent, lines: lines.filter(isWritten).length, all: lines.length };
  });
}

/** A form is answered once each of its lines is. */
export function isComplete({ lines, all }: Filled): boolean {
  return lines === all;
}

type AnyLine = Partial<FormLine & ShortPart>;

function linesOf({ long, short }: Answers, form: Form): readonly AnyLine[] {
  if (form === 'long')
    return DIRECTIONS.flatMap((part) => CATEGORIES.map((category) => long[part][category]));
  return [short.received, short.given, { words: short.planned }, { words: short.asked }];
}

const isWritten = (line: AnyLine): boolean => Object.values(line).some((value) => value !== null);

/** Whose form is not answered yet, by name. */
export function missingNames(rvu: Asked): readonly string[] {
  return filledForms(rvu)
    .filter((each) => !isComplete(each))
    .map(({ respondent }) => respondent.name ?? rvu.alliance.us.name);
}
