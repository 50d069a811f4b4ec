/** The last words of the sentence on follow-through: how late the late steps are. */
import { NOTHING, equal, joined, when, words } from '../formula';
import type { Expression } from '../formula';

const [LATE, DAY, DAYS, NONE] = [
  '; the late ones are ',
  ' day late at the median.',
  ' days late at the median.',
  '.',
];

/** By the days at the median; null where no step is late. */
export function medianLateWords(median: number | null): string {
  return median === null ? NONE : LATE + String(median) + (median === 1 ? DAY : DAYS);
}

/** The same by formula, for the cell of the median, which is blank where no step is late. */
export function medianLateFormula(median: Expression): Expression {
  const late = joined(words(LATE), median, when(equal(median, 1), words(DAY), words(DAYS)));
  return when(equal(median, NOTHING), words(NONE), late);
}
