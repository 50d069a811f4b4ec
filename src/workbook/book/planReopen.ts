/**
 * Reopening the period that was closed last, in a running Excel. It takes two edits: the first gives back
 * what closing emptied and moves the period back, the second empties the period's rows in History. Cut off
 * anywhere, the same press ends where it would have; in between the workbook is one whose closing was cut
 * off, so that closing it again loses nothing either.
 */
import { formatPeriod } from '../../model/period';
import { reopenPeriod } from '../../model/reopenPeriod';
import { joinedEdits } from '../kernel/edit';
import type { EditDecision } from '../kernel/edit';
import type { WorkbookSource } from '../kernel/source';
import { DRAWINGS } from './drawings';
import { readRvu } from './readRvu';

type Nothing = 'not-ours' | 'no-period' | 'nothing-to-reopen' | 'typed-since';

/** The first edit; nothing to do where the period has moved back already. `typed-since`: something of the new period was written. */
export function planReopen(source: WorkbookSource, closed: string): EditDecision<Nothing> {
  const reading = readRvu(source);
  if (reading.kind === 'not-ours') return { kind: 'nothing', reason: 'not-ours' };
  const { rvu, rows } = reading;
  if (rvu.period !== null && formatPeriod(rvu.period) === closed)
    return { kind: 'edit', edit: joinedEdits([]) };
  const reopened = reopenPeriod(rvu);
  if (!reopened.ok) return { kind: 'nothing', reason: reopened.reason };
  if (reopened.rvu.period === null || formatPeriod(reopened.rvu.period) !== closed)
    return { kind: 'nothing', reason: 'nothing-to-reopen' };
  const closing = { rvu, next: reopened.rvu, rows };
  const edits = (['takeBack', 'moveOn'] as const).flatMap((step) =>
    DRAWINGS.map((drawing) => drawing[step]?.(source, closing) ?? {})
  );
  return { kind: 'edit', edit: joinedEdits(edits) };
}

/** The second edit: History forgets the present period, which is open again. */
export function planForgetPeriod(source: WorkbookSource): EditDecision<'not-ours' | 'no-period'> {
  const reading = readRvu(source);
  if (reading.kind === 'not-ours') return { kind: 'nothing', reason: 'not-ours' };
  const { period } = reading.rvu;
  if (period === null) return { kind: 'nothing', reason: 'no-period' };
  const edits = DRAWINGS.map(
    ({ forget }) => forget?.(source, formatPeriod(period), reading.rvu.settings.scale) ?? {}
  );
  return { kind: 'edit', edit: joinedEdits(edits) };
}
