/** The partner's copy as a blueprint, from what is told and nothing else. */
import type { Blueprint } from '../../workbook/kernel/blueprint';
import { copyCharterSheet } from './copyCharterSheet';
import { copyOurSheet } from './copyOurSheet';
import { valueOf } from './copyParts';
import type { Reader } from './copyParts';
import { copyRvuSheet } from './copyRvuSheet';
import { copyStampSheet } from './copyStampSheet';
import type { SharedView } from './sharedView';

const COPY_TITLE = 'Relationship Value Update';

/** Each cell holds one told value or one wording; `read` says what stands for a told value. */
export function copyBlueprint(view: SharedView, read: Reader = valueOf): Blueprint {
  const filled = [copyRvuSheet(view, read), copyCharterSheet(view, read)];
  const lists = filled.flatMap((each) => each.lists);
  const stamp = copyStampSheet(view, lists, read);
  const shown = [...filled, ...copyOurSheet(view, read)].map(({ sheet }) => sheet);
  return { title: COPY_TITLE, sheets: [...shown, stamp], names: [], activeSheet: 'copy_rvu' };
}
