/**
 * Closing a period in a running Excel: what `closePeriod` makes of the workbook, as an edit. What
 * goes to History is written first, what is emptied comes after it, and the period moves on last: cut
 * off anywhere, the same press ends where it would have.
 */
import { withPlainHeaders } from './spacedHeaders';
import { closePeriod } from '../../model/closePeriod';
import { formatPeriod } from '../../model/period';
import type { Period } from '../../model/period';
import { joinedEdits } from '../kernel/edit';
import type { EditDecision, WorkbookEdit } from '../kernel/edit';
import type { Closing } from '../kernel/shared/drawing';
import { findTable } from '../kernel/source';
import type { WorkbookSource } from '../kernel/source';
import { DRAWINGS } from './drawings';
import { readRvu } from './readRvu';
import { refreshEdit } from './refresh';
import { CONTRIBUTION_TABLE } from '../kernel/shared/contributionsTable';

/**
 * What closing the period changes. `closing` is the period that the user agreed to close: where the
 * workbook has moved on by now (a second press, another computer), nothing is done. Null is whichever
 * period the workbook is in.
 */
export function planClosePeriod(
  found: WorkbookSource,
  closing: Period | null = null
): EditDecision<NoClosing> {
  return withPlainHeaders(found, (source) => closed(source, closing));
}

type NoClosing = 'not-ours' | 'already-closed' | 'no-period' | 'nothing-to-close';

function closed(source: WorkbookSource, closing: Period | null): EditDecision<NoClosing> {
  const reading = readRvu(source);
  if (reading.kind === 'not-ours' || findTable(source, CONTRIBUTION_TABLE.name) === undefined)
    return { kind: 'nothing', reason: 'not-ours' };
  const { rvu, rows } = reading;
  if (closing !== null && rvu.period !== null && formatPeriod(rvu.period) !== formatPeriod(closing))
    return { kind: 'nothing', reason: 'already-closed' };
  const next = closePeriod(rvu);
  if (!next.ok) return { kind: 'nothing', reason: next.reason };
  return { kind: 'edit', edit: closingEdit(source, { rvu, next: next.rvu, rows }) };
}

function closingEdit(source: WorkbookSource, closing: Closing): WorkbookEdit {
  const { rvu, next, rows } = closing;
  // Sheets that are missing come with the History as it was, so that its new entries are appended
  // there like everywhere else: were the table gone, Excel would stop before anything is emptied.
  const drawn = refreshEdit(source, next, rows, { ...next, history: rvu.history });
  const steps = (['keep', 'reopen', 'moveOn'] as const).flatMap((step) =>
    DRAWINGS.map((drawing) => drawing[step]?.(source, closing) ?? {})
  );
  return joinedEdits([drawn, ...steps]);
}
