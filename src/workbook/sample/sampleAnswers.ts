/**
 * What the sample's two departments wrote into their forms for 2026-Q4. They see some lines alike;
 * on innovation and on new markets they differ by two steps and more, which the roll-up shows.
 */
import type { Answers } from '../../model/answers';
import { formOf, sampleLine } from './sampleForm';

const MARKETING = formOf(
  'd1',
  {
    'core-competency': sampleLine(3, 'The shock readings gave us a chart that customers ask for.'),
    'cost-reduction': sampleLine(
      4,
      'Samples travel with your northern freight: one invoice, half the price.',
      3000
    ),
    'less-duplication': sampleLine(2, 'We still tell the account desk the same thing three times.'),
    innovation: sampleLine(
      2,
      'Pallet tracking sounds promising. We have not been able to show it yet.'
    ),
    'new-markets': sampleLine(
      5,
      'Eleven leads and three orders. Your people opened doors that we had knocked on for years.',
      18000
    ),
    competition: sampleLine(2, 'The lettered trucks look fine; nobody has mentioned them to us.'),
  },
  {
    'core-competency': sampleLine(
      4,
      'Your depot teams told our guests with pride what they had learned.'
    ),
    synergies: sampleLine(3, 'We plan our evenings around your slots now.'),
    innovation: sampleLine(4, 'The firmware preview gave your sales people something new to tell.'),
    'new-markets': sampleLine(
      5,
      'The webinar series: 410 guests, and two pharmacies signed with you afterwards.',
      22000
    ),
    competition: sampleLine(
      2,
      'You told us openly that the printed catalogue is left in the boxes.'
    ),
  },
  {
    received: {
      score: 4,
      words: 'Leads that turned into orders, and freight that costs us less than it did.',
    },
    given: { score: 4, words: 'The webinar evenings, and introductions to hospital laboratories.' },
    planned: 'A fourth webinar evening in February. A web page in place of the catalogue.',
    asked: 'Tell us early which customers would like to come.',
  }
);

const ENGINEERING = formOf(
  'd2',
  {
    'core-competency': sampleLine(
      5,
      'Your handling data cut our calibration errors by a third. We would miss it badly.',
      9000
    ),
    synergies: sampleLine(3, 'Free access to the depots saves us a day a month.'),
    'cost-reduction': sampleLine(
      4,
      'Twice the cooled van kept a hospital from waiting over a weekend.',
      12000
    ),
    'less-duplication': sampleLine(3, 'Your customs people spared us a broker of our own.', 2500),
    innovation: sampleLine(
      5,
      'The pallet pilot found a weak clip that our own tests never did.',
      8000
    ),
    'new-markets': sampleLine(
      3,
      'Riding along with hospital buyers changed how we label our cases.'
    ),
    other: sampleLine(2, 'Certification is slow, but it is never wrong.'),
  },
  {
    'core-competency': sampleLine(
      4,
      'The clinic in Reno: a drifting probe no longer waits for one of us.',
      5000
    ),
    'cost-reduction': sampleLine(
      4,
      'Forty loggers on loan, and an engineer when a tracker fails.',
      15000
    ),
    innovation: sampleLine(5, 'Clean temperature traces of your own shipments, every month.'),
    'new-markets': sampleLine(
      2,
      'We think of the fair stand as our own show rather than a help to you.'
    ),
    other: sampleLine(
      null,
      'The record audit: necessary. How much it helps, you will have to tell us.'
    ),
  }
);

export const SAMPLE_ANSWERS: readonly Answers[] = [MARKETING, ENGINEERING];
