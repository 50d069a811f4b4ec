/** What is shown where a file could not be made. */
import { Button } from '@fluentui/react-components';
import { Bar } from './Bar';
import { ShownTitle } from './ShownTitle';
import { useParts } from './styles';

export interface NotMadeProps {
  readonly words: {
    readonly failed: string;
    readonly failedBody: (detail: string) => string;
    readonly again: string;
    readonly back: string;
  };
  readonly detail: string;
  readonly onAgain: () => void;
  readonly onBack: () => void;
}

/** A file could not be made: why, and what to do. */
export function NotMade({ words, detail, onAgain, onBack }: NotMadeProps) {
  const parts = useParts();
  return (
    <>
      <ShownTitle>{words.failed}</ShownTitle>
      <Bar intent="error">{words.failedBody(detail)}</Bar>
      <div className={parts.row}>
        <Button appearance="primary" onClick={onAgain}>
          {words.again}
        </Button>
        <Button onClick={onBack}>{words.back}</Button>
      </div>
    </>
  );
}
