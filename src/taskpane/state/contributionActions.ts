/** What the pane does with a contribution's row, wherever it is by now. */
import type { Decision } from '../../model/contribution';
import { showTableRow } from '../../excel/showCell';
import { writeTableCells } from '../../excel/writeTableCells';
import { CONTRIBUTIONS } from '../../workbook/sections/contributions/contributionColumns';
import { DECISION_WORDS, labelOf } from '../../workbook/kernel/words';
import type { Outcome } from './outcome';
import { foundOr } from './outcome';

const ID = 'Id';

/** Selects the contribution's row. */
export async function showContribution(id: string): Promise<Outcome> {
  return foundOr(await showTableRow(CONTRIBUTIONS, ID, id), id);
}

/** Writes what was decided and why beside the contribution. */
export async function decide(id: string, decision: Decision, reason: string): Promise<Outcome> {
  const result = await writeTableCells(CONTRIBUTIONS, ID, id, [
    { header: 'Decision', value: labelOf(DECISION_WORDS, decision) },
    { header: 'Decision reason', value: reason },
  ]);
  return foundOr(result, id);
}
