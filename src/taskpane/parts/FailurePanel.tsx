/** What is shown where Excel refuses. */
import { Button } from '@fluentui/react-components';
import { refusalBody } from '../../excel/recover/refusalTexts';
import type { PaneProblem } from '../state/outcome';
import { useTexts } from '../texts/texts';
import { Bar } from './Bar';

/** Whether another try may end otherwise; where not, nothing is wrong and the text is advice. */
const MAY_RETRY: Readonly<Record<PaneProblem['code'], boolean>> = {
  'busy-editing': true,
  'too-large': true,
  protected: true,
  'access-denied': true,
  'not-supported': true,
  'name-taken': true,
  password: true,
  'in-the-way': true,
  missing: true,
  unknown: true,
  'not-ours': true,
  'newer-version': false,
  'nothing-to-confirm': false,
  'nothing-to-give': false,
  'nothing-to-take': false,
  'same-scale': false,
  'half-converted': false,
  'present-version': false,
  'no-period': true,
  'nothing-to-close': false,
  'nothing-to-reopen': false,
  'typed-since': false,
  'already-closed': false,
  'nothing-received': false,
  'no-contribution': false,
  'no-department': false,
  'no-name': false,
  'department-taken': false,
  'too-many-departments': false,
};

export interface FailurePanelProps {
  readonly problem: PaneProblem;
  readonly onRetry: () => void;
  /** Where the failure can be left as it is. */
  readonly onDismiss?: () => void;
}

/** What Excel refused, why, and what to do next. */
export function FailurePanel({ problem, onRetry, onDismiss }: FailurePanelProps) {
  const texts = useTexts().failure;
  const text = texts.refusals[problem.code];
  const mayRetry = MAY_RETRY[problem.code];
  return (
    <div role="alert">
      <Bar
        intent={mayRetry ? 'error' : 'info'}
        title={text.title}
        actions={
          <>
            {mayRetry && (
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
        {refusalBody(text, problem.detail)}
        {excelWords(problem) && ` ${texts.excelSays(problem.detail)}`}
      </Bar>
    </div>
  );
}

/** Where we don't know what to do about it, Excel's own words may help whoever is asked. */
const excelWords = ({ code, detail }: PaneProblem): boolean => code === 'unknown' && detail !== '';
