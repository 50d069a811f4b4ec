/** Converts scores given on another scale, as the user decides. */
import type { Scale } from '../../model/alliance';
import { convertedScore, sameScale } from '../../model/rescale';
import type { ReceiveOrder } from './receivePreview';
import type { ReadingNote, ReturnedForm, ReturnedLine } from './returned';

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
