/** What the partner wrote into the two copies that came back for 2026-Q4, in the sample. */
import type { PartnerLine } from '../../model/exchange';
import { SAMPLE_GIVEN } from './sampleGiven';

const DEPARTMENTS = { d1: 'Marketing', d2: 'Engineering' } as const;

const scored = (
  respondent: keyof typeof DEPARTMENTS,
  list: 'received' | 'given' | 'did',
  line: string,
  score: number,
  words: string | null = null
): PartnerLine => ({
  period: '2026-Q4',
  respondent,
  department: DEPARTMENTS[respondent],
  revision: 1,
  list,
  line,
  score,
  worth: null,
  words,
  remark: null,
  category: null,
  owner: null,
  due: null,
});

/** What they wrote beside their scores. */
const DID_WORDS: Readonly<Record<string, string>> = {
  G1: 'Two pharmacies signed after the second evening.',
  G6: 'We would read it as an e-mail.',
  G8: 'Our people hand out a link instead.',
};

/** Every stated value of what we give stands in a copy that came back. */
const SCORED_BY_NAME: readonly PartnerLine[] = SAMPLE_GIVEN.flatMap(
  ({ id, department, stated }) => {
    if (stated === null) return [];
    const respondent = department === DEPARTMENTS.d1 ? 'd1' : 'd2';
    return [scored(respondent, 'did', id, stated, DID_WORDS[id] ?? null)];
  }
);

/** Both ways there is something that one side did not know: above and below what was thought. */
export const SAMPLE_PARTNER_LINES: readonly PartnerLine[] = [
  ...SCORED_BY_NAME,
  scored('d1', 'received', 'core-competency', 5, 'Guests still speak of the calibration evening.'),
  scored('d1', 'received', 'synergies', 3),
  scored('d1', 'received', 'new-markets', 5, 'Two pharmacies in one quarter: that was new to us.'),
  scored('d1', 'received', 'competition', 1, 'The catalogue stays in the boxes.'),
  scored('d2', 'received', 'core-competency', 4),
  scored('d2', 'received', 'cost-reduction', 5, 'Without your loggers we would have bought fifty.'),
  scored('d2', 'received', 'innovation', 3, 'The traces are good. Nobody here reads them yet.'),
  scored('d1', 'given', 'cost-reduction', 3),
  scored('d1', 'given', 'new-markets', 3, 'We only passed on some names.'),
  scored('d1', 'given', 'competition', 4, 'Our trucks carry your name through six states.'),
  scored('d2', 'given', 'core-competency', 3, 'We thought of the readings as a by-product.'),
  scored('d2', 'given', 'innovation', 4),
];
