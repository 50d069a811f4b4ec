/** Who gives more, in a line. */
import { formatPeriod, previousPeriod } from '../../model/period';
import type { BalanceOf } from '../../workbook/kernel/shared/balanceWords';
import {
  BALANCES,
  balanceFigure,
  balanceStanding,
  balanceThen,
} from '../../workbook/kernel/shared/balanceWords';
import { useParts } from '../parts/styles';
import type { Book } from '../state/book';
import type { Texts } from '../texts/texts';
import { useTexts } from '../texts/texts';

/** Who gives more, in value and in cost, with last period's figure; nothing as long as no values are known. */
export function BalanceLine({ book }: { readonly book: Book }) {
  const parts = useParts();
  const texts = useTexts().matrix.balance;
  if (book.analysis.balance.value === null) return null;
  return <p className={parts.quiet}>{BALANCES.map((of) => saidOf(book, of, texts)).join(' ')}</p>;
}

function saidOf({ rvu, analysis }: Book, of: BalanceOf, texts: Texts['matrix']['balance']): string {
  const standing = balanceStanding(analysis, of);
  if (!('balance' in standing)) return standing.kind === 'unknown' ? texts.unknown : '';
  const last = rvu.period === null ? null : formatPeriod(previousPeriod(rvu.period));
  const then = balanceThen(rvu.history.periods, last, of);
  return texts.now(
    texts[of][standing.kind],
    balanceFigure(standing.balance),
    standing.estimated,
    then === null ? null : balanceFigure(then)
  );
}
