/** What the RVU forms said, line by line, as the History keeps it. */
import { blankAnswers } from './answers';
import type { Answers, Form } from './answers';
import { CATEGORIES, DIRECTIONS } from './contribution';
import { partOf } from './history';
import type { PartNumber, PastAnswer } from './history';
import { respondents } from './respondents';
import type { Rvu } from './rvu';

type Filed = Pick<PastAnswer, 'form' | 'part' | 'category' | 'score' | 'worth' | 'words'>;

/**
 * All lines of the form in use for each who was asked, written or not, and any other line in which
 * something was written.
 */
export function pastAnswers(
  { alliance, answers, form }: Pick<Rvu, 'alliance' | 'answers' | 'form'>,
  period: string
): readonly PastAnswer[] {
  const asked = respondents(alliance);
  const others = answers.filter(({ respondent }) => !asked.some(({ key }) => key === respondent));
  const forms = [
    ...asked.map(({ key }) => answers.find((each) => each.respondent === key) ?? blankAnswers(key)),
    ...others,
  ];
  return forms.flatMap((each) => {
    const respondent = asked.find(({ key }) => key === each.respondent);
    const inUse = respondent === undefined ? null : form;
    return linesOf(each)
      .filter((line) => line.form === inUse || hasFiledAnswer(line))
      .map((line) => ({
        period,
        respondent: each.respondent,
        department: respondent?.name ?? null,
        ...line,
      }));
  });
}

/** Whether anything was written in the line. */
export function hasFiledAnswer({ score, worth, words }: Filed): boolean {
  return score !== null || worth !== null || words !== null;
}

function linesOf({ long, short }: Answers): readonly Filed[] {
  const part = (number: PartNumber, score: number | null, words: string | null): Filed => ({
    ...inForm('short', number),
    score,
    words,
  });
  const lines = DIRECTIONS.flatMap((direction) =>
    CATEGORIES.map((category) => ({
      ...inForm('long', partOf(direction)),
      category,
      ...long[direction][category],
    }))
  );
  return [
    ...lines.filter(({ part: number }) => number === 1),
    ...lines.filter(({ part: number }) => number === 2),
    part(1, short.received.score, short.received.words),
    part(2, short.given.score, short.given.words),
    part(3, null, short.planned),
    part(4, null, short.asked),
  ];
}

const inForm = (form: Form, part: PartNumber): Filed => ({
  form,
  part,
  category: null,
  score: null,
  worth: null,
  words: null,
});
