/** Says how much of this period is last period's still, and confirms all of it in one press. */
import { Button } from '@fluentui/react-components';
import { Bar } from '../parts/Bar';
import { confirmAll } from '../state/confirmActions';
import type { TaskRunner } from '../state/useTask';
import { useMoreTexts } from '../texts/moreTexts';

export interface ConfirmBarProps {
  /** Contributions with hours or money of last period. */
  readonly count: number;
  readonly task: TaskRunner;
}

export function ConfirmBar({ count, task }: ConfirmBarProps) {
  const texts = useMoreTexts().confirm;
  const { busy, done } = texts;
  return (
    <Bar
      intent="info"
      title={texts.title(count)}
      actions={
        <Button
          size="small"
          disabled={task.running}
          onClick={() => void task.run({ busy, done, work: confirmAll })}
        >
          {texts.action}
        </Button>
      }
    >
      {texts.body}
    </Bar>
  );
}
