/** The copy's first sheet: the RVU for the partner to fill, in their words of roles. */
import { CATEGORIES } from '../../model/contribution';
import type { ColumnRecord } from '../../workbook/kernel/column';
import { CATEGORY_WORDS, labelOf } from '../../workbook/kernel/words';
import {
  COPY_LISTS,
  DID_COLUMNS,
  MORE_COLUMNS,
  SHOWN_SPARE_ROWS,
  SPARE_ROWS,
  THEIR_SHORT_COLUMNS,
  THEIR_STEP_COLUMNS,
} from '../copyColumns';
import { COPY_HEADINGS } from '../copyHeadings';
import { copyCells, numberedRows, scaleLine } from './copyParts';
import type { List, Reader } from './copyParts';
import { copySheet } from './copySheets';
import type { CopySheet } from './copySheets';
import type { SharedView } from './sharedView';

const RVU_TITLE = 'RVU';
export const WIDTHS = [6, 46, 11, 58, 18, 16] as const;

const [LINE, ROOM, STEP] = [22, 90, 18];

/** The copy's form: how to fill it in, the lists of contributions to be scored, and steps. */
export function copyRvuSheet(view: SharedView, read: Reader): CopySheet {
  const head = {
    title: 'Relationship Value Update',
    subtitle: read(view.theirSubtitle),
    lines: [
      "Please fill in the tinted cells. Leave a cell blank if you can't say. If we left something out, add it at the end.",
      'Then save the file and send it back to us. It is a plain workbook: nothing to install, no formulas, no macros.',
      read(view.contact),
    ],
  };
  const parts = view.form === 'long' ? longParts(view) : [shortPart(view)];
  return copySheet({
    key: 'copy_rvu',
    title: RVU_TITLE,
    head,
    lists: [...didPart(view, read), ...parts, ...stepParts(view), morePart(view)],
    widths: WIDTHS,
    read,
  });
}

/** There is no such list where nothing was done, or nothing is listed yet. */
function didPart({ given, scale }: SharedView, read: Reader): readonly List[] {
  if (given.length === 0) return [];
  const rows = given.map(({ id, activity, category, department }) =>
    copyCells(DID_COLUMNS, {
      id: read(id),
      activity: read(activity),
      category: read(category),
      department: read(department),
    })
  );
  const heading = COPY_HEADINGS.did;
  return [{ ...list('did', rows, LINE, scale), heading, about: scaleLine(scale) }];
}

function list(
  key: keyof typeof COPY_LISTS,
  rows: List['rows'],
  height: number,
  scale: List['scale']
): Omit<List, 'heading' | 'about'> {
  const { table, columns } = COPY_LISTS[key];
  return { name: table, columns, rows, height, scale };
}

const longParts = ({ scale, lineAbout }: SharedView): readonly List[] =>
  (['received', 'given'] as const).map((key) => ({
    ...list(key, lineRows(COPY_LISTS[key].columns), LINE, scale),
    heading: COPY_HEADINGS[key],
    about: lineAbout,
  }));

const lineRows = (columns: readonly ColumnRecord<never>[]): List['rows'] =>
  CATEGORIES.map((category, index) =>
    copyCells(columns, { number: index + 1, category: labelOf(CATEGORY_WORDS, category) })
  );

function shortPart({ scale }: SharedView): List {
  const questions = COPY_LISTS.short.columns.flatMap(({ what }) =>
    what.kind === 'choice' ? what.choices.map(([, words]) => words) : []
  );
  const rows = questions.map((question, index) =>
    copyCells(THEIR_SHORT_COLUMNS, { number: index + 1, question })
  );
  return {
    ...list('short', rows, ROOM, scale),
    heading: COPY_HEADINGS.short,
    about: scaleLine(scale),
  };
}

const MORE_ROOM = `Rows ${SHOWN_SPARE_ROWS + 1} to ${SPARE_ROWS} are hidden: unhide them for more.`;
const STEPS_ABOUT = `One step a row. ${MORE_ROOM}`;

const stepParts = ({ scale }: SharedView): readonly List[] => [
  {
    ...list('planned', numberedRows(THEIR_STEP_COLUMNS, SPARE_ROWS), STEP, scale),
    shown: SHOWN_SPARE_ROWS,
    heading: COPY_HEADINGS.planned,
    about: STEPS_ABOUT,
  },
  {
    ...list('asked', numberedRows(THEIR_STEP_COLUMNS, SPARE_ROWS), STEP, scale),
    shown: SHOWN_SPARE_ROWS,
    heading: COPY_HEADINGS.asked,
    about: STEPS_ABOUT,
  },
];

const morePart = ({ scale }: SharedView): List => ({
  ...list('more', numberedRows(MORE_COLUMNS, SPARE_ROWS), STEP, scale),
  heading: COPY_HEADINGS.more,
  shown: SHOWN_SPARE_ROWS,
  about: [scaleLine(scale), MORE_ROOM].join(' · '),
});
