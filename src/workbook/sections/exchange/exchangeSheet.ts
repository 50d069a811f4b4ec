/**
 * The Exchange sheet: the alliance's id, the copies that left and came back, the gaps chosen to be
 * shown. Both tables grow downward, so they stand side by side.
 */
import { allianceIdOf } from '../../../model/allianceId';
import type { Rvu } from '../../../model/rvu';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type { CellValue, TablePlan } from '../../kernel/blueprint';
import { COLORS } from '../../kernel/palette';
import type { ColumnRecord } from '../../kernel/column';
import { fieldForm } from '../../kernel/fieldForm';
import { columnSign, fittedHeights, tableColumn, tableFormats } from '../../kernel/fromRecord';
import type { PlacedRecordTable } from '../../kernel/fromRecord';
import { recordRow, recordWidths, spareRows } from '../../kernel/recordRows';
import type { PlannedSheet, SheetPiece } from '../../kernel/sheetParts';
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
} from '../../kernel/sheetParts';
import { tableValidations } from '../../kernel/validation';
import { EXCHANGE_COLUMNS, EXCHANGE_FIELDS, SHOWN_GAP_COLUMNS } from './exchangeColumns';
import { EXCHANGE_TABLE, SHOWN_GAP_TABLE } from '../../kernel/shared/exchangeTables';

export const EXCHANGE_SHEET = 'exchange';

const ID_ROW = 4;
const HEADER_ROW = 9;
/** How far above a table's headers they stand. */
const [HEADING_UP, ABOUT_UP, SIGNS_UP] = [3, 2, 1];
/** Empty rows below a list, so that an entry by hand finds its checks and looks. */
const SPARE_ROWS = 3;
const GAP_WIDTH = 3;
/** One empty column stays between the two tables: typing beside a table would widen it. */
const GAPS_COLUMN = EXCHANGE_COLUMNS.length + 1;

/** A table with what stands in the three rows above it. */
interface Part {
  readonly name: string;
  readonly heading: string;
  readonly about: string;
  readonly columns: readonly ColumnRecord<never>[];
  readonly plan: TablePlan;
}

/** Where a table's headers begin. */
interface Corner {
  readonly row: number;
  readonly column: number;
}

const ABOUT_SHEET = 'Copies sent and received. The pane fills it when you send or receive one.';
const ABOUT_LIST = 'This list was missing from the sheet Exchange; the add-in made it again here.';

/** What passed between the two sides, and what of the gaps may pass. */
export function exchangeSheet({ rvu }: AnalysedRvu): PlannedSheet {
  const parts = [
    logPart(rvu, { row: HEADER_ROW, column: 0 }),
    gapsPart(rvu, { row: HEADER_ROW, column: GAPS_COLUMN }),
  ];
  return sheetOf({
    key: EXCHANGE_SHEET,
    title: 'Exchange',
    about: ABOUT_SHEET,
    parts,
    id: idForm(rvu),
    rvu,
  });
}

/** A list on a sheet of its own begins higher, since no id stands above it. */
const ALONE = { row: 6, column: 0 };

/**
 * Each list on a sheet of its own: a sheet that is there is not made again, so this is how one that
 * people deleted from it comes back.
 */
export function exchangeLists({ rvu }: AnalysedRvu): readonly PlannedSheet[] {
  const alone = { about: ABOUT_LIST, id: NO_PIECE, rvu };
  const [log, gaps] = [logPart(rvu, ALONE), gapsPart(rvu, ALONE)];
  return [
    sheetOf({ ...alone, key: 'exchangeLog', title: 'Exchange log', parts: [log] }),
    sheetOf({ ...alone, key: 'exchangeGaps', title: 'Gaps chosen', parts: [gaps] }),
  ];
}

/** Stands for the form of the id on sheets that have none. */
const NO_PIECE: SheetPiece = { blocks: [], formats: [], validations: [], names: [] };

/** What differs between the sheet Exchange and the sheets of single lists. */
interface Content {
  readonly key: string;
  readonly title: string;
  readonly about: string;
  readonly parts: readonly Part[];
  readonly id: SheetPiece;
  readonly rvu: Rvu;
}

function sheetOf({ key, title, about, parts, id, rvu }: Content): PlannedSheet {
  const sheet = {
    ...EMPTY_SHEET,
    key,
    title,
    tabColor: COLORS.private,
    columnWidths: parts.flatMap(widths),
    rowHeights: [{ row: 0, height: 28 }, ...parts.flatMap(partHeights)],
    blocks: [fixed(0, 0, [[title], [about]]), ...id.blocks, ...parts.flatMap(headBlocks)],
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

/** The second table's gap is a column of its own width in front of it. */
const widths = ({ columns, plan: { column } }: Part) => [
  ...(column === 0 ? [] : [{ column: column - 1, width: GAP_WIDTH }]),
  ...recordWidths(columns, column),
];

const partHeights = ({ columns, plan }: Part) => [
  { row: plan.row, height: 20 },
  ...fittedHeights(columns, placeOf(plan), plan.rows),
];

/** The id by which a returned copy is recognised as ours. */
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

const logPart = ({ exchanged }: Rvu, corner: Corner): Part => ({
  name: EXCHANGE_TABLE.name,
  heading: 'Copies sent and received',
  about: 'One row for each copy that left or came back. Revisions count up for each department.',
  columns: EXCHANGE_COLUMNS,
  plan: planOf(EXCHANGE_TABLE.name, EXCHANGE_COLUMNS, corner, exchanged),
});

const gapsPart = ({ shownGaps }: Rvu, corner: Corner): Part => ({
  name: SHOWN_GAP_TABLE.name,
  heading: 'Gaps that the partner may see',
  about: 'Chosen in the pane, one by one. None unless chosen.',
  columns: SHOWN_GAP_COLUMNS,
  plan: planOf(
    SHOWN_GAP_TABLE.name,
    SHOWN_GAP_COLUMNS,
    corner,
    shownGaps.map((gap) => ({ gap }))
  ),
});

const planOf = (
  name: string,
  columns: readonly ColumnRecord<object>[],
  corner: Corner,
  entries: readonly object[]
): TablePlan => ({
  name,
  ...corner,
  columns: columns.map(tableColumn),
  rows: [
    ...entries.map((entry) => recordRow(columns, entry, entry)),
    ...spareRows(columns, SPARE_ROWS),
  ],
  filterButtons: false,
});

const placeOf = ({ row, column, rows }: TablePlan): PlacedRecordTable => ({
  row,
  column,
  rows: rows.length,
});

const headBlocks = ({ heading, about, columns, plan }: Part) => [
  fixed(plan.row - HEADING_UP, plan.column, [[heading]]),
  fixed(plan.row - ABOUT_UP, plan.column, [[about]]),
  fixed(plan.row - SIGNS_UP, plan.column, [columns.map(columnSign)]),
];

const partFormats = ({ columns, plan }: Part) => [
  run(area(plan.row - HEADING_UP, plan.column), HEADING),
  run(area(plan.row - ABOUT_UP, plan.column), SUBTITLE),
  run(area(plan.row - SIGNS_UP, plan.column, 1, columns.length), SIGNS),
  ...tableFormats(columns, placeOf(plan)),
];
