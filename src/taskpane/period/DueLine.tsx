import { formatDay } from '../../model/day';
import { dueOf } from '../../model/due';
import { formatPeriod } from '../../model/period';
import { useParts } from '../parts/styles';
import type { Book } from '../state/book';
import { missingNames } from '../state/answered';
import { useTexts } from '../texts/texts';

/** Which period is due, for whom, since when; nothing where the period can't be read. */
export function DueLine({ book: { rvu, today } }: { readonly book: Book }) {
  const parts = useParts();
  const texts = useTexts().period.cadence;
  if (rvu.period === null) return null;
  const { state, until, days } = dueOf(rvu.period, today);
  const period = formatPeriod(rvu.period);
  if (state === 'running')
    return <p className={parts.quiet}>{texts.running(period, formatDay(until), days)}</p>;
  const missing = missingNames(rvu);
  return (
    <p className={parts.text}>
      {missing.length > 0 && <span aria-hidden="true">⚑ </span>}
      {texts.due(period, formatDay(until + 1), missing)}
    </p>
  );
}
