/** Doubtful sentences, each to be changed or meant. */
import { mergeClasses } from '@fluentui/react-components';
import { useId } from 'react';
import { pieceSentence } from '../../exchange/audit/disclosureWarnings';
import type { WarnedSentence } from '../../exchange/audit/disclosureWarnings';
import { Bar } from '../parts/Bar';
import { useChoices } from '../parts/choices';
import { useParts } from '../parts/styles';
import { useMoreTexts } from '../texts/moreTexts';
import { useSendStyles } from './styles';

export interface DisclosureWarningsProps {
  readonly warned: readonly WarnedSentence[];
  /** Those that are ticked. */
  readonly meant: ReadonlySet<string>;
  readonly onMean: (words: string, meant: boolean) => void;
}

/** Sentences that say what stays home otherwise: each is changed, or ticked as meant. */
export function DisclosureWarnings({ warned, meant, onMean }: DisclosureWarningsProps) {
  const styles = useSendStyles();
  const look = useChoices();
  const parts = useParts();
  const texts = useMoreTexts().send;
  const id = useId();
  return (
    <div role="alert">
      <Bar intent="warning" title={texts.warnings(warned.length)}>
        {texts.warningsBody}
        <ul className={mergeClasses(parts.list, styles.warnings)}>
          {warned.map(({ words, says }, index) => (
            <li key={words}>
              <label className={look.choice}>
                <input
                  type="checkbox"
                  className={look.box}
                  checked={meant.has(words)}
                  aria-describedby={`${id}-${String(index)}`}
                  onChange={({ target }) => onMean(words, target.checked)}
                />
                <span className={styles.name}>“{words}”</span>
              </label>
              <p id={`${id}-${String(index)}`} className={parts.quiet}>
                {says.map(pieceSentence).join('; ')}
              </p>
            </li>
          ))}
        </ul>
      </Bar>
    </div>
  );
}
