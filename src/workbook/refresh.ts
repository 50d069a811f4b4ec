/** Refresh matrix: the sheets that hold nothing typed are brought up to date with what was typed. */
import { analyseRvu } from './analysedRows';
import { chartDataSheet } from './chartDataSheet';
import { NO_EDIT } from './edit';
import type { EditDecision } from './edit';
import { matrixSheet } from './matrixSheet';
import { readRvu } from './readRvu';
import type { WorkbookSource } from './source';

/** What refreshing the matrix changes: lists and charts grow with the table, labels and axes follow. */
export function planRefresh(source: WorkbookSource): EditDecision {
  const reading = readRvu(source);
  if (reading.kind === 'not-ours') return { kind: 'nothing', reason: 'not-ours' };
  const analysed = analyseRvu(reading.rvu, reading.rows);
  // The charts read the data sheet, so it is drawn first.
  const planned = [chartDataSheet(analysed), matrixSheet(analysed)];
  return {
    kind: 'edit',
    edit: {
      ...NO_EDIT,
      addNames: planned.flatMap(({ names }) => names),
      redrawSheets: planned.map(({ sheet }) => sheet),
    },
  };
}
