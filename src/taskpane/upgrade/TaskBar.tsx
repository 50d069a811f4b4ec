/** A bar with the one press that does what it speaks of. */
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Bar } from '../parts/Bar';

export interface TaskBarProps {
  readonly intent: 'info' | 'warning';
  readonly title: string;
  readonly action: string;
  readonly disabled: boolean;
  readonly onStart: () => void;
  readonly children: ReactNode;
}

export function TaskBar({ intent, title, action, disabled, onStart, children }: TaskBarProps) {
  return (
    <Bar
      intent={intent}
      title={title}
      actions={
        <Button size="small" appearance="primary" disabled={disabled} onClick={onStart}>
          {action}
        </Button>
      }
    >
      {children}
    </Bar>
  );
}
