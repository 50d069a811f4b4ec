import { Button } from '@fluentui/react-components';
import { Bar } from '../parts/Bar';
import { Progress } from '../parts/Progress';
import { useFocusOnShow } from '../parts/useFocusOnShow';
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
  const parts = useParts();
  const texts = useMoreTexts().send;
  const heading = useFocusOnShow<HTMLHeadingElement>();
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={parts.title}>
        {texts.working}
      </h2>
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
  const heading = useFocusOnShow<HTMLHeadingElement>();
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={parts.title}>
        {texts.failed}
      </h2>
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
