/** Actions on a contribution's row, wherever it has moved. */
import { showTableRow } from '../../excel/read/showCell';
import type { DecisionLine, NewStep } from '../../workbook/book/planDecisions';
import { planDecisions } from '../../workbook/book/planDecisions';
import { applyPlan } from './drawActions';
import type { Outcome } from './outcome';
import { foundOr } from './outcome';
import { CONTRIBUTION_TABLE } from '../../workbook/kernel/shared/contributionsTable';

const { name, headers } = CONTRIBUTION_TABLE;

/** Selects the contribution's row. */
export async function showContribution(id: string): Promise<Outcome> {
  return foundOr(await showTableRow(name, headers.id, id), id);
}

/** Writes the decisions, their reasons and the resulting steps in one edit. */
export function decide(lines: readonly DecisionLine[], step: NewStep | null): Promise<Outcome> {
  return applyPlan((source) => planDecisions(source, lines, step));
}
