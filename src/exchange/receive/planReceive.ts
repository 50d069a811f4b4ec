/**
 * Turns the result of `receive` into an edit of the open workbook. The order makes it safe to interrupt: first new
 * lines, which show that values of ours came from the partner; then the revision of changed lines, so that values
 * written next count as theirs; then our cells; last the rest of the changed lines, which until then show where the
 * old values came from. Repeating an interrupted edit ends in the same state.
 */
import type { Scale } from '../../model/alliance';
import type { Rvu } from '../../model/rvu';
import { ACTION_TABLE } from '../../workbook/kernel/shared/actionsTable';
import { ACTION_COLUMNS } from '../../workbook/sections/actions/actionColumns';
import { CHARTER_COLUMNS } from '../../workbook/sections/charter/charterColumns';
import { CHARTER_TABLE } from '../../workbook/sections/charter/charterTables';
import { CONTRIBUTION_COLUMNS } from '../../workbook/sections/contributions/contributionColumns';
import type { ColumnEdit, EditDecision, RowsEdit, WorkbookEdit } from '../../workbook/kernel/edit';
import { missingColumnsOf } from '../../workbook/kernel/missingColumns';
import { EXCHANGE_COLUMNS } from '../../workbook/sections/exchange/exchangeColumns';
import { EXCHANGE_TABLE } from '../../workbook/kernel/shared/exchangeTables';
import { HISTORY_CONTRIBUTION_TABLE } from '../../workbook/kernel/shared/historyTables';
import { HISTORY_CONTRIBUTION_COLUMNS } from '../../workbook/sections/history/historyColumns';
import { readHistoryRows } from '../../workbook/sections/history/readHistory';
import { PARTNER_COLUMNS } from '../../workbook/sections/partner/partnerColumns';
import { PARTNER_TABLE } from '../../workbook/kernel/shared/partnerTable';
import { readPartnerLines } from '../../workbook/sections/partner/readPartner';
import { readRvu } from '../../workbook/book/readRvu';
import type { ColumnRecord } from '../../workbook/kernel/column';
import { changesOf, columnChanges } from '../../workbook/kernel/columnChanges';
import type { Change } from '../../workbook/kernel/columnChanges';
import { GAPS_SHEET } from '../../workbook/sections/gaps/gapsLayout';
import { decodeCell } from '../../workbook/kernel/decode';
import { typedRow } from '../../workbook/kernel/fromRecord';
import { readTable } from '../../workbook/kernel/readTable';
import { refreshEdit } from '../../workbook/book/refresh';
import { findColumn, findTable } from '../../workbook/kernel/source';
import type { WorkbookSource } from '../../workbook/kernel/source';
import { findMissingTargets, questionRow } from './missingTargets';
import { receive } from './receive';
import type { ReceiveOrder } from './receivePreview';
import type { Returned } from './returned';
import { CONTRIBUTION_TABLE } from '../../workbook/kernel/shared/contributionsTable';

/** The edit that receives the file; nothing where it is rejected (`receive` gives the reason). */
export function planReceive(
  source: WorkbookSource,
  returned: Returned,
  order: ReceiveOrder
): EditDecision<'not-ours' | 'nothing-received'> {
  const reading = readRvu(source);
  if (reading.kind === 'not-ours' || findTable(source, CONTRIBUTION_TABLE.name) === undefined)
    return { kind: 'nothing', reason: 'not-ours' };
  const { rvu, rows } = reading;
  const reception = receive(rvu, returned, order, findMissingTargets(source, rvu.settings.scale));
  if (reception.kind === 'stopped') return { kind: 'nothing', reason: 'nothing-received' };
  return { kind: 'edit', edit: receivingEdit(source, { rvu, after: reception.rvu, rows }) };
}

interface Receiving {
  readonly rvu: Rvu;
  readonly after: Rvu;
  /** The table rows of the contributions. */
  readonly rows: readonly number[];
}

