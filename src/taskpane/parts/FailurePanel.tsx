import { Button } from '@fluentui/react-components';
import type { PaneProblem } from '../state/outcome';
import { useTexts } from '../texts/texts';
import { Bar } from './Bar';

/** What needs no second try: nothing is wrong, or trying again would end alike. */
const ADVICE: ReadonlySet<PaneProblem['code']> = new Set<PaneProblem['code']>([
  'already-closed',
  'nothing-to-close',
  'no-department',
  'no-name',
  'department-taken',
  'too-many-departments',
  'nothing-received',
]);

export interface FailurePanelProps {
  readonly problem: PaneProblem;
  readonly onRetry: () => void;
  /** Where the failure can be left as it is. */
  readonly onDismiss?: () => void;
}

/** What Excel refused, why, and what to do next. */
export function FailurePanel({ problem, onRetry, onDismiss }: FailurePanelProps) {
  const texts = useTexts().failure;
  const advice = ADVICE.has(problem.code);
  return (
    <div role="alert">
      <Bar
        intent={advice ? 'info' : 'error'}
        title={texts.titles[problem.code]}
        actions={
          <>
            {!advice && (
              <Button size="small" onClick={onRetry}>
                {texts.retry}
              </Button>
            )}
            {onDismiss && (
              <Button size="small" appearance="subtle" onClick={onDismiss}>
                {texts.dismiss}
              </Button>
            )}
          </>
        }
      >
        {texts.bodies[problem.code](problem.detail)}
      </Bar>
    </div>
  );
}
