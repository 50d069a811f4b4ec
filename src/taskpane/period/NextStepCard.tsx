import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { NextStep } from '../state/steps';
import { useParts } from '../parts/styles';
import type { Texts } from '../texts/texts';
import { useTexts } from '../texts/texts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'var(--nextTint)',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  eyebrow: { ...typographyStyles.caption1Strong, color: tokens.colorBrandForeground1, margin: 0 },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  button: { marginTop: tokens.spacingVerticalS },
});

export interface NextStepCardProps {
  readonly step: NextStep;
  readonly busy: boolean;
  readonly onGo: () => void;
  /** What the last step of a period is called. */
  readonly finishedAction: string;
}

/** The one thing that is best done now, with the view's one primary button. */
export function NextStepCard({ step, busy, onGo, finishedAction }: NextStepCardProps) {
  const styles = useStyles();
  const parts = useParts();
  const texts = useTexts().period;
  const { title, body, action } = wordsOf(step, texts, finishedAction);
  return (
    <section aria-labelledby="next-step" className={styles.root}>
      <p className={styles.eyebrow}>{texts.nextStep}</p>
      <h2 id="next-step" className={styles.title}>
        {title}
      </h2>
      <p className={parts.text}>{body}</p>
      <div className={styles.button}>
        <Button appearance="primary" disabled={busy} onClick={onGo}>
          {action}
        </Button>
      </div>
    </section>
  );
}

interface Words {
  readonly title: string;
  readonly body: string;
  readonly action: string;
}

function wordsOf(step: NextStep, texts: Texts['period'], finishedAction: string): Words {
  const { next } = texts;
  if (step.kind === 'list') return next.list;
  if (step.kind === 'finished') return { ...next.finished, action: finishedAction };
  const words = next[step.kind];
  return { ...words, title: words.title(step.count) };
}
