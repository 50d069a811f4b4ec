/** What is shown where the pane itself fails. */
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Component } from 'react';
import { useTexts } from '../texts/texts';
import { useParts } from './styles';

interface State {
  readonly error: Error | null;
}

/** A bug is shown where it happened, with what to report; the workbook is out of its reach. */
export class BugBoundary extends Component<{ readonly children: ReactNode }, State> {
  override readonly state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <BugPanel error={error} onRetry={() => this.setState({ error: null })} />;
  }
}

function BugPanel({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const texts = useTexts().bug;
  const parts = useParts();
  return (
    <div role="alert" className={parts.section} style={{ padding: '20px' }}>
      <h2 className={parts.title}>{texts.title}</h2>
      <p className={parts.text}>{texts.what}</p>
      <p className={parts.text}>{texts.next}</p>
      <code>{error.message}</code>
      <div>
        <Button appearance="primary" onClick={onRetry}>
          {texts.retry}
        </Button>
      </div>
    </div>
  );
}
