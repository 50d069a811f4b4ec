/** The sample's closed periods: begun in 2026-Q2 and closed twice, by the rules that close any period. */
import type { Action } from '../../model/action';
import type { Answers } from '../../model/answers';
import { DEFAULT_SETTINGS } from '../../model/alliance';
import { closePeriod } from '../../model/closePeriod';
import { parseDay } from '../../model/day';
import { NO_DETAILS } from '../../model/rvu';
import type { Rvu } from '../../model/rvu';
import { SAMPLE_ALLIANCE } from './sampleAlliance';
import { step } from './sampleActions';
import { SAMPLE_CHARTER } from './sampleCharter';
import { SAMPLE_TRIPLE_WIN, sampleIndicators } from './sampleIndicators';
import { formOf, sampleLine } from './sampleForm';
import { SAMPLE_SECOND_QUARTER, SAMPLE_THIRD_QUARTER } from './samplePast';

const ANSWERS_BEFORE: readonly Answers[] = [
  formOf(
    'd1',
    {},
    {},
    {
      received: { score: 3, words: 'A few leads, and freight that arrives when you say it will.' },
      given: { score: 3, words: 'The catalogue and the fair carried your name to new people.' },
      planned: 'A first webinar evening, if you will join us.',
    }
  ),
];

const ANSWERS_THEN: readonly Answers[] = [
  formOf(
    'd1',
    {
      'cost-reduction': sampleLine(4, 'Samples travel with your freight now.', 1500),
      'new-markets': sampleLine(4, 'Six leads, one order.', 6000),
    },
    { 'new-markets': sampleLine(4, 'Two webinar evenings with 210 guests.', 10_000) }
  ),
  formOf(
    'd2',
    { 'core-competency': sampleLine(4, 'Handling data that we could not get anywhere else.') },
    { innovation: sampleLine(5, 'Every trace of every shipment.') }
  ),
];

const ACTIONS_BEFORE: readonly Action[] = [
  step('we-plan', 'Send a calendar of webinar evenings', {
    owner: 'Priya Nair',
    due: '2026-06-05',
    doneOn: '2026-06-03',
    category: 'new-markets',
    department: 'Marketing',
  }),
  step('they-plan', 'Give our field engineers badges for all depots', {
    owner: 'Dana Whitlock',
    due: '2026-06-19',
    doneOn: '2026-07-02',
    category: 'synergies',
    department: 'Engineering',
  }),
];

const ACTIONS_THEN: readonly Action[] = [
  step('they-plan', 'Price a second cooled van for the southern route', {
    owner: 'Marcus Oyelaran',
    due: '2026-10-16',
    category: 'cost-reduction',
  }),
  step('we-plan', 'Halve the pages of the market bulletin', {
    owner: 'Priya Nair',
    due: '2026-09-15',
    doneOn: '2026-09-11',
    category: 'competition',
    department: 'Marketing',
  }),
  step('they-ask', 'Send the route cards by e-mail', {
    owner: 'Tom Alvarez',
    due: '2026-09-30',
    dropped: true,
    category: 'synergies',
    department: 'Engineering',
  }),
];

/** What both said in the meeting about the third quarter. */
const SAID_THEN: Rvu['retrospective'] = [
  {
    topic: 'worked',
    side: 'us',
    words: 'Samples travel with their freight: no courier was lost.',
    period: null,
  },
  { topic: 'worked', side: 'us', words: 'Two webinar evenings, planned together.', period: null },
  {
    topic: 'worked',
    side: 'partner',
    words: 'The field data found three weak spots in our cooled vans.',
    period: null,
  },
  {
    topic: 'awry',
    side: 'us',
    words: 'The price of the second van came after the budget was closed.',
    period: null,
  },
  {
    topic: 'awry',
    side: 'partner',
    words: 'Three people asked us for the same figures.',
    period: null,
  },
];

const SECOND_QUARTER: Rvu = {
  ...NO_DETAILS,
  alliance: SAMPLE_ALLIANCE,
  period: { year: 2026, cadence: 'quarterly', part: 2 },
  settings: DEFAULT_SETTINGS,
  contributions: SAMPLE_SECOND_QUARTER,
  form: 'short',
  answers: ANSWERS_BEFORE,
  actions: ACTIONS_BEFORE,
  charter: SAMPLE_CHARTER,
  indicators: sampleIndicators('2026-Q2'),
  tripleWin: SAMPLE_TRIPLE_WIN['2026-Q2'],
  today: parseDay('2026-07-08'),
};

const thirdQuarter = (begun: Rvu): Rvu => ({
  ...begun,
  contributions: SAMPLE_THIRD_QUARTER,
  form: 'long',
  answers: ANSWERS_THEN,
  actions: [...begun.actions, ...ACTIONS_THEN],
  indicators: sampleIndicators('2026-Q3'),
  tripleWin: SAMPLE_TRIPLE_WIN['2026-Q3'],
  retrospective: SAID_THEN,
  today: parseDay('2026-10-07'),
});

/** The RVU with which the period after begins; there is something to close in each of the sample's. */
function after(rvu: Rvu): Rvu {
  const closing = closePeriod(rvu);
  if (!closing.ok) throw new Error(`the sample's period does not close: ${closing.reason}`);
  return closing.rvu;
}

/** The sample as 2026-Q4 begins: history, steps carried over, nothing of the new period yet. */
export const SAMPLE_BEGUN: Rvu = after(thirdQuarter(after(SECOND_QUARTER)));
