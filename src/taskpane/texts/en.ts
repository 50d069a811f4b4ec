/**
 * Every word of the pane in English. What is named in the workbook's own words (directions,
 * quadrants, reasons, problems) comes from `workbook/`, so that pane and sheets never disagree.
 */
import { failure, bug } from './enFailures';
import { help } from './enHelp';
import { matrix, decideTexts } from './enMatrix';
import { outside, tooOld, start, form } from './enStart';
import { period, commands, problems } from './enPeriod';

export const en = {
  brand: 'Reciprocal',
  loading: 'Reading your workbook…',
  opening: 'Opening…',
  alliance: (us: string, partner: string) => `${us} × ${partner}`,
  showMore: (n: number) => `Show ${n} more`,
  tabs: { label: 'Views', period: 'This period', matrix: 'Matrix', gaps: 'Gaps', rvu: 'RVU' },
  outside,
  tooOld,
  start,
  form,
  period,
  commands,
  problems,
  matrix,
  decide: decideTexts,
  failure,
  bug,
  help,
};
