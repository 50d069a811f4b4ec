/** Takes somebody's list into the workbook: fetched when it is agreed to. */
import { drawBlueprint } from '../../excel/draw/drawBlueprint';
import { listBlueprint, planTakeList } from '../../exchange/csv/planTakeList';
import type { RowReading } from '../../exchange/csv/rowReader';
import type { NewAlliance } from './draft';
import { applyPlan, newRvu } from './drawActions';
import type { Outcome } from './outcome';
import { DONE } from './outcome';

/** Adds what is new of the list; run again, it adds nothing more. */
export function takeList(readings: readonly RowReading[]): Promise<Outcome> {
  return applyPlan((source) => planTakeList(source, readings));
}

/** Adds the sheets of a new alliance with its list to the workbook, all at once. */
export async function createFromList(
  alliance: NewAlliance,
  readings: readonly RowReading[]
): Promise<Outcome> {
  const result = await drawBlueprint(listBlueprint(newRvu(alliance), readings));
  return result.ok ? DONE : result;
}
