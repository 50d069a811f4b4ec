/** The whole RVU workbook as a blueprint. */
import type { Rvu } from '../../model/rvu';
import type { Blueprint } from '../kernel/blueprint';
import { analyseRvu } from '../kernel/shared/analysedRows';
import type { AnalysedRvu } from '../kernel/shared/analysedRows';
import type { PlannedSheet } from '../kernel/sheetParts';
import { START_SHEET } from '../sections/start/startSheet';
import { DRAWINGS } from './drawings';

/** Every sheet that the RVU's workbook has, in the order of its tabs; hidden ones behind them all. */
export function plannedSheets(analysed: AnalysedRvu): readonly PlannedSheet[] {
  const links = DRAWINGS.flatMap(({ link }) => link?.(analysed) ?? []);
  const waiting = DRAWINGS.flatMap(({ waits }) => waits?.(analysed) ?? []);
  const all = DRAWINGS.flatMap(({ sheets }) => sheets(analysed, links)).map((planned) =>
    waiting.includes(planned.sheet.key)
      ? { ...planned, sheet: { ...planned.sheet, waiting: true as const } }
      : planned
  );
  return [...all.filter(({ sheet }) => !sheet.hidden), ...all.filter(({ sheet }) => sheet.hidden)];
}

/** A new workbook that holds the RVU, with every computed cell's value as the model has it. */
export function rvuBlueprint(rvu: Rvu): Blueprint {
  const planned = plannedSheets(analyseRvu(rvu));
  return {
    title: 'Relationship Value Update',
    sheets: planned.map(({ sheet }) => sheet),
    names: planned.flatMap(({ names }) => names),
    activeSheet: START_SHEET,
  };
}
