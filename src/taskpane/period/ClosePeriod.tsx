/** The question before a period is closed. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Period } from '../../model/period';
import { otherCadence } from '../../model/copiesOut';
import { formatPeriod, nextPeriod } from '../../model/period';
import type { Problem } from '../../workbook/kernel/problem';
import { problemSentence } from '../../workbook/kernel/problemSentence';
import { shownDay } from '../parts/shownDay';
import { useFocusOnShow } from '../parts/useFocusOnShow';
import { useParts } from '../parts/styles';
import type { Book } from '../state/book';
import { closingFacts } from '../state/closing';
import { undoneIn } from '../state/undone';
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
  open: { ...typographyStyles.body1, margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

export interface ClosePeriodProps {
  readonly book: Book;
  readonly period: Period;
  readonly busy: boolean;
  readonly onStart: () => void;
  readonly onCancel: () => void;
}

/** Says what will move before it moves: it is the one command that empties what people typed. */
export function ClosePeriod({ book, period, busy, onStart, onCancel }: ClosePeriodProps) {
  const card = useCard();
  const parts = useParts();
  const texts = useMoreTexts().closing;
  const heading = useFocusOnShow<HTMLHeadingElement>();
  const [now, next] = [formatPeriod(period), formatPeriod(nextPeriod(period))];
  return (
    <section aria-labelledby="leave" className={card.root}>
      <h2 id="leave" ref={heading} tabIndex={-1} className={card.title}>
        {texts.title(now)}
      </h2>
      <StillOpen book={book} period={period} />
      <WhatHappens book={book} now={now} next={next} />
      <p className={parts.quiet}>{texts.takeBack(now)}</p>
      <div className={card.buttons}>
        <Button appearance="primary" disabled={busy} onClick={onStart}>
          {texts.close(now)}
        </Button>
        <Button disabled={busy} onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </section>
  );
}

/** What is no obstacle to closing, and yet would be forgotten. */
const TOLD: ReadonlySet<Problem['code']> = new Set([
  'duplicate-id',
  'loose-rows',
  'merged-cells',
  'other-scale',
  'half-converted',
]);

/** What closing leaves undone: said before, since it is no obstacle. */
function StillOpen({ book, period }: Pick<ClosePeriodProps, 'book' | 'period'>) {
  const styles = useStyles();
  const parts = useParts();
  const texts = useMoreTexts().closing;
  const undone = undoneIn(book, period);
  const { flags, forms, unsent, waiting, runs } = undone;
  const now = formatPeriod(period);
  const other = otherCadence(book.rvu.alliance, period);
  const lines = [
    ...(flags > 0 ? [texts.flags(flags)] : []),
    ...(forms.length > 0 ? [texts.forms(forms)] : []),
    ...(unsent.length > 0 ? [texts.unsent(unsent)] : []),
    ...(waiting.length > 0 ? [texts.waiting(book.rvu.alliance.partner.name, waiting)] : []),
    ...book.problems.filter(({ code }) => TOLD.has(code)).map(problemSentence),
    ...(other === null ? [] : [texts.cadence(now, other, book.rvu.alliance.cadence)]),
    ...(runs === null ? [] : [texts.daysLeft(now, shownDay(runs.until), runs.days)]),
  ];
  if (lines.length === 0) return <p className={parts.text}>{texts.nothingUndone}</p>;
  return (
    <div>
      <h3 id="still-open" className={parts.heading}>
        {texts.undone}
      </h3>
      <ul aria-labelledby="still-open" className={styles.open}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
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
  const texts = useMoreTexts().closing;
  const facts = closingFacts(book);
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
