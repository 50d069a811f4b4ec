/** The whole RVU workbook as a blueprint. */
import type { Rvu } from '../../model/rvu';
import { actionsSheet } from '../sections/actions/actionsSheet';
import { analyseRvu } from '../kernel/shared/analysedRows';
import type { AnalysedRvu } from '../kernel/shared/analysedRows';
import type { Blueprint } from '../kernel/blueprint';
import { charterSheet } from '../sections/charter/charterSheet';
import { chartDataSheet } from '../sections/matrix/chartDataSheet';
import { contributionsSheet } from '../sections/contributions/contributionsSheet';
import { gapDataSheet } from '../sections/gaps/gapDataSheet';
import { gapsSheet } from '../sections/gaps/gapsSheet';
import { historySheets } from '../sections/history/historySheet';
import { indicatorsSheet } from '../sections/indicators/indicatorsSheet';
import { matrixSheet } from '../sections/matrix/matrixSheet';
import type { PlannedSheet } from '../kernel/sheetParts';
import { rvuSheets } from '../sections/forms/rvuSheets';
import { exchangeSheet } from '../sections/exchange/exchangeSheet';
import { partnerSheet } from '../sections/partner/partnerSheet';
import { settingsSheet } from '../sections/settings/settingsSheet';
import { START_SHEET, startSheet } from '../sections/start/startSheet';

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
