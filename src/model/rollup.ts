/** The departments' RVUs together: who has answered, how they score each line, where they disagree. */
import type { Answers, Form } from './answers';
import { blankAnswers } from './answers';
import { isAtLeast } from './compare';
import { CATEGORIES } from './contribution';
import type { Category, Direction } from './contribution';
import { respondents } from './respondents';
import type { Respondent } from './respondents';
import type { Rvu } from './rvu';
import { mean } from './statistics';

/** Scores that lie this many steps apart are a disagreement worth a conversation. */
export const DISAGREE_FROM = 2;

/** The scores of one line. Figures are null where nobody scored it. */
export interface LineRollup {
  /** How many respondents there are, and how many of them gave a score. */
  readonly asked: number;
  readonly answered: number;
  readonly mean: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  /** highest - lowest. */
  readonly spread: number | null;
  readonly disagree: boolean;
}

/** What one respondent scored in the form in use. */
export interface RespondentRollup extends Respondent {
  /** Lines of parts 1 and 2. */
  readonly asked: number;
  readonly answered: number;
  readonly meanReceived: number | null;
  readonly meanGiven: number | null;
}

export interface Rollup {
  readonly respondents: readonly RespondentRollup[];
  readonly long: Readonly<Record<Direction, ReadonlyMap<Category, LineRollup>>>;
  readonly short: Readonly<Record<Direction, LineRollup>>;
}

type Score = number | null;

/** The roll-up over our respondents; null where there is only one, who has nobody to disagree with. */
export function rollUp(rvu: Rvu): Rollup | null {
  const asked = respondents(rvu.alliance);
  if (asked.length < 2) return null;
  const answers = asked.map(
    ({ key }) => rvu.answers.find(({ respondent }) => respondent === key) ?? blankAnswers(key)
  );
  const longLines = (part: Direction): ReadonlyMap<Category, LineRollup> =>
    new Map(
      CATEGORIES.map((category) => [
        category,
        rollUpScores(answers.map(({ long }) => long[part][category].score)),
      ])
    );
  const shortLine = (part: Direction): LineRollup =>
    rollUpScores(answers.map(({ short }) => short[part].score));
  return {
    respondents: asked.map((respondent, index) => ({
      ...respondent,
      ...ownFigures(answers[index] ?? blankAnswers(respondent.key), rvu.form),
    })),
    long: { received: longLines('received'), given: longLines('given') },
    short: { received: shortLine('received'), given: shortLine('given') },
  };
}

/** One score for each who was asked; null where none was given. */
export function rollUpScores(scores: readonly Score[]): LineRollup {
  const given = known(scores);
  if (given.length === 0)
    return {
      asked: scores.length,
      answered: 0,
      mean: null,
      lowest: null,
      highest: null,
      spread: null,
      disagree: false,
    };
  const [lowest, highest] = [Math.min(...given), Math.max(...given)];
  return {
    asked: scores.length,
    answered: given.length,
    mean: mean(given),
    lowest,
    highest,
    spread: highest - lowest,
    disagree: isAtLeast(highest - lowest, DISAGREE_FROM),
  };
}

function ownFigures(answers: Answers, form: Form): Omit<RespondentRollup, keyof Respondent> {
  const received = scoresOf(answers, form, 'received');
  const given = scoresOf(answers, form, 'given');
  return {
    asked: received.length + given.length,
    answered: known([...received, ...given]).length,
    meanReceived: mean(known(received)),
    meanGiven: mean(known(given)),
  };
}

const scoresOf = ({ long, short }: Answers, form: Form, part: Direction): readonly Score[] =>
  form === 'short' ? [short[part].score] : CATEGORIES.map((category) => long[part][category].score);

const known = (scores: readonly Score[]): readonly number[] =>
  scores.filter((score) => score !== null);
