/** What the partner wrote on the value lines of the two copies that came back for 2026-Q4, in the sample. */
import type { Category } from '../../model/contribution';
import type { PartnerLine } from '../../model/exchange';

const DEPARTMENTS = { d1: 'Marketing', d2: 'Engineering' } as const;

const scored = (
  respondent: keyof typeof DEPARTMENTS,
  list: 'received' | 'given',
  line: Category,
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

/** Both ways there is something that one side did not know: above and below what was thought. */
export const SAMPLE_PARTNER_LINES: readonly PartnerLine[] = [
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
