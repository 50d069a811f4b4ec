/** Confirms what came over from last period: its hours and money hold for this one. */
import { unconfirmed } from '../../model/carriedOver';
import { changesOf, columnChanges, editsIn } from '../kernel/columnChanges';
import { NO_EDIT } from '../kernel/edit';
import type { EditDecision } from '../kernel/edit';
import { CONTRIBUTION_TABLE } from '../kernel/shared/contributionsTable';
import type { WorkbookSource } from '../kernel/source';
import { CONTRIBUTION_COLUMNS } from '../sections/contributions/contributionColumns';
import { readRvu } from './readRvu';

/** Says yes in each of their rows; run again, there is nothing to confirm. */
export function planConfirm(
  source: WorkbookSource
): EditDecision<'not-ours' | 'nothing-to-confirm'> {
  const reading = readRvu(source);
  if (reading.kind === 'not-ours') return { kind: 'nothing', reason: 'not-ours' };
  const { rvu, rows } = reading;
  const open = new Set(unconfirmed(rvu));
  if (open.size === 0) return { kind: 'nothing', reason: 'nothing-to-confirm' };
  const after = rvu.contributions.map((each) =>
    open.has(each) ? { ...each, confirmed: true } : each
  );
  const columns = editsIn(source, CONTRIBUTION_TABLE.name, (table) =>
    columnChanges(table, CONTRIBUTION_COLUMNS, changesOf(rows, rvu.contributions, after))
  );
  return { kind: 'edit', edit: { ...NO_EDIT, columns } };
}
