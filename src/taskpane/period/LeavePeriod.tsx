import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Period } from '../../model/period';
import { formatDay } from '../../model/day';
import { dueOf } from '../../model/due';
import { formatPeriod, nextPeriod } from '../../model/period';
import { useFocusOnShow } from '../parts/useFocusOnShow';
import { useParts } from '../parts/styles';
import type { Book } from '../state/book';
import { leaveFacts } from '../state/leaving';
import { useMoreTexts } from '../texts/moreTexts';
import { useCard } from './card';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0`,
  },
  what: { margin: 0 },
});

export interface LeavePeriodProps {
  readonly book: Book;
  readonly period: Period;
  readonly busy: boolean;
  readonly onStart: () => void;
  readonly onCancel: () => void;
}

/** Says what will move before it moves: it is the one command that empties what people typed. */
export function LeavePeriod({ book, period, busy, onStart, onCancel }: LeavePeriodProps) {
  const card = useCard();
  const parts = useParts();
  const texts = useMoreTexts().leave;
  const heading = useFocusOnShow<HTMLHeadingElement>();
  const [now, next] = [formatPeriod(period), formatPeriod(nextPeriod(period))];
  const { state, until } = dueOf(period, book.today);
  return (
    <section aria-labelledby="leave" className={card.root}>
      <h2 id="leave" ref={heading} tabIndex={-1} className={card.title}>
        {texts.title(next)}
      </h2>
      {state === 'running' && <p className={parts.text}>{texts.early(now, formatDay(until))}</p>}
      <WhatHappens book={book} now={now} next={next} />
      <div className={card.buttons}>
        <Button appearance="primary" disabled={busy} onClick={onStart}>
          {texts.start(next)}
        </Button>
        <Button disabled={busy} onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </section>
  );
}

interface WhatHappensProps {
  readonly book: Book;
  readonly now: string;
  readonly next: string;
}

function WhatHappens({ book, now, next }: WhatHappensProps) {
  const styles = useStyles();
  const parts = useParts();
  const texts = useMoreTexts().leave;
  const facts = leaveFacts(book);
  const lines: readonly (readonly [string, string])[] = [
    [texts.history(now), texts.historyOf(facts.contributions, facts.forms)],
    [texts.emptied(next), texts.emptiedOf(facts.scores, facts.decisions)],
    [texts.stays, texts.staysOf],
    [texts.steps, texts.stepsOf(facts.stepsOpen, facts.stepsClosed)],
  ];
  return (
    <dl className={styles.list}>
      {lines.map(([what, of]) => (
        <div key={what}>
          <dt className={parts.heading}>{what}</dt>
          <dd className={`${parts.quiet} ${styles.what}`}>{of}</dd>
        </div>
      ))}
    </dl>
  );
}
