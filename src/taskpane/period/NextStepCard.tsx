/** The card of the next step. */
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { NextStep } from '../state/steps';
import { shownDay } from '../parts/shownDay';
import { useParts } from '../parts/styles';
import { TextButton } from '../parts/TextButton';
import type { Texts } from '../texts/texts';
import { useTexts } from '../texts/texts';
import { useCard } from './card';

export interface NextStepCardProps {
  readonly step: NextStep;
  /** What can be done while one waits for others; null where nothing can. */
  readonly meanwhile: NextStep | null;
  readonly busy: boolean;
  readonly onGo: (step: NextStep) => void;
  /** Other ways to do it, where there are any. */
  readonly other?: ReactNode;
}

/** The one thing that is best done now, with the view's one primary button. */
export function NextStepCard({ step, meanwhile, busy, onGo, other }: NextStepCardProps) {
  const card = useCard();
  const parts = useParts();
  const texts = useTexts().period;
  const { title, body, action } = wordsOf(step, texts);
  return (
    <section aria-labelledby="next-step" className={card.root}>
      <p className={card.eyebrow}>{texts.nextStep}</p>
      <h2 id="next-step" className={card.title}>
        {title}
      </h2>
      <p className={parts.text}>{body}</p>
      <div className={card.buttons}>
        <Button appearance="primary" disabled={busy} onClick={() => onGo(step)}>
          {action}
        </Button>
        {other}
      </div>
      {meanwhile !== null && (
        <TextButton disabled={busy} onClick={() => onGo(meanwhile)}>
          {texts.next.meanwhile(wordsOf(meanwhile, texts).title)}
        </TextButton>
      )}
    </section>
  );
}

interface Words {
  readonly title: string;
  readonly body: string;
  readonly action: string;
}

function wordsOf(step: NextStep, { next }: Texts['period']): Words {
  switch (step.kind) {
    case 'list':
      return next.list;
    case 'send':
    case 'review':
      return { ...next[step.kind], title: next[step.kind].title(step.partner) };
    case 'receive':
      return {
        ...next.receive,
        title: next.receive.title(step.partner),
        body: next.receive.body(step.sent === null ? null : shownDay(step.sent), step.missing),
      };
    case 'answer':
      return { ...next.answer, title: next.answer.title(step.missing) };
    case 'close':
      return { ...next.close, title: next.close.title(step.period) };
    default:
      return { ...next[step.kind], title: next[step.kind].title(step.count) };
  }
}
