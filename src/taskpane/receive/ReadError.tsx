/** What is said of a file that can't be taken. */
import { Button } from '@fluentui/react-components';
import { Bar } from '../parts/Bar';
import { useFocusOnShow } from '../parts/useFocusOnShow';
import { useParts } from '../parts/styles';
import { useTexts } from '../texts/texts';
import { useMoreTexts } from '../texts/moreTexts';

export interface ReadErrorProps {
  readonly name: string;
  /** Why nothing of the file is taken, and what to do about each. */
  readonly says: readonly string[];
  readonly onSkip: () => void;
  /** Where trying again may help. */
  readonly onAgain?: () => void;
}

/** A file of which nothing can be taken. */
export function ReadError({ name, says, onSkip, onAgain }: ReadErrorProps) {
  const parts = useParts();
  const { failure } = useTexts();
  const texts = useMoreTexts().receive;
  const heading = useFocusOnShow<HTMLHeadingElement>();
  return (
    <section aria-labelledby="trouble" className={parts.section}>
      <h3 id="trouble" ref={heading} tabIndex={-1} className={parts.heading}>
        {texts.notTaken(name)}
      </h3>
      {says.map((sentence) => (
        <Bar key={sentence} intent="error">
          {sentence}
        </Bar>
      ))}
      <div className={parts.row}>
        {onAgain && (
          <Button size="small" onClick={onAgain}>
            {failure.retry}
          </Button>
        )}
        <Button size="small" onClick={onSkip}>
          {texts.skip}
        </Button>
      </div>
    </section>
  );
}
