/** The line on when the period ends. */
import { dueOf } from '../../model/due';
import { missingNames } from '../../model/filledForms';
import { formatPeriod } from '../../model/period';
import { shownDay } from '../parts/shownDay';
import { useParts } from '../parts/styles';
import type { Book } from '../state/book';
import { useTexts } from '../texts/texts';

/** When the period ends, or that it has; nothing where the period can't be read. */
export function DueLine({ book: { rvu, today } }: { readonly book: Book }) {
  const parts = useParts();
  const texts = useTexts().period.cadence;
  if (rvu.period === null) return null;
  const { state, until, days } = dueOf(rvu.period, today, rvu.settings.fiscalYearStart);
  const period = formatPeriod(rvu.period);
  if (state === 'running')
    return <p className={parts.quiet}>{texts.running(period, shownDay(until), days)}</p>;
  const missing = missingNames(rvu);
  return (
    <p className={parts.text}>
      {missing.length > 0 && <span aria-hidden="true">⚑ </span>}
      {texts.due(period, shownDay(until), missing)}
    </p>
  );
}
