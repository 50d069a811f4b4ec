/** Promised steps, on the view RVU. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Action } from '../../model/action';
import { followThrough, statusOf } from '../../model/action';
import { decimal } from '../parts/figures';
import { MoreList } from '../parts/MoreList';
import { shownDay } from '../parts/shownDay';
import { useParts } from '../parts/styles';
import { TextButton } from '../parts/TextButton';
import { actionFacts } from '../state/actionFacts';
import type { Book } from '../state/book';
import type { MoreTexts } from '../texts/moreTexts';
import { useMoreTexts } from '../texts/moreTexts';

const useStyles = makeStyles({
  item: { padding: `${tokens.spacingVerticalXXS} 0` },
  step: { ...typographyStyles.caption1Strong, margin: 0, overflowWrap: 'anywhere' },
});

export interface StepsSectionProps {
  readonly book: Book;
  readonly onShow: () => void;
}

/** What was promised: open, late, and how it was followed through. */
export function StepsSection({ book, onShow }: StepsSectionProps) {
  const parts = useParts();
  const texts = useMoreTexts().rvu;
  const { rvu, today } = book;
  const late = rvu.actions.filter(
    (action) => action.closedIn === null && statusOf(action, today) === 'late'
  );
  return (
    <section aria-labelledby="promised" className={parts.section}>
      <h3 id="promised" className={parts.heading}>
        {texts.steps}
      </h3>
      <p className={parts.quiet}>{stepsSentence(book, texts)}</p>
      <MoreList
        items={late}
        keyOf={(_, index) => String(index)}
        render={(action) => <LateStep action={action} />}
      />
      <TextButton onClick={onShow}>{texts.showSteps}</TextButton>
    </section>
  );
}

function stepsSentence({ rvu, today }: Book, texts: MoreTexts['rvu']): string {
  if (rvu.actions.length === 0) return texts.noSteps;
  const { open, late } = actionFacts(rvu.actions, today);
  const { due, onTime, medianDaysLate } = followThrough(rvu.actions, today);
  return [
    texts.stepsFacts(open, late),
    ...(due > 0 ? [texts.onTime(onTime, due)] : []),
    ...(medianDaysLate === null ? [] : [texts.medianLate(decimal(medianDaysLate))]),
  ].join(' ');
}

function LateStep({ action }: { readonly action: Action }) {
  const styles = useStyles();
  const parts = useParts();
  const texts = useMoreTexts().rvu;
  const { step, owner, due } = action;
  const facts = [
    ...(owner === null ? [] : [owner]),
    ...(due === null ? [] : [texts.dueOn(shownDay(due))]),
  ];
  return (
    <div className={styles.item}>
      <p className={styles.step}>
        <span aria-hidden="true">⚑ </span>
        {step}
      </p>
      <p className={parts.quiet}>{facts.join(' · ')}</p>
    </div>
  );
}
