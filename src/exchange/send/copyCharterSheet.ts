/** The copy's charter: nine questions, our answer, theirs. */
import { QUESTION_WORDS } from '../../workbook/kernel/shared/charterWords';
import { labelOf } from '../../workbook/kernel/words';
import { COPY_LISTS, THEIR_CHARTER_COLUMNS } from '../copyColumns';
import { COPY_HEADINGS } from '../copyHeadings';
import { copyCells } from './copyParts';
import type { Reader } from './copyParts';
import { copySheet } from './copySheets';
import type { CopySheet } from './copySheets';
import type { SharedView } from './sharedView';
import type { SharedValue } from './sharedValue';

/** The copy's sheet of charter questions, our answers beside the cells for theirs. */
export function copyCharterSheet(view: SharedView, read: Reader): CopySheet {
  const answer = (shared: SharedValue | null) => (shared === null ? null : read(shared));
  const rows = view.charter.map(({ question, ours, theirs }) =>
    copyCells(THEIR_CHARTER_COLUMNS, {
      question: labelOf(QUESTION_WORDS, question),
      ours: answer(ours),
      theirs: answer(theirs),
    })
  );
  return copySheet({
    key: 'copy_charter',
    title: 'Charter',
    head: { title: 'Charter', subtitle: read(view.theirSubtitle), lines: [] },
    lists: [
      {
        name: COPY_LISTS.charter.table,
        columns: THEIR_CHARTER_COLUMNS,
        rows,
        height: 44,
        scale: view.scale,
        heading: COPY_HEADINGS.charter,
        about:
          'Once agreed, they are looked at each period. What stands under “Your answer” is what we know of it: please correct it.',
      },
    ],
    widths: THEIR_CHARTER_COLUMNS.map(({ width }) => width),
    read,
  });
}
