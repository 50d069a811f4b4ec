/** The whole RVU workbook as a blueprint. */
import type { Rvu } from '../model/rvu';
import { actionsSheet } from './actions/actionsSheet';
import { analyseRvu } from './analysedRows';
import type { AnalysedRvu } from './analysedRows';
import type { Blueprint } from './blueprint';
import { charterSheet } from './charter/charterSheet';
import { chartDataSheet } from './matrix/chartDataSheet';
import { contributionsSheet } from './contributions/contributionsSheet';
import { gapDataSheet } from './gaps/gapDataSheet';
import { gapsSheet } from './gaps/gapsSheet';
import { historySheets } from './history/historySheet';
import { indicatorsSheet } from './indicators/indicatorsSheet';
import { matrixSheet } from './matrix/matrixSheet';
import type { PlannedSheet } from './sheetParts';
import { rvuSheets } from './forms/rvuSheets';
import { exchangeSheet } from './partner/exchangeSheet';
import { partnerSheet } from './partner/partnerSheet';
import { settingsSheet } from './settings/settingsSheet';
import { START_SHEET, startSheet } from './startSheet';

/** Every sheet that the RVU's workbook has, in the order of its tabs. */
export function plannedSheets(analysed: AnalysedRvu): readonly PlannedSheet[] {
  return [
    startSheet(analysed),
    ...rvuSheets(analysed),
    contributionsSheet(analysed),
    matrixSheet(analysed),
    gapsSheet(analysed),
    actionsSheet(analysed),
    charterSheet(analysed),
    indicatorsSheet(analysed),
    partnerSheet(analysed),
    exchangeSheet(analysed),
    ...historySheets(analysed),
    settingsSheet(analysed),
    chartDataSheet(analysed),
    gapDataSheet(analysed),
  ];
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
