/** A small alliance, a copy that came back for it, and what somebody types into its workbook. */
import type { ExcelHost } from '../../src/emulator/host';
import { WHOLE } from '../../src/model/respondents';
import { NO_PAPERS, type Rvu } from '../../src/model/rvu';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { returnedCopy } from '../exchange/fill';
import { ORDER } from '../exchange/orders';
import { contribution } from '../model/build';

export const SMALL: Rvu = {
  ...SAMPLE,
  alliance: { ...SAMPLE.alliance, departments: [] },
  allianceId: ORDER.allianceId,
  contributions: [
    contribution({ id: 'G1', hours: 10, rate: 85, estimate: 3 }),
    contribution({ id: 'R1', direction: 'received', cash: 100, stated: 4 }),
  ],
  answers: SAMPLE.answers.filter(({ respondent }) => respondent === WHOLE),
  actions: SAMPLE.actions.slice(0, 1),
  indicators: SAMPLE.indicators.slice(0, 1),
  history: NO_PAPERS.history,
  partnerLines: [],
  exchanged: [],
};

/** One value for each place where received values go; words that look like a formula among them. */
export const SMALL_RETURNED: Uint8Array = returnedCopy(
  SMALL,
  { ...ORDER, share: { ...ORDER.share, charter: false } },
  {
    did: { G1: { score: 4, words: '=1+1 they call us first' } },
    planned: { 1: { step: '-Open the lab', owner: '@Ana' } },
    charter: { equals: { theirs: '+We meet as equals' } },
  }
);

/** Over what was planned: in the first table cells that are typed. */
export function typeSome(host: ExcelHost): void {
  const sheet = host.book.sheets.find(({ name }) => name === 'Contributions');
  const table = host.book.tables.find(({ name }) => name === 'Contributions');
  const notes = table?.columns.findIndex(({ name }) => name === 'Notes') ?? -1;
  if (sheet === undefined || table === undefined || notes < 0) throw new Error('no Contributions');
  const typed = host.userEdit(
    'Contributions',
    table.area.row + 1,
    table.area.column + notes,
    'Typed by hand'
  );
  if (!typed.ok) throw new Error('not typed');
}
