import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { NextStep } from '../state/steps';
import { useParts } from '../parts/styles';
import type { Texts } from '../texts/texts';
import { useTexts } from '../texts/texts';
import { useCard } from './card';

export interface NextStepCardProps {
  readonly step: NextStep;
  readonly busy: boolean;
  readonly onGo: () => void;
  /** What the last step of a period is called. */
  readonly finishedAction: string;
  /** Another way to do it, where there is one. */
  readonly other?: ReactNode;
}

/** The one thing that is best done now, with the view's one primary button. */
export function NextStepCard({ step, busy, onGo, finishedAction, other }: NextStepCardProps) {
  const card = useCard();
  const parts = useParts();
  const texts = useTexts().period;
  const { title, body, action } = wordsOf(step, texts, finishedAction);
  return (
    <section aria-labelledby="next-step" className={card.root}>
      <p className={card.eyebrow}>{texts.nextStep}</p>
      <h2 id="next-step" className={card.title}>
        {title}
      </h2>
      <p className={parts.text}>{body}</p>
      <div className={card.buttons}>
        <Button appearance="primary" disabled={busy} onClick={onGo}>
          {action}
        </Button>
        {other}
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
  if (step.kind === 'send' || step.kind === 'receive')
    return { ...next[step.kind], title: next[step.kind].title(step.partner) };
  if (step.kind === 'answer') return { ...next.answer, title: next.answer.title(step.missing) };
  const words = next[step.kind];
  return { ...words, title: words.title(step.count) };
}
