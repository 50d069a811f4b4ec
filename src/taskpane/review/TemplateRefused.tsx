/** Says why a company's template can't be used. */
import { Button } from '@fluentui/react-components';
import { Bar } from '../parts/Bar';
import { ShownTitle } from '../parts/ShownTitle';
import { useParts } from '../parts/styles';
import { useMoreTexts } from '../texts/moreTexts';

export interface TemplateRefusedProps {
  /** Of the file. */
  readonly name: string;
  /** What is wrong, where, and what to do: a sentence each. */
  readonly why: readonly string[];
  readonly onBack: () => void;
}

/** Every reason at once, so that the file is corrected once. */
export function TemplateRefused({ name, why, onBack }: TemplateRefusedProps) {
  const parts = useParts();
  const texts = useMoreTexts().review;
  return (
    <>
      <ShownTitle>{texts.refused}</ShownTitle>
      <Bar intent="error">{texts.refusedBody(name)}</Bar>
      <ul className={parts.list}>
        {why.map((sentence) => (
          <li key={sentence}>
            <p className={parts.text}>{sentence}</p>
          </li>
        ))}
      </ul>
      <div>
        <Button onClick={onBack}>{texts.back}</Button>
      </div>
    </>
  );
}
