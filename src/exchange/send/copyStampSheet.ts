/** The copy's one hidden sheet: what the file is, and where its lists stand. */
import type { CellValue, SheetPlan } from '../../workbook/kernel/blueprint';
import { EMPTY_SHEET, area, fixed, onePageWide, run } from '../../workbook/kernel/sheetParts';
import { CURRENCY_KEY, MARKS_KEY, STAMP_KEYS, STAMP_TITLE } from '../stamp';
import type { Reader } from './copyParts';
import type { PlacedList } from './copySheets';
import type { SharedView } from './sharedView';
import { shareOrder } from './sharedValue';

/** Before the lists' own rows: what their columns are. */
const LIST_HEADS = ['List', 'Sheet', 'Header row', 'First column', 'Rows', 'Columns'];

const ABOUT =
  'This sheet identifies the file, so that its answers can be received. The checksum guards against mistakes, not against tampering.';

/** What the stamp records of the other sheets. */
export interface Stamped {
  /** Those that the partner fills. */
  readonly lists: readonly PlacedList[];
  /** Of all that is printed, see `printedMarks`. */
  readonly marks: string;
}

/** Counts from 1, as people see rows and columns. */
export function copyStampSheet(
  { stamp, currency }: SharedView,
  { lists, marks }: Stamped,
  read: Reader
): SheetPlan {
  const values = STAMP_KEYS.map((key): readonly CellValue[] => [key, read(stamp[key])]);
  const listRow = values.length + 3;
  const rest = [[CURRENCY_KEY, read(currency)], ...markRows(marks, read)];
  return {
    ...EMPTY_SHEET,
    key: 'copy_stamp',
    title: STAMP_TITLE,
    tabColor: null,
    hidden: true,
    protected: true,
    columnWidths: [
      { column: 0, width: 18 },
      { column: 1, width: 40 },
      { column: 5, width: 50 },
    ],
    blocks: [
      fixed(0, 0, [[ABOUT]]),
      fixed(1, 0, values),
      fixed(listRow - 1, 0, [LIST_HEADS]),
      fixed(listRow, 0, lists.map(listRowOf)),
      fixed(listRow + lists.length + 1, 0, rest),
    ],
    formats: [
      // As text, so that no program makes a day or a number of what is typed like one.
      run(area(1, 1, values.length), { numberFormat: '@' }),
      run(area(listRow - 1, 0, 1, LIST_HEADS.length), { bold: true }),
    ],
    print: onePageWide('portrait'),
  };
}

/** No cell holds more than 32,767 letters; a whole number of marks goes into each. */
const MOST_LETTERS = 30_000;

/** They are computed from the file's content, so they are no private data. */
function markRows(marks: string, read: Reader): readonly (readonly CellValue[])[] {
  const parts = Array.from({ length: Math.ceil(marks.length / MOST_LETTERS) }, (_, at) =>
    marks.slice(at * MOST_LETTERS, (at + 1) * MOST_LETTERS)
  );
  return parts.map((part) => [MARKS_KEY, read(shareOrder(MARKS_KEY, part))]);
}

const listRowOf = ({ name, sheet, row, column, rows, keys }: PlacedList): readonly CellValue[] => [
  name,
  sheet,
  row + 1,
  column + 1,
  rows,
  keys.join(' '),
];