function receivingEdit(source: WorkbookSource, receiving: Receiving): WorkbookEdit {
  const { rvu, after } = receiving;
  const drawn = drawnSheets(source, receiving);
  const lines = lineColumns(source, receiving);
  return {
    ...drawn,
    sheetsShown: rvu.partnerLines.length === 0 && after.partnerLines.length > 0 ? [GAPS_SHEET] : [],
    rows: [
      ...drawn.rows,
      ...added(source, ACTION_TABLE.name, ACTION_COLUMNS, [rvu.actions, after.actions]),
      ...added(source, PARTNER_TABLE.name, PARTNER_COLUMNS, [rvu.partnerLines, after.partnerLines]),
      ...added(source, EXCHANGE_TABLE.name, EXCHANGE_COLUMNS, [rvu.exchanged, after.exchanged]),
    ],
    columns: [
      ...drawn.columns,
      ...lines.filter(isRevision),
      ...statedColumns(source, receiving),
      ...historyColumns(source, receiving),
      ...charterColumns(source, receiving),
      ...actionColumns(source, receiving),
      ...lines.filter((column) => !isRevision(column)),
    ],
  };
}

const GROWING = [ACTION_TABLE.name, PARTNER_TABLE.name, EXCHANGE_TABLE.name];

/**
 * A missing sheet is made with its earlier rows, so that new ones are appended as on any other sheet; sheets without
 * typed cells show the final state at once.
 */
function drawnSheets(source: WorkbookSource, { rvu, after, rows }: Receiving): WorkbookEdit {
  const isWhole = GROWING.every((name) => findTable(source, name) !== undefined);
  const { actions, partnerLines, exchanged } = rvu;
  const missing = isWhole ? after : { ...after, actions, partnerLines, exchanged };
  return drawable(source, refreshEdit(source, after, rows, missing));
}

/**
 * Charts and lists refer to table columns. Where people deleted one, Excel would refuse to redraw them and the whole
 * edit with them: then they stay as they are.
 */
function drawable(source: WorkbookSource, edit: WorkbookEdit): WorkbookEdit {
  if (missingColumnsOf(source, edit.redrawSheets).length === 0) return edit;
  const redrawn = new Set(edit.redrawSheets.map(({ key }) => key));
  const addNames = edit.addNames.filter(({ target }) => !redrawn.has(target.sheet));
  return { ...edit, addNames, redrawSheets: [] };
}

/**
 * `receive` keeps existing entries in order and adds new ones after them. The edit names a missing column only if an
 * entry has a value for it: then the writer refuses the whole edit.
 */
function added(
  source: WorkbookSource,
  name: string,
  columns: readonly ColumnRecord<never>[],
  [before, after]: readonly [readonly object[], readonly object[]]
): readonly RowsEdit[] {
  const entries = after.slice(before.length);
  if (entries.length === 0) return [];
  const table = findTable(source, name);
  const typed = columns.filter(({ entry }) => entry !== 'computed');
  const all = entries.map((entry) => typedRow(typed, entry));
  const wanted = typed.map(
    ({ header }, at) =>
      table === undefined ||
      findColumn(table, header) !== null ||
      all.some((row) => (row[at] ?? null) !== null)
  );
  const kept = <Value>(row: readonly Value[]) => row.filter((_, at) => wanted[at]);
  return [{ table: name, headers: kept(typed).map(({ header }) => header), rows: all.map(kept) }];
}

function statedColumns(
  source: WorkbookSource,
  { rvu, after, rows }: Receiving
): readonly ColumnEdit[] {
  const changes = changesOf(rows, rvu.contributions, after.contributions);
  return changed(
    source,
    CONTRIBUTION_TABLE.name,
    CONTRIBUTION_COLUMNS,
    changes,
    rvu.settings.scale
  );
}

