/** What the ribbon's buttons do: fetched when one is pressed, for the page itself must be there at once. */
import { applyEdit } from '../excel/edit/applyEdit';
import { readSource } from '../excel/read/readSource';
import { namedIn } from '../excel/recover/refusalTexts';
import { formatPeriod, nextPeriod } from '../model/period';
import type { EditDecision } from '../workbook/kernel/edit';
import { MATRIX_SHEET } from '../workbook/sections/matrix/matrixLayout';
import { planClosePeriod } from '../workbook/book/planClosePeriod';
import { readRvu } from '../workbook/book/readRvu';
import { planRefresh } from '../workbook/book/refresh';
import type { WorkbookSource } from '../workbook/kernel/source';
import { START_SHEET } from '../workbook/sections/start/startSheet';
import { refuseNewer } from '../workbook/kernel/refuseNewer';
import { READ_SPEC } from '../workbook/book/readSpec';
import type { WindowAnswer } from './messageWindow';
import type { CommandRefusal } from './runCommand';

/** Does a ribbon button's work and shows the sheet that it changed; null when all went well. */
export async function runEdit(
  plan: (source: WorkbookSource) => EditDecision,
  sheetToShow: string
): Promise<CommandRefusal | null> {
  const result = await applyEdit(READ_SPEC, refuseNewer(plan), { sheetToShow });
  if (!result.ok) return { code: result.problem.code, detail: namedIn(result.problem) };
  if (result.outcome === 'nothing') return { code: result.reason, detail: '' };
  // Looks that are missing can wait for the pane; a sheet that shows what is no longer so can't.
  const closed = result.refused.find(({ kind }) => kind === 'opening');
  return closed === undefined ? null : { code: 'password', detail: closed.title };
}

/**
 * Closes the period that is open and begins the next, if a person says yes to just that. Nothing is
 * changed before, and nothing where another period is open by the time of the yes.
 */
export async function runNextPeriod(
  ask: (closing: string, next: string) => Promise<WindowAnswer>
): Promise<CommandRefusal | null> {
  const source = await readSource(READ_SPEC);
  const decision = refuseNewer((found) => planClosePeriod(found, null))(source);
  if (decision.kind === 'nothing') return { code: decision.reason, detail: '' };
  const reading = readRvu(source);
  const period = reading.kind === 'rvu' ? reading.rvu.period : null;
  if (period === null) return { code: 'no-period', detail: '' };
  const answer = await ask(formatPeriod(period), formatPeriod(nextPeriod(period)));
  if (answer === 'unavailable') return { code: 'use-pane', detail: '' };
  if (answer === 'no') return null;
  return runEdit((now) => planClosePeriod(now, period), START_SHEET);
}

/** Brings the matrix up to date and shows it. */
export function runRefresh(): Promise<CommandRefusal | null> {
  return runEdit(planRefresh, MATRIX_SHEET);
}
