/** The copy's one hidden sheet: what the file is, and where its lists stand. */
import type { CellValue, SheetPlan } from '../../workbook/kernel/blueprint';
import { EMPTY_SHEET, area, fixed, onePageWide, run } from '../../workbook/kernel/sheetParts';
import { STAMP_KEYS, STAMP_TITLE } from '../stamp';
import type { Reader } from './copyParts';
import type { PlacedList } from './copySheets';
import type { SharedView } from './sharedView';

/** Before the lists' own rows: what their columns are. */
const LIST_HEADS = ['List', 'Sheet', 'Header row', 'First column', 'Rows', 'Columns'];

const ABOUT =
  'This sheet identifies the file, so that its answers can be received. The checksum guards against mistakes, not against tampering.';

/** Counts from 1, as people see rows and columns. */
export function copyStampSheet(
  { stamp }: SharedView,
  lists: readonly PlacedList[],
  read: Reader
): SheetPlan {
  const values = STAMP_KEYS.map((key): readonly CellValue[] => [key, read(stamp[key])]);
  const listRow = values.length + 3;
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
    ],
    formats: [
      // As text, so that no program makes a day or a number of what is typed like one.
      run(area(1, 1, values.length), { numberFormat: '@' }),
      run(area(listRow - 1, 0, 1, LIST_HEADS.length), { bold: true }),
    ],
    print: onePageWide('portrait'),
  };
}

const listRowOf = ({ name, sheet, row, column, rows, keys }: PlacedList): readonly CellValue[] => [
  name,
  sheet,
  row + 1,
  column + 1,
  rows,
  keys.join(' '),
];