function charterColumns(source: WorkbookSource, { rvu, after }: Receiving): readonly ColumnEdit[] {
  const table = findTable(source, CHARTER_TABLE.name);
  const changes = after.charter.answers.flatMap((answer): readonly Change[] => {
    const before = rvu.charter.answers.find(({ question }) => question === answer.question);
    const row = table === undefined ? -1 : questionRow(table, answer.question, rvu.settings.scale);
    if (row < 0 || before?.theirs === answer.theirs) return [];
    return [{ row, before: before ?? { question: answer.question }, after: answer }];
  });
  return changed(source, CHARTER_TABLE.name, CHARTER_COLUMNS, changes, rvu.settings.scale);
}

/** Where the answers are those of a closed period. */
function historyColumns(source: WorkbookSource, { rvu, after }: Receiving): readonly ColumnEdit[] {
  const { scale } = rvu.settings;
  const { rows } = readHistoryRows(source, scale).contributions;
  const changes = changesOf(rows, rvu.history.contributions, after.history.contributions);
  const name = HISTORY_CONTRIBUTION_TABLE.name;
  return changed(source, name, HISTORY_CONTRIBUTION_COLUMNS, changes, scale);
}

function actionColumns(source: WorkbookSource, { rvu, after }: Receiving): readonly ColumnEdit[] {
  const table = findTable(source, ACTION_TABLE.name);
  if (table === undefined) return [];
  const { scale } = rvu.settings;
  const read = readTable(table, ACTION_COLUMNS, ['step', 'direction'], scale);
  const rows = read.rows.map(({ index }) => index);
  const changes = changesOf(rows, rvu.actions, after.actions);
  return changed(source, ACTION_TABLE.name, ACTION_COLUMNS, changes, scale);
}

/** The words are written last: they show that a step is another one, and that its other cells belong to it. */
const LINE_COLUMNS: readonly ColumnRecord<never>[] = [
  ...PARTNER_COLUMNS.filter(({ key }) => key !== 'words'),
  ...PARTNER_COLUMNS.filter(({ key }) => key === 'words'),
];

const REVISION = PARTNER_COLUMNS.find(({ key }) => key === 'revision');

const isRevision = ({ header }: ColumnEdit): boolean => header === REVISION?.header;

function lineColumns(source: WorkbookSource, { rvu, after }: Receiving): readonly ColumnEdit[] {
  const { scale } = rvu.settings;
  const { rows } = readPartnerLines(source, scale);
  const changes = changesOf(rows, rvu.partnerLines, after.partnerLines);
  return [
    ...unwritable(source, changes),
    ...changed(source, PARTNER_TABLE.name, LINE_COLUMNS, changes, scale),
  ];
}

/**
 * Their words are stored nowhere else: where the column is missing, the edit names it all the same, so that the
 * writer refuses the edit and loses nothing.
 */
function unwritable(source: WorkbookSource, changes: readonly Change[]): readonly ColumnEdit[] {
  const table = findTable(source, PARTNER_TABLE.name);
  if (table === undefined) return [];
  const missing = LINE_COLUMNS.filter(({ header }) => findColumn(table, header) === null);
  const headers = [...table.headers, ...missing.map(({ header }) => header)];
  return columnChanges({ ...table, headers }, missing, changes);
}

/** Unreadable cells are not blank: what somebody typed there stays. */
function changed(
  source: WorkbookSource,
  name: string,
  columns: readonly ColumnRecord<never>[],
  changes: readonly Change[],
  scale: Scale
): readonly ColumnEdit[] {
  const table = findTable(source, name);
  if (table === undefined) return [];
  return columnChanges(table, columns, changes).map((edit) => {
    const at = findColumn(table, edit.header) ?? -1;
    const what = columns.find(({ header }) => findColumn(table, header) === at)?.what;
    const readable = (row: number): boolean =>
      what !== undefined && decodeCell(what, table.rows[row]?.[at] ?? null, scale).ok;
    return { ...edit, cells: edit.cells.map((cell, row) => (readable(row) ? cell : undefined)) };
  });
}
