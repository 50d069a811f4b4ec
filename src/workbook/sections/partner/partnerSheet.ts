/** The Partner RVU sheet: what the partner wrote, kept as received. Receiving appends rows, so nothing stands below. */
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type { FormatRun, FormulaCell, PlannedCell, RowHeight } from '../../kernel/blueprint';
import { COLORS } from '../../kernel/palette';
import { NOTHING, call, equal, when, words } from '../../kernel/formula';
import { wholeColumn } from '../../kernel/tableRef';
import type { ColumnRecord } from '../../kernel/column';
import { bodyArea, columnSign, fittedHeights, tableFormats } from '../../kernel/fromRecord';
import type { PlacedRecordTable } from '../../kernel/fromRecord';
import { recordRow, recordTable, recordWidths, spareRows } from '../../kernel/recordRows';
import { tableValidations } from '../../kernel/validation';
import type { PlannedSheet } from '../../kernel/sheetParts';
import {
  ABOUT,
  EMPTY_SHEET,
  SIGNS,
  SUBTITLE,
  TITLE,
  area,
  computedBlock,
  fixed,
  formula,
  onePageWide,
  run,
} from '../../kernel/sheetParts';
import { PARTNER_COLUMNS } from './partnerColumns';
import { PARTNER_TABLE } from '../../kernel/shared/partnerTable';
import type { PartnerRow } from './whatAbout';

export const PARTNER_SHEET = 'partnerRvu';

const [STATE_ROW, SIGN_ROW, HEADER_ROW] = [2, 3, 4];
const SPARE_ROWS = 3;

const COLUMNS: readonly ColumnRecord<PartnerRow>[] = PARTNER_COLUMNS;

const ABOUT_SHEET =
  'What the partner wrote into our copies, as received. The pane fills it when you receive a file. It stays home.';

/** All that the partner wrote, of all periods. */
export function partnerSheet(analysed: AnalysedRvu): PlannedSheet {
  const rows = tableRows(analysed);
  const place = { row: HEADER_ROW, column: 0, rows: rows.length };
  const sheet = {
    ...EMPTY_SHEET,
    key: PARTNER_SHEET,
    title: 'Partner RVU',
    tabColor: COLORS.private,
    columnWidths: recordWidths(COLUMNS),
    rowHeights: [
      { row: 0, height: 28 },
      { row: HEADER_ROW, height: 20 },
      ...rowHeights(place, rows),
    ],
    blocks: [
      fixed(0, 0, [['Partner RVU']]),
      fixed(1, 0, [[ABOUT_SHEET]]),
      computedBlock(STATE_ROW, 0, [[nextStep(analysed)]]),
      fixed(SIGN_ROW, 0, [COLUMNS.map(columnSign)]),
    ],
    tables: [
      recordTable(COLUMNS, { ...place, name: PARTNER_TABLE.name, rows, filterButtons: true }),
    ],
    formats: formats(place),
    validations: tableValidations(COLUMNS, place, analysed.rvu.settings.scale),
    freeze: { rows: HEADER_ROW + 1, columns: 1 },
    print: { ...onePageWide('landscape'), titleRows: [HEADER_ROW, HEADER_ROW] as const },
  };
  return { sheet, names: [] };
}

function tableRows({ rvu }: AnalysedRvu): readonly (readonly PlannedCell[])[] {
  const { partnerLines: lines, contributions, period } = rvu;
  const rows = lines.map((line) =>
    recordRow(COLUMNS, line, { line, contributions, lines, period })
  );
  return [...rows, ...spareRows(COLUMNS, SPARE_ROWS)];
}

const NOTHING_YET = 'Nothing received yet. Next: Send to partner, then receive what comes back.';

function nextStep({ rvu: { partnerLines } }: AnalysedRvu): FormulaCell {
  return formula(
    when(equal(call('COUNTA', wholeColumn(PARTNER_TABLE, 'list')), 0), words(NOTHING_YET), NOTHING),
    partnerLines.length === 0 ? NOTHING_YET : ''
  );
}

const WHAT = PARTNER_COLUMNS.findIndex(({ key }) => key === 'what');

/** What the lines are about is long where it is an activity: it wraps like words that are typed. */
function formats(place: PlacedRecordTable): readonly FormatRun[] {
  return [
    run(area(0, 0), TITLE),
    run(area(1, 0), SUBTITLE),
    run(area(STATE_ROW, 0), ABOUT),
    run(area(SIGN_ROW, 0, 1, COLUMNS.length), SIGNS),
    ...tableFormats(COLUMNS, place),
    run(bodyArea(place, WHAT), { wrap: true }),
  ];
}

function rowHeights(
  place: PlacedRecordTable,
  rows: readonly (readonly PlannedCell[])[]
): readonly RowHeight[] {
  const columns = COLUMNS.map((column) =>
    column.entry === 'computed' ? { ...column, entry: 'fixed' as const } : column
  );
  return fittedHeights(
    columns,
    place,
    rows.map((cells) => cells.map(wordsOf))
  );
}

/** What the cell shows, where that is words. */
function wordsOf(cell: PlannedCell): string | null {
  const shown = cell !== null && typeof cell === 'object' && 'formula' in cell ? cell.value : cell;
  return typeof shown === 'string' ? shown : null;
}
