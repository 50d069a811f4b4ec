/** Fields of forms. */
import { Field, Input, Select, makeStyles } from '@fluentui/react-components';
import type { ChoiceSet } from '../../workbook/kernel/words';
import { capitalized } from './capital';
import type { FieldError } from '../state/draft';
import { MOST_CHARACTERS, MOST_DEPARTMENT_CHARACTERS } from '../state/draft';
import type { Texts } from '../texts/texts';
import { useTexts } from '../texts/texts';

/** Else inputs keep the width of twenty characters, and a pair of them leaves the pane. */
const useStyles = makeStyles({ input: { minWidth: 0, width: '100%' } });

/** What is wrong with a field, in words. */
function needText(texts: Texts, need: FieldError, id: string, example: string): string {
  const { needed } = texts.form;
  switch (need) {
    case 'period':
      return needed.period(example);
    case 'tooLong':
      return needed.tooLong(
        id.startsWith('department') ? MOST_DEPARTMENT_CHARACTERS : MOST_CHARACTERS
      );
    default:
      return needed[need];
  }
}

export interface TextFieldProps {
  /** Also the input's id, by which the form finds the first field to mend. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly need: FieldError | undefined;
  readonly required?: boolean;
  readonly hint?: string;
  readonly numeric?: boolean;
  /** An example of a right period. */
  readonly example?: string;
}

/** One line of text with its label, its hint and what it still needs. */
export function TextField(props: TextFieldProps) {
  const { id, label, value, onChange, need, required = false, hint, numeric, example = '' } = props;
  const styles = useStyles();
  const texts = useTexts();
  return (
    <Field
      label={label}
      required={required}
      {...(hint !== undefined && { hint })}
      {...(need !== undefined && { validationMessage: needText(texts, need, id, example) })}
    >
      <Input
        id={id}
        className={styles.input}
        input={{ className: styles.input }}
        value={value}
        onChange={(_, data) => onChange(data.value)}
        autoComplete="off"
        {...(numeric === true && { inputMode: 'decimal' })}
      />
    </Field>
  );
}

export interface ChoiceFieldProps<Key extends string> {
  readonly id: string;
  readonly label: string;
  readonly choices: ChoiceSet<Key>;
  readonly value: Key;
  readonly onChange: (value: Key) => void;
  readonly hint?: string;
}

/** One of a few, with the browser's own list. */
export function ChoiceField<Key extends string>(props: ChoiceFieldProps<Key>) {
  const { id, label, choices, value, onChange, hint } = props;
  const choose = (text: string) => {
    const found = choices.find(([key]) => key === text);
    if (found !== undefined) onChange(found[0]);
  };
  return (
    <Field label={label} {...(hint !== undefined && { hint })}>
      <Select id={id} value={value} onChange={(_, data) => choose(data.value)}>
        {choices.map(([key, text]) => (
          <option key={key} value={key}>
            {capitalized(text)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
