/** Who writes to whom, and when: under the title of each RVU sheet. */
import { formatPeriod } from '../../../model/period';
import type { Rvu } from '../../../model/rvu';
import { joined, words } from '../../kernel/formula';
import { DOT } from '../../kernel/shared/rvuWords';
import { PARTNER_NAME, PERIOD, US_NAME, named } from '../../kernel/shared/cellNames';

const [FROM, TO] = ['From ', ' to '];

export const FROM_TO = joined(
  words(FROM),
  named(US_NAME),
  words(TO),
  named(PARTNER_NAME),
  words(DOT),
  named(PERIOD)
);

/** The model's word for the same. */
export function fromTo({ alliance, period }: Rvu): string {
  const { us, partner } = alliance;
  return FROM + us.name + TO + partner.name + DOT + (period === null ? '' : formatPeriod(period));
}
