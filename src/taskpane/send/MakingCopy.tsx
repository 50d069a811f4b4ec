import { Button } from '@fluentui/react-components';
import { Bar } from '../parts/Bar';
import { Progress } from '../parts/Progress';
import { ShownTitle } from '../parts/ShownTitle';
import { useParts } from '../parts/styles';
import { useMoreTexts } from '../texts/moreTexts';
import type { Stage } from '../worker/job';

export interface MakingCopyProps {
  /** Null until the worker has begun. */
  readonly stage: Stage | null;
  readonly onCancel: () => void;
}

/** The copy is being made beside the page; it can be called off. */
export function MakingCopy({ stage, onCancel }: MakingCopyProps) {
  const texts = useMoreTexts().send;
  return (
    <>
      <ShownTitle>{texts.working}</ShownTitle>
      <Progress text={texts.stages[stage ?? 'opening']} />
      <div>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
    </>
  );
}

export interface CopyFailedProps {
  readonly detail: string;
  readonly onAgain: () => void;
  readonly onBack: () => void;
}

/** The copy could not be made: why, and what to do. */
export function CopyFailed({ detail, onAgain, onBack }: CopyFailedProps) {
  const parts = useParts();
  const texts = useMoreTexts().send;
  return (
    <>
      <ShownTitle>{texts.failed}</ShownTitle>
      <Bar intent="error">{texts.failedBody(detail)}</Bar>
      <div className={parts.row}>
        <Button appearance="primary" onClick={onAgain}>
          {texts.again}
        </Button>
        <Button onClick={onBack}>{texts.back}</Button>
      </div>
    </>
  );
}
