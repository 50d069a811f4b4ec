/** A line of a draft. */
import {
  Field,
  Textarea,
  makeStyles,
  mergeClasses,
  typographyStyles,
} from '@fluentui/react-components';
import { CATEGORY_WORDS, labelOf } from '../../workbook/kernel/words';
import type { DraftChoice } from '../state/drafts';
import { MOST_WORDS, lineNeed } from '../state/drafts';
import { useChoices } from '../parts/choices';
import { useMoreTexts } from '../texts/moreTexts';

const useStyles = makeStyles({
  use: typographyStyles.body1Strong,
});

export interface DraftFieldProps {
  readonly choice: DraftChoice;
  /** Whether what is missing is to be said. */
  readonly tried: boolean;
  readonly onChange: (choice: DraftChoice) => void;
}

/** One line of part 2 in draft: whether it goes into the form, and its words. */
export function DraftField({ choice, tried, onChange }: DraftFieldProps) {
  const styles = useStyles();
  const look = useChoices();
  const texts = useMoreTexts().draft;
  const line = labelOf(CATEGORY_WORDS, choice.category);
  const need = tried ? lineNeed(choice) : null;
  return (
    <div>
      <label className={mergeClasses(look.choice, styles.use)}>
        <input
          type="checkbox"
          className={look.box}
          checked={choice.use}
          onChange={({ target }) => onChange({ ...choice, use: target.checked })}
        />
        {line}
      </label>
      {choice.use && (
        <Field {...(need !== null && { validationMessage: texts.needed[need](MOST_WORDS) })}>
          <Textarea
            aria-label={texts.words(line)}
            value={choice.words}
            rows={3}
            resize="vertical"
            onChange={(_, data) => onChange({ ...choice, words: data.value })}
          />
        </Field>
      )}
    </div>
  );
}
