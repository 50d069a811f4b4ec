/**
 * The Exchange sheet: the alliance's id, the copies that left and came back, the gaps chosen to be
 * shown. Both tables grow downward, so they stand side by side.
 */
import { allianceIdOf } from '../../model/allianceId';
import type { Rvu } from '../../model/rvu';
import type { AnalysedRvu } from '../analysedRows';
import type { CellValue, TablePlan } from '../blueprint';
import { COLORS } from '../palette';
import type { ColumnRecord } from '../records/column';
import { fieldForm } from '../records/fieldForm';
import { columnSign, fittedHeights, tableColumn, tableFormats } from '../records/fromRecord';
import type { PlacedTable } from '../records/fromRecord';
import { recordRow, recordWidths, spareRows } from '../records/recordRows';
import type { PlannedSheet, SheetPiece } from '../sheetParts';
import {
  EMPTY_SHEET,
  HEADING,
  INPUT,
  SIGNS,
  SUBTITLE,
  TITLE,
  area,
  fixed,
  onePageWide,
  run,
} from '../sheetParts';
import { tableValidations } from '../records/validation';
import {
  EXCHANGE_COLUMNS,
  EXCHANGE_FIELDS,
  EXCHANGE_LOG,
  SHOWN_GAPS,
  SHOWN_GAP_COLUMNS,
} from './exchangeColumns';

export const EXCHANGE_SHEET = 'exchange';

const ID_ROW = 4;
const [HEADING_ROW, ABOUT_ROW, SIGN_ROW, HEADER_ROW] = [6, 7, 8, 9];
const SPARE_ROWS = 3;
const GAP_WIDTH = 3;
const GAPS_COLUMN = EXCHANGE_COLUMNS.length + 1;

/** A table with what stands above it. */
interface Part {
  readonly name: string;
  readonly heading: string;
  readonly about: string;
  readonly columns: readonly ColumnRecord<never>[];
  readonly plan: TablePlan;
}

const WIDTHS = [
  ...recordWidths(EXCHANGE_COLUMNS),
  { column: GAPS_COLUMN - 1, width: GAP_WIDTH },
  ...recordWidths(SHOWN_GAP_COLUMNS, GAPS_COLUMN),
];

const ABOUT_SHEET =
  'What left and what came back. Send to partner and Receive from partner, in the pane, fill it.';

/** What passed between the two sides, and what of the gaps may pass. */
export function exchangeSheet({ rvu }: AnalysedRvu): PlannedSheet {
  const parts = [logPart(rvu), gapsPart(rvu)];
  const id = idForm(rvu);
  const sheet = {
    ...EMPTY_SHEET,
    key: EXCHANGE_SHEET,
    title: 'Exchange',
    tabColor: COLORS.private,
    columnWidths: WIDTHS,
    rowHeights: [
      { row: 0, height: 28 },
      { row: HEADER_ROW, height: 20 },
      ...parts.flatMap(({ columns, plan }) => fittedHeights(columns, placeOf(plan), plan.rows)),
    ],
    blocks: [
      fixed(0, 0, [['Exchange'], [ABOUT_SHEET]]),
      ...id.blocks,
      ...parts.flatMap(headBlocks),
    ],
    tables: parts.map(({ plan }) => plan),
    formats: [
      run(area(0, 0), TITLE),
      run(area(1, 0), SUBTITLE),
      ...id.formats,
      ...parts.flatMap(partFormats),
    ],
    validations: [
      ...id.validations,
      ...parts.flatMap(({ columns, plan }) =>
        tableValidations(columns, placeOf(plan), rvu.settings.scale)
      ),
    ],
    print: onePageWide('landscape'),
  };
  return { sheet, names: id.names };
}

const idForm = (rvu: Rvu): SheetPiece =>
  fieldForm({
    sheet: EXCHANGE_SHEET,
    heading: 'Who we are in stamps',
    row: ID_ROW,
    column: 0,
    fields: EXCHANGE_FIELDS,
    values: [keptAllianceId(rvu)],
    look: INPUT,
    scale: rvu.settings.scale,
  });

/** The id that a workbook is to keep; null until both sides have a name, since nameless ones would all have the same. */
export function keptAllianceId(rvu: Rvu): CellValue {
  const { us, partner } = rvu.alliance;
  const named = us.name.trim() !== '' && partner.name.trim() !== '';
  return named ? allianceIdOf(rvu) : rvu.allianceId;
}

const logPart = ({ exchanged }: Rvu): Part => ({
  name: EXCHANGE_LOG,
  heading: 'Copies that passed',
  about: 'One row for each copy that left or came back. Revisions count up for each department.',
  columns: EXCHANGE_COLUMNS,
  plan: planOf(EXCHANGE_LOG, EXCHANGE_COLUMNS, 0, exchanged),
});

const gapsPart = ({ shownGaps }: Rvu): Part => ({
  name: SHOWN_GAPS,
  heading: 'Gaps that the partner may see',
  about: 'Chosen in the pane, one by one. None unless chosen.',
  columns: SHOWN_GAP_COLUMNS,
  plan: planOf(
    SHOWN_GAPS,
    SHOWN_GAP_COLUMNS,
    GAPS_COLUMN,
    shownGaps.map((gap) => ({ gap }))
  ),
});

const planOf = (
  name: string,
  columns: readonly ColumnRecord<object>[],
  column: number,
  entries: readonly object[]
): TablePlan => ({
  name,
  row: HEADER_ROW,
  column,
  columns: columns.map(tableColumn),
  rows: [
    ...entries.map((entry) => recordRow(columns, entry, entry)),
    ...spareRows(columns, SPARE_ROWS),
  ],
  filterButtons: false,
});

const placeOf = ({ row, column, rows }: TablePlan): PlacedTable => ({
  row,
  column,
  rows: rows.length,
});

const headBlocks = ({ heading, about, columns, plan }: Part) => [
  fixed(HEADING_ROW, plan.column, [[heading]]),
  fixed(ABOUT_ROW, plan.column, [[about]]),
  fixed(SIGN_ROW, plan.column, [columns.map(columnSign)]),
];

const partFormats = ({ columns, plan }: Part) => [
  run(area(HEADING_ROW, plan.column), HEADING),
  run(area(ABOUT_ROW, plan.column), SUBTITLE),
  run(area(SIGN_ROW, plan.column, 1, columns.length), SIGNS),
  ...tableFormats(columns, placeOf(plan)),
];
