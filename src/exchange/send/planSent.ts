/** Notes in a workbook that a copy has left. */
import type { Exchanged } from '../../model/exchange';
import type { EditDecision } from '../../workbook/edit';
import { NO_EDIT } from '../../workbook/edit';
import { EXCHANGE_COLUMNS, EXCHANGE_LOG } from '../../workbook/partner/exchangeColumns';
import { readRvu } from '../../workbook/readRvu';
import { typedRow } from '../../workbook/records/fromRecord';
import { refreshEdit } from '../../workbook/refresh';
import { findTable } from '../../workbook/source';
import type { WorkbookSource } from '../../workbook/source';

/** One row on Exchange, once however often it is noted; the sheet is added where it is missing. */
export function planSent(source: WorkbookSource, sent: Exchanged): EditDecision {
  const reading = readRvu(source);
  if (reading.kind === 'not-ours') return { kind: 'nothing', reason: 'not-ours' };
  const { rvu, rows } = reading;
  const noted = rvu.exchanged.some((each) => isSame(each, sent));
  const exchanged = noted ? rvu.exchanged : [...rvu.exchanged, sent];
  // A sheet that is added has the entry already.
  if (findTable(source, EXCHANGE_LOG) === undefined)
    return { kind: 'edit', edit: refreshEdit(source, { ...rvu, exchanged }, rows) };
  return { kind: 'edit', edit: { ...NO_EDIT, rows: noted ? [] : [entry(sent)] } };
}

const isSame = (a: Exchanged, b: Exchanged): boolean =>
  a.way === b.way &&
  a.period === b.period &&
  a.respondent === b.respondent &&
  a.revision === b.revision;

const entry = (sent: Exchanged) => ({
  table: EXCHANGE_LOG,
  headers: EXCHANGE_COLUMNS.map(({ header }) => header),
  rows: [typedRow(EXCHANGE_COLUMNS, sent)],
});
