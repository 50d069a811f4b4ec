/** What comes before a review meeting. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { READINESS, agendaOf, missingBefore } from '../../model/review/readiness';
import { reviewOf } from '../../model/review/review';
import { useParts } from '../parts/styles';
import type { Book } from '../state/book';
import { useMoreTexts } from '../texts/moreTexts';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: '2px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  grow: { flexGrow: 1, minWidth: 0 },
  minutes: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
});

/** What is missing before the meeting, and what to go through in it. */
export function BeforeMeeting({ book }: { readonly book: Book }) {
  const parts = useParts();
  const styles = useStyles();
  const texts = useMoreTexts().review;
  const { rvu, analysis, today } = book;
  const missing = missingBefore(rvu, analysis, today);
  const open = READINESS.filter((each) => missing[each] > 0);
  const agenda = useMemo(() => agendaOf(reviewOf({ ...rvu, today })), [rvu, today]);
  const minutes = agenda.reduce((sum, item) => sum + item.minutes, 0);
  return (
    <>
      <section aria-labelledby="before-meeting" className={parts.section}>
        <h3 id="before-meeting" className={parts.heading}>
          {texts.before}
        </h3>
        {open.length === 0 ? (
          <p className={parts.text}>
            <span aria-hidden="true">✓ </span>
            {texts.ready}
          </p>
        ) : (
          <>
            <ul className={parts.list}>
              {open.map((each) => (
                <li key={each} className={parts.text}>
                  <span aria-hidden="true">○ </span>
                  {texts.missing[each](missing[each])}
                </li>
              ))}
            </ul>
            <p className={parts.quiet}>{texts.missingNote}</p>
          </>
        )}
      </section>
      <section aria-labelledby="agenda" className={parts.section}>
        <h3 id="agenda" className={parts.heading}>
          {texts.agenda(minutes)}
        </h3>
        <ol className={parts.list}>
          {agenda.map((item) => (
            <li key={item.point} className={styles.item}>
              <span className={styles.grow}>{texts.points[item.point]}</span>
              <span className={styles.minutes}>{texts.minutes(item.minutes)}</span>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
