/** The making of a copy, stage by stage. */
import { Button } from '@fluentui/react-components';
import { Progress } from '../parts/Progress';
import { ShownTitle } from '../parts/ShownTitle';
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
