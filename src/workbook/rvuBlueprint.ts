/** The whole RVU workbook as a blueprint. */
import type { Rvu } from '../model/rvu';
import { analyseRvu } from './analysedRows';
import type { Blueprint } from './blueprint';
import { chartDataSheet } from './chartDataSheet';
import { contributionsSheet } from './contributionsSheet';
import { matrixSheet } from './matrixSheet';
import { settingsSheet } from './settingsSheet';
import { START_SHEET, startSheet } from './startSheet';

/** A new workbook that holds the RVU, with every computed cell's value as the model has it. */
export function rvuBlueprint(rvu: Rvu): Blueprint {
  const analysed = analyseRvu(rvu);
  const planned = [
    startSheet(analysed),
    contributionsSheet(analysed),
    matrixSheet(analysed),
    settingsSheet(analysed),
    chartDataSheet(analysed),
  ];
  return {
    title: 'Relationship Value Update',
    sheets: planned.map(({ sheet }) => sheet),
    names: planned.flatMap(({ names }) => names),
    activeSheet: START_SHEET,
  };
}
