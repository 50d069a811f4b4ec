/** What one department (or the whole company) wrote into its RVU form. */
import { CATEGORIES, DIRECTIONS } from './contribution';
import type { Category, Direction } from './contribution';

export const FORMS = ['long', 'short'] as const;
export type Form = (typeof FORMS)[number];

/** One line of part 1 or 2 of the long form. Null is unrated, unknown, unsaid: never 0. */
export interface FormLine {
  /** On the value scale. */
  readonly score: number | null;
  /** An estimate in the alliance's currency. */
  readonly worth: number | null;
  readonly words: string | null;
}

/** Part 1 or 2 of the short form. */
export interface ShortPart {
  readonly score: number | null;
  readonly words: string | null;
}

/** Parts 1 and 2 are named by the direction whose value they judge: part 1 `received`, part 2 `given`. */
export interface LongAnswers {
  readonly received: Readonly<Record<Category, FormLine>>;
  readonly given: Readonly<Record<Category, FormLine>>;
}

export interface ShortAnswers {
  readonly received: ShortPart;
  readonly given: ShortPart;
  /** Part 3: steps we plan to take. */
  readonly planned: string | null;
  /** Part 4: steps we would like the other side to take. */
  readonly asked: string | null;
}

/** Both forms are kept, whichever is in use, so that switching loses no word. */
export interface Answers {
  /** The key of the respondent, see `respondents.ts`. */
  readonly respondent: string;
  readonly long: LongAnswers;
  readonly short: ShortAnswers;
}

export const BLANK_LINE: FormLine = { score: null, worth: null, words: null };
export const BLANK_PART: ShortPart = { score: null, words: null };

/** A form as it comes from the printer. */
export function blankAnswers(respondent: string): Answers {
  const short = { received: BLANK_PART, given: BLANK_PART, planned: null, asked: null };
  return { respondent, long: longAnswers(() => BLANK_LINE), short };
}

/** The long form, line by line. */
export function longAnswers(
  lineOf: (part: Direction, category: Category) => FormLine
): LongAnswers {
  const [received, given] = [linesOf('received'), linesOf('given')];
  return { received, given };

  function linesOf(part: Direction): Readonly<Record<Category, FormLine>> {
    const of = (category: Category): FormLine => lineOf(part, category);
    return {
      'core-competency': of('core-competency'),
      synergies: of('synergies'),
      'cost-reduction': of('cost-reduction'),
      'less-duplication': of('less-duplication'),
      innovation: of('innovation'),
      'new-markets': of('new-markets'),
      competition: of('competition'),
      other: of('other'),
    };
  }
}

/** Whether anything at all was written into either form. */
export function isAnswered({ long, short }: Answers): boolean {
  const lines = DIRECTIONS.flatMap((part) => CATEGORIES.map((category) => long[part][category]));
  const parts = [short.received, short.given, { words: short.planned }, { words: short.asked }];
  return [...lines, ...parts].some((each) => Object.values(each).some((value) => value !== null));
}
