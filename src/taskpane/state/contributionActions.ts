/** What the pane does with a contribution's row, wherever it is by now. */
import type { Decision } from '../../model/contribution';
import { showTableRow } from '../../excel/showCell';
import { writeTableCells } from '../../excel/writeTableCells';
import { DECISION_WORDS, labelOf } from '../../workbook/kernel/words';
import type { Outcome } from './outcome';
import { foundOr } from './outcome';
import { CONTRIBUTION_TABLE } from '../../workbook/kernel/shared/contributionsTable';

const { name, headers } = CONTRIBUTION_TABLE;

/** Selects the contribution's row. */
export async function showContribution(id: string): Promise<Outcome> {
  return foundOr(await showTableRow(name, headers.id, id), id);
}

/** Writes what was decided and why beside the contribution. */
export async function decide(id: string, decision: Decision, reason: string): Promise<Outcome> {
  const result = await writeTableCells(name, headers.id, id, [
    { header: headers.decision, value: labelOf(DECISION_WORDS, decision) },
    { header: headers.decisionReason, value: reason },
  ]);
  return foundOr(result, id);
}
