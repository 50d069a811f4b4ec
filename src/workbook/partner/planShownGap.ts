/** Chooses a gap to be shown to the partner, or takes it back. */
import { allGaps, canShow, gapsOf } from '../../model/gapList';
import type { EditDecision, WorkbookEdit } from '../edit';
import { NO_EDIT } from '../edit';
import { readRvu } from '../readRvu';
import { refreshEdit } from '../refresh';
import { findColumn, findTable } from '../source';
import type { SourceTable, WorkbookSource } from '../source';
import { SHOWN_GAPS, SHOWN_GAP_COLUMNS } from './exchangeColumns';

/**
 * Writes the key into the Shown_gaps table or empties its cell; run again, it changes nothing more. Where
 * the table is missing its sheet is added with what was chosen. More than may be shown is not written.
 */
export function planShownGap(source: WorkbookSource, key: string, show: boolean): EditDecision {
  const reading = readRvu(source);
  if (reading.kind === 'not-ours') return { kind: 'nothing', reason: 'not-ours' };
  const { rvu, rows } = reading;
  const others = rvu.shownGaps.filter((each) => each !== key);
  const refused = show && !canShow(allGaps(gapsOf(rvu)), others, key);
  if (refused || show === rvu.shownGaps.includes(key)) return { kind: 'edit', edit: NO_EDIT };
  const table = findTable(source, SHOWN_GAPS);
  const shownGaps = show ? [...others, key] : others;
  const edit =
    table === undefined
      ? refreshEdit(source, { ...rvu, shownGaps }, rows)
      : changed(table, key, show);
  return { kind: 'edit', edit };
}

const [{ header }] = SHOWN_GAP_COLUMNS;

function changed(table: SourceTable, key: string, show: boolean): WorkbookEdit {
  if (show) return { ...NO_EDIT, rows: [{ table: table.name, headers: [header], rows: [[key]] }] };
  const at = findColumn(table, header) ?? 0;
  const cells = table.rows.map((row) => (isKey(row[at], key) ? null : undefined));
  return {
    ...NO_EDIT,
    columns: [{ table: table.name, header: table.headers[at] ?? header, cells }],
  };
}

const isKey = (value: unknown, key: string): boolean =>
  typeof value === 'string' && value.trim() === key;
