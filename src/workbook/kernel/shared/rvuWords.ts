/** The words of the RVU forms. */
import { ANCHORS } from '../../../model/alliance';
import type { Scale } from '../../../model/alliance';
import type { ChoiceSet } from '../words';

export const SHORT_QUESTIONS = ['received', 'given', 'planned', 'asked'] as const;
/** The four parts of the short form. */
export type ShortQuestion = (typeof SHORT_QUESTIONS)[number];

export const SHORT_WORDS: ChoiceSet<ShortQuestion> = [
  ['received', 'What value do we believe we received from you?'],
  ['given', 'What value do we believe you received from us?'],
  ['planned', 'Which steps do we plan to take?'],
  ['asked', 'Which steps would we like you to take?'],
];

/** The four parts of the long form, as their bands name them. */
export const PART_WORDS: Record<ShortQuestion, string> = {
  received: '1   The value we believe we received from you',
  given: '2   The value we believe you received from us',
  planned: '3   Steps we plan to take',
  asked: '4   Steps we would like you to take',
};

/** Stands between what is listed in one line. */
export const DOT = ' · ';

export const NO_SCORE = "blank: can't say";

/** The default scale's own words; another scale's steps are worded by people on Settings. */
export function anchorsOf({ min, max }: Scale): readonly string[] {
  return min === 1 && max === ANCHORS.length
    ? ANCHORS.map((anchor, index) => `${index + 1} ${anchor}`)
    : [];
}
