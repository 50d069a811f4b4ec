import type { TablePlan } from '../workbook/blueprint';
import type { Survey } from './survey';
import type { SheetTarget } from './target';

/**
 * The table that an attempt which was cut off left on the sheet: it has our name, or our headers and
 * not yet our name.
 */
export const leftBehind = (target: SheetTarget, plan: TablePlan, survey: Survey): string | null => {
  const here = survey.tables.filter(({ sheet }) => sheet === target.title);
  const headers = plan.columns.map(({ header }) => header).join('\n');
  const planned = new Set(target.plan.tables.map(({ name }) => name));
  const found =
    here.find(({ name }) => name === plan.name) ??
    here.find((table) => !planned.has(table.name) && table.headers.join('\n') === headers);
  return found?.name ?? null;
};
