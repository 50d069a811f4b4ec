/** How the sample's forms are written down: what is not said is blank. */
import { BLANK_LINE, BLANK_PART, longAnswers } from '../../model/answers';
import type { Answers, FormLine, ShortAnswers } from '../../model/answers';
import type { Category } from '../../model/contribution';

export type Lines = Readonly<Partial<Record<Category, FormLine>>>;

/** A line of the long form. */
export function sampleLine(
  score: number | null,
  words: string | null,
  worth: number | null = null
): FormLine {
  return { score, worth, words };
}

/** A department's form; `received` and `given` are parts 1 and 2 of the long one. */
export function formOf(
  respondent: string,
  received: Lines,
  given: Lines,
  short: Partial<ShortAnswers> = {}
): Answers {
  const parts = { received, given };
  return {
    respondent,
    long: longAnswers((part, category) => parts[part][category] ?? BLANK_LINE),
    short: { received: BLANK_PART, given: BLANK_PART, planned: null, asked: null, ...short },
  };
}
