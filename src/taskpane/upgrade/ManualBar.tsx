/** Says that this Excel computes only when asked, and asks. */
import { Button } from '@fluentui/react-components';
import { computeNow } from '../../excel/edit/compute';
import { Bar } from '../parts/Bar';
import { DONE } from '../state/outcome';
import type { TaskRunner } from '../state/useTask';
import { useMoreTexts } from '../texts/moreTexts';

export function ManualBar({ task }: { readonly task: TaskRunner }) {
  const { title, body, action, busy, done } = useMoreTexts().manual;
  const work = () => computeNow().then(() => DONE);
  return (
    <Bar
      intent="warning"
      title={title}
      actions={
        <Button
          size="small"
          appearance="primary"
          disabled={task.running}
          onClick={() => void task.run({ busy, done, work })}
        >
          {action}
        </Button>
      }
    >
      {body}
    </Bar>
  );
}
