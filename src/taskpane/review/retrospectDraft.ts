/** The four fields of the retrospective as text, a line for each thing, and back. */
import {
  LINES_A_SIDE,
  RETROSPECTIVE_SLOTS,
  presentLines,
  wordsInSlot,
} from '../../model/retrospective';
import type { Rvu } from '../../model/rvu';
import type { RetrospectiveEntry } from '../../workbook/book/planRetrospective';

/** So much a cell of the sheet takes. */
export const MOST_SAID = 300;

/** The fields' texts in the order of the slots. */
export type RetrospectDraft = readonly string[];

/** What is wrong with a field: too many lines, or one that is too long. */
export type RetrospectFault = 'lines' | 'words' | null;

/** What the sheet holds for the present period, a line for each. */
export function draftOf({ retrospective, period }: Rvu): RetrospectDraft {
  const present = presentLines(retrospective, period);
  return RETROSPECTIVE_SLOTS.map((slot) => wordsInSlot(present, slot).join('\n'));
}

const linesIn = (text: string): readonly string[] =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** More lines than are asked for are only refused where they are more than the sheet holds already. */
export function faultIn(text: string, before: string): RetrospectFault {
  const lines = linesIn(text);
  if (lines.length > Math.max(LINES_A_SIDE, linesIn(before).length)) return 'lines';
  return lines.some((line) => line.length > MOST_SAID) ? 'words' : null;
}

/** All lines, as they are written. */
export function saidIn(draft: RetrospectDraft): readonly RetrospectiveEntry[] {
  return RETROSPECTIVE_SLOTS.flatMap((slot, at) =>
    linesIn(draft[at] ?? '').map((words) => ({ ...slot, words }))
  );
}
