import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { PaneProblem } from '../state/outcome';
import { useTexts } from '../texts/texts';

export interface FailurePanelProps {
  readonly problem: PaneProblem;
  readonly onRetry: () => void;
  /** Where the failure can be left as it is. */
  readonly onDismiss?: () => void;
}

/** What Excel refused, why, and what to do next. */
export function FailurePanel({ problem, onRetry, onDismiss }: FailurePanelProps) {
  const texts = useTexts().failure;
  return (
    <div role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{texts.titles[problem.code]}</MessageBarTitle>{' '}
          {texts.bodies[problem.code](problem.detail)}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={onRetry}>
            {texts.retry}
          </Button>
          {onDismiss && (
            <Button size="small" appearance="subtle" onClick={onDismiss}>
              {texts.dismiss}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
