/** Notes in a workbook that a copy has left. */
import type { Exchanged } from '../../model/exchange';
import type { EditDecision } from '../../workbook/kernel/edit';
import { NO_EDIT } from '../../workbook/kernel/edit';
import { EXCHANGE_COLUMNS } from '../../workbook/sections/exchange/exchangeColumns';
import { EXCHANGE_TABLE } from '../../workbook/kernel/shared/exchangeTables';
import { readRvu } from '../../workbook/book/readRvu';
import { typedRow } from '../../workbook/kernel/fromRecord';
import { refreshEdit } from '../../workbook/book/refresh';
import { findTable } from '../../workbook/kernel/source';
import type { WorkbookSource } from '../../workbook/kernel/source';

/** One row on Exchange, once however often it is noted; the list is made first where it is missing. */
export function planSent(source: WorkbookSource, sent: Exchanged): EditDecision<'not-ours'> {
  const reading = readRvu(source);
  if (reading.kind === 'not-ours') return { kind: 'nothing', reason: 'not-ours' };
  const { rvu, rows } = reading;
  if (rvu.exchanged.some((each) => isSame(each, sent))) return { kind: 'edit', edit: NO_EDIT };
  const isMissing = findTable(source, EXCHANGE_TABLE.name) === undefined;
  const begun = isMissing ? refreshEdit(source, rvu, rows) : NO_EDIT;
  return { kind: 'edit', edit: { ...begun, rows: [...begun.rows, entry(sent)] } };
}

const isSame = (a: Exchanged, b: Exchanged): boolean =>
  a.way === b.way &&
  a.period === b.period &&
  a.respondent === b.respondent &&
  a.revision === b.revision;

const entry = (sent: Exchanged) => ({
  table: EXCHANGE_TABLE.name,
  headers: EXCHANGE_COLUMNS.map(({ header }) => header),
  rows: [typedRow(EXCHANGE_COLUMNS, sent)],
});
