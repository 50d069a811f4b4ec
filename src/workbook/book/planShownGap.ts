/** Chooses a gap to be shown to the partner, or takes it back. */
import { allGaps, canShow, gapsOf } from '../../model/gapList';
import { tellable } from '../../model/heldBack';
import type { ColumnEdit, EditDecision } from '../kernel/edit';
import { NO_EDIT } from '../kernel/edit';
import { readRvu } from './readRvu';
import { refreshEdit } from './refresh';
import { findColumn, findTable } from '../kernel/source';
import type { SourceTable, WorkbookSource } from '../kernel/source';
import { SHOWN_GAP_TABLE } from '../kernel/shared/exchangeTables';

/**
 * Writes the key into the Shown_gaps table or empties its cell; run again, it changes nothing more. Where
 * the table is missing it is made first. More than may be shown is not written.
 */
export function planShownGap(
  source: WorkbookSource,
  key: string,
  show: boolean
): EditDecision<'not-ours'> {
  const reading = readRvu(source);
  if (reading.kind === 'not-ours') return { kind: 'nothing', reason: 'not-ours' };
  const { rvu, rows } = reading;
  const others = rvu.shownGaps.filter((each) => each !== key);
  const refused = show && !canShow(allGaps(gapsOf(tellable(rvu))), others, key);
  if (refused || show === rvu.shownGaps.includes(key)) return { kind: 'edit', edit: NO_EDIT };
  const table = findTable(source, SHOWN_GAP_TABLE.name);
  const begun = table === undefined ? refreshEdit(source, rvu, rows) : NO_EDIT;
  const edit = show
    ? {
        ...begun,
        rows: [...begun.rows, { table: SHOWN_GAP_TABLE.name, headers: [header], rows: [[key]] }],
      }
    : { ...begun, columns: takenBack(table, key) };
  return { kind: 'edit', edit };
}

const header = SHOWN_GAP_TABLE.headers.gap;

function takenBack(table: SourceTable | undefined, key: string): readonly ColumnEdit[] {
  const at = table === undefined ? null : findColumn(table, header);
  if (table === undefined || at === null) return [];
  const cells = table.rows.map((row) => (isKey(row[at], key) ? null : undefined));
  return [{ table: table.name, header: table.headers[at] ?? header, cells }];
}

const isKey = (value: unknown, key: string): boolean =>
  typeof value === 'string' && value.trim() === key;
