/** Scores that were given on another scale than the workbook's: what they mean the user says. */
import type { Scale } from '../../model/alliance';
import type { ReceiveOrder } from './reception';
import type { ReadingNote, ReturnedForm, ReturnedLine } from './returned';

/** Finer than anybody scores; without it a third would end in rounding noise. */
const PER_STEP = 100;

/** Whether two scales have the same ends. */
export function sameScale(a: Scale, b: Scale): boolean {
  return a.min === b.min && a.max === b.max;
}

/** The same place between the ends: 5 of 5 is 10 of 10, 1 of 5 is 1 of 10. */
function convertedScore(score: number, from: Scale, to: Scale): number {
  const place = (score - from.min) / (from.max - from.min);
  return Math.round((to.min + place * (to.max - to.min)) * PER_STEP) / PER_STEP;
}

/** The form with its scores on our scale where they are to be converted, else as they are. */
export function rescaled(
  form: ReturnedForm,
  ours: Scale,
  { scale }: ReceiveOrder
): Pick<ReturnedForm, 'lines' | 'notes'> {
  const theirs = form.stamp?.scale ?? null;
  const { lines, notes } = form;
  if (theirs === null || scale !== 'convert' || sameScale(theirs, ours)) return { lines, notes };
  const converted = lines.map((line): ReturnedLine =>
    line.score === null ? line : { ...line, score: convertedScore(line.score, theirs, ours) }
  );
  const count = lines.filter(({ score }) => score !== null).length;
  const note: ReadingNote = { code: 'scores-converted', list: null, sheet: form.sheet, count };
  return { lines: converted, notes: count === 0 ? notes : [...notes, note] };
}
