/** The Retrospective sheet: what worked and what went awry, period by period. */
import type { Rvu } from '../../../model/rvu';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type { CellBlock, FormatRun, PlannedCell } from '../../kernel/blueprint';
import { columnSign, fittedHeights, tableFormats } from '../../kernel/fromRecord';
import { COLORS } from '../../kernel/palette';
import { recordRow, recordTable, recordWidths, spareRows } from '../../kernel/recordRows';
import type { PlannedSheet } from '../../kernel/sheetParts';
import {
  EMPTY_SHEET,
  SIGNS,
  SUBTITLE,
  TITLE,
  area,
  fixed,
  onePageWide,
  run,
} from '../../kernel/sheetParts';
import { tableValidations } from '../../kernel/validation';
import type { ColumnRecord } from '../../kernel/column';
import type { RetrospectiveLine } from '../../../model/retrospective';
import { RETROSPECTIVE_COLUMNS } from './retrospectiveColumns';
import { RETROSPECTIVE_TABLE } from './retrospectiveTable';

export const RETROSPECTIVE_SHEET = 'retrospective';

const [SIGN_ROW, HEADER_ROW] = [3, 4];
/** Three lines of each side on each topic. */
const SPARE_ROWS = 12;

const COLUMNS: readonly ColumnRecord<RetrospectiveLine>[] = RETROSPECTIVE_COLUMNS;

export function retrospectiveSheet({ rvu }: AnalysedRvu): PlannedSheet {
  const rows = tableRows(rvu);
  const place = { row: HEADER_ROW, column: 0, rows: rows.length };
  return {
    sheet: {
      ...EMPTY_SHEET,
      key: RETROSPECTIVE_SHEET,
      title: 'Retrospective',
      tabColor: COLORS.private,
      columnWidths: recordWidths(COLUMNS),
      rowHeights: [
        { row: 0, height: 28 },
        { row: HEADER_ROW, height: 20 },
        ...fittedHeights(COLUMNS, place, rows),
      ],
      blocks: HEAD_BLOCKS,
      tables: [
        recordTable(COLUMNS, {
          ...place,
          name: RETROSPECTIVE_TABLE.name,
          rows,
          filterButtons: true,
        }),
      ],
      formats: [...HEAD_FORMATS, ...tableFormats(COLUMNS, place)],
      validations: tableValidations(COLUMNS, place, rvu.settings.scale),
      freeze: { rows: HEADER_ROW + 1, columns: 0 },
      print: { ...onePageWide('landscape'), titleRows: [HEADER_ROW, HEADER_ROW] },
    },
    names: [],
  };
}

const HEAD_BLOCKS: readonly CellBlock[] = [
  fixed(0, 0, [['Retrospective']]),
  fixed(1, 0, [
    ['What worked and what went awry: at most three lines a side. Lines of closed periods stay.'],
  ]),
  fixed(SIGN_ROW, 0, [COLUMNS.map(columnSign)]),
];

const HEAD_FORMATS: readonly FormatRun[] = [
  run(area(0, 0), TITLE),
  run(area(1, 0), SUBTITLE),
  run(area(SIGN_ROW, 0, 1, COLUMNS.length), SIGNS),
];

const tableRows = ({ retrospective }: Rvu): readonly (readonly PlannedCell[])[] => [
  ...retrospective.map((line) => recordRow(COLUMNS, line, line)),
  ...spareRows(COLUMNS, SPARE_ROWS),
];
