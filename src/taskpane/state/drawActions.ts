/** The actions that draw: fetched when first needed. */
import type { Alliance } from '../../model/alliance';
import { DEFAULT_SETTINGS } from '../../model/alliance';
import type { Form } from '../../model/answers';
import type { Period } from '../../model/period';
import { NO_PAPERS } from '../../model/rvu';
import type { Rvu } from '../../model/rvu';
import { applyEdit } from '../../excel/applyEdit';
import { drawBlueprint } from '../../excel/drawBlueprint';
import { planNextPeriod } from '../../workbook/book/nextPeriod';
import { planRefresh } from '../../workbook/book/refresh';
import { rvuBlueprint } from '../../workbook/book/rvuBlueprint';
import { SAMPLE } from '../../workbook/sample/sample';
import { WANTED } from '../../workbook/book/wanted';
import type { Outcome, OwnProblemCode } from './outcome';
import { DONE } from './outcome';

/** Adds the sheets of a new alliance to the workbook. */
export function createAlliance(alliance: Alliance, period: Period, form: Form): Promise<Outcome> {
  const settings = DEFAULT_SETTINGS;
  return draw({ ...NO_PAPERS, form, alliance, period, settings, contributions: [] });
}

/** Adds the sheets of the built-in sample. */
export function createSample(): Promise<Outcome> {
  return draw(SAMPLE);
}

async function draw(rvu: Rvu): Promise<Outcome> {
  const result = await drawBlueprint(rvuBlueprint(rvu));
  return result.ok ? DONE : result;
}

/** Brings charts, lists and formulas up to date. */
export function refreshMatrix(): Promise<Outcome> {
  return applyPlan(planRefresh);
}

/** Closes the period that was agreed to end and moves the workbook on to the next. */
export function startNextPeriod(closing: Period | null): Promise<Outcome> {
  return applyPlan((source) => planNextPeriod(source, closing));
}

/** Reads the workbook, lets the plan decide and applies what it decides. */
export async function applyPlan(plan: Parameters<typeof applyEdit>[1]): Promise<Outcome> {
  const result = await applyEdit(WANTED, plan);
  if (!result.ok) return result;
  return result.outcome === 'edited' ? DONE : nothingDone(result.reason);
}

/** Reasons of the plans; one name is already taken by Excel's own refusal. */
const CODES: ReadonlyMap<string, OwnProblemCode> = new Map<string, OwnProblemCode>([
  ['no-period', 'no-period'],
  ['already-closed', 'already-closed'],
  ['nothing-to-close', 'nothing-to-close'],
  ['no-department', 'no-department'],
  ['no-name', 'no-name'],
  ['name-taken', 'department-taken'],
  ['too-many-departments', 'too-many-departments'],
  ['nothing-received', 'nothing-received'],
]);

/** A command that finds nothing to work on says so, rather than to look as if it had worked. */
function nothingDone(reason: string): Outcome {
  const code = CODES.get(reason) ?? 'not-ours';
  return { ok: false, problem: { code, detail: '' } };
}
