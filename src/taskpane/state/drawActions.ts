/** The actions that draw: fetched when first needed. */
import { DEFAULT_SETTINGS } from '../../model/alliance';
import type { Period } from '../../model/period';
import type { ScaleChoice } from '../../model/rescale';
import { NO_DETAILS } from '../../model/rvu';
import type { Rvu } from '../../model/rvu';
import { applyEdit } from '../../excel/edit/applyEdit';
import { drawBlueprint } from '../../excel/draw/drawBlueprint';
import type { RefusedLook } from '../../excel/draw/drawLooks';
import { readSource } from '../../excel/read/readSource';
import type { EditDecision } from '../../workbook/kernel/edit';
import { planForgetPeriod, planReopen } from '../../workbook/book/planReopen';
import { planClosePeriod } from '../../workbook/book/planClosePeriod';
import { planConfirm } from '../../workbook/book/planConfirm';
import { planGiveIds } from '../../workbook/book/planGiveIds';
import { planRescale } from '../../workbook/book/planRescale';
import { planTakeRows } from '../../workbook/book/planTakeRows';
import { readRvu } from '../../workbook/book/readRvu';
import { planRefresh } from '../../workbook/book/refresh';
import { planUpgrade } from '../../workbook/book/upgrade';
import { upgradeChanges } from '../../workbook/book/upgradeChanges';
import type { UpgradeChanges } from '../../workbook/book/upgradeChanges';
import { refuseNewer } from '../../workbook/kernel/refuseNewer';
import { rvuBlueprint } from '../../workbook/book/rvuBlueprint';
import { SAMPLE } from '../../workbook/sample/sample';
import type { WorkbookSource } from '../../workbook/kernel/source';
import { READ_SPEC } from '../../workbook/book/readSpec';
import type { NewAlliance } from './draft';
import { KNOWN_TABLES, UNDO_GROUPS } from './knownTables';
import type { Outcome } from './outcome';
import { DONE } from './outcome';

/** Adds the sheets of a new alliance to the workbook. */
export function createAlliance(alliance: NewAlliance): Promise<Outcome> {
  return draw(newRvu(alliance));
}

/** What was asked for, with nothing in it yet. */
export function newRvu({ alliance, period, form, fiscalYearStart }: NewAlliance): Rvu {
  const settings = { ...DEFAULT_SETTINGS, fiscalYearStart };
  return { ...NO_DETAILS, form, alliance, period, settings, contributions: [] };
}

/** Adds the sheets of the built-in sample. */
export function createSample(): Promise<Outcome> {
  return draw(SAMPLE);
}

async function draw(rvu: Rvu): Promise<Outcome> {
  const result = await drawBlueprint(rvuBlueprint(rvu));
  if (!result.ok) return result;
  remember(result.refused);
  return DONE;
}

/** The workbook records which parts are missing; the reasons are kept only here. */
let refusals: readonly string[] = [];

function remember(refused: readonly RefusedLook[]): void {
  refusals = [
    ...new Set(refused.map(({ problem }) => `${problem.detail} ${problem.location}`.trim())),
  ];
}

/** Excel's messages for the latest refusals, each once. */
export function lastRefusals(): readonly string[] {
  return refusals;
}

/** The titles that we give to sheets, by their keys. */
export function presentSheetTitles(rvu: Rvu): ReadonlyMap<string, string> {
  return new Map(rvuBlueprint(rvu).sheets.map(({ key, title }) => [key, title]));
}

/** Makes missing parts, and repeats what Excel refused or interrupted. */
export async function finishSheets(): Promise<Outcome> {
  const refreshed = await applyPlan(planRefresh);
  if (!refreshed.ok) return refreshed;
  const reading = readRvu(await readSource(READ_SPEC, KNOWN_TABLES));
  return reading.kind === 'not-ours' ? DONE : draw(reading.rvu);
}

/** Brings charts, lists and formulas up to date. */
export function refreshMatrix(): Promise<Outcome> {
  return applyPlan(planRefresh);
}

/** What upgrading would add; null where there is nothing to upgrade. */
export async function readUpgradeChanges(): Promise<UpgradeChanges | null> {
  return upgradeChanges(await readSource(READ_SPEC, KNOWN_TABLES));
}

/** Adds the parts of later versions to an older workbook. */
export function upgradeWorkbook(): Promise<Outcome> {
  return applyPlan(planUpgrade);
}

/** Confirms last period's unchanged hours and money for this period. */
export function confirmAll(): Promise<Outcome> {
  return applyPlan(planConfirm);
}

/** Gives ids to contributions that were typed without one. */
export function giveIds(): Promise<Outcome> {
  return applyPlan(planGiveIds);
}

/** Takes rows that stand below a table into it. */
export function takeRows(): Promise<Outcome> {
  return applyPlan(planTakeRows);
}

/** Converts the scores to the settings' scale, or keeps them as they are. */
export function rescaleScores(choice: ScaleChoice): Promise<Outcome> {
  return applyPlan((source) => planRescale(source, choice));
}

/** Closes the period that was agreed to end and moves the workbook on to the next. */
export function closePresentPeriod(closing: Period | null): Promise<Outcome> {
  return applyPlan((source) => planClosePeriod(source, closing));
}

/** Reopens the last closed period, unless something was typed since. */
export async function reopenClosed(closed: string): Promise<Outcome> {
  const back = await applyPlan((source) => planReopen(source, closed));
  return back.ok ? applyPlan(planForgetPeriod) : back;
}

/**
 * Reads the workbook, lets the plan decide, and applies its decision. A plan with nothing to do reports that, so that
 * it does not look like a success.
 */
export async function applyPlan(plan: (source: WorkbookSource) => EditDecision): Promise<Outcome> {
  const options = { known: KNOWN_TABLES, undo: UNDO_GROUPS };
  const result = await applyEdit(READ_SPEC, refuseNewer(plan), options);
  if (!result.ok) return result;
  if (result.outcome === 'edited') {
    remember(result.refused);
    return DONE;
  }
  return { ok: false, problem: { code: result.reason, detail: '' } };
}
