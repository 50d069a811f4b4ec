/** English: what came over from last period. */
import { COST_AMOUNT_WORDS } from '../../workbook/kernel/shared/costWords';
import { count } from './count';

export const confirm = {
  title: (n: number) =>
    `${count(n, 'contribution still has', 'contributions still have')} last period’s ${COST_AMOUNT_WORDS}.`,
  body: 'Type over what changed. What holds for this period, confirm.',
  action: 'Confirm all',
  busy: 'Confirming…',
  done: 'All hours and money are this period’s now.',
};
