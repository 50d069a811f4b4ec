/** Takes somebody's list into the workbook: fetched when it is agreed to. */
import { drawBlueprint } from '../../excel/drawBlueprint';
import { listBlueprint, planTakeList } from '../../exchange/csv/planTakeList';
import type { RowReading } from '../../exchange/csv/rowReader';
import { DEFAULT_SETTINGS } from '../../model/alliance';
import { NO_PAPERS } from '../../model/rvu';
import type { NewAlliance } from './draft';
import { applyPlan } from './drawActions';
import type { Outcome } from './outcome';
import { DONE } from './outcome';

/** Adds what is new of the list; run again, it adds nothing more. */
export const takeList = (readings: readonly RowReading[]): Promise<Outcome> =>
  applyPlan((source) => planTakeList(source, readings));

/** Adds the sheets of a new alliance with its list to the workbook, all at once. */
export async function createFromList(
  { alliance, period, form }: NewAlliance,
  readings: readonly RowReading[]
): Promise<Outcome> {
  const rvu = {
    ...NO_PAPERS,
    alliance,
    period,
    form,
    settings: DEFAULT_SETTINGS,
    contributions: [],
  };
  const result = await drawBlueprint(listBlueprint(rvu, readings));
  return result.ok ? DONE : result;
}
