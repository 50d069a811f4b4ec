import { Field, Textarea, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { LINE_WORDS } from '../../workbook/forms/rvuWords';
import { labelOf } from '../../workbook/words';
import type { DraftChoice } from '../state/drafts';
import { MOST_WORDS, lineNeed } from '../state/drafts';
import { useMoreTexts } from '../texts/moreTexts';

const useStyles = makeStyles({
  use: {
    ...typographyStyles.body1Strong,
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    minHeight: '28px',
    cursor: 'pointer',
  },
  box: {
    accentColor: tokens.colorBrandBackground,
    margin: 0,
    flexShrink: 0,
    width: '16px',
    height: '16px',
  },
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
  const texts = useMoreTexts().draft;
  const line = labelOf(LINE_WORDS, choice.category);
  const need = tried ? lineNeed(choice) : null;
  return (
    <div>
      <label className={styles.use}>
        <input
          type="checkbox"
          className={styles.box}
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
