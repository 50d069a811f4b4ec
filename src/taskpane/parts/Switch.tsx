/** One of a few, as a bar. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { useParts } from './styles';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignSelf: 'flex-start',
    margin: 0,
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  choice: {
    ...typographyStyles.body1,
    position: 'relative',
    padding: '4px 12px',
    cursor: 'pointer',
    ':has(:checked)': {
      backgroundColor: tokens.colorBrandBackground,
      color: tokens.colorNeutralForegroundOnBrand,
      '@media (forced-colors: active)': {
        forcedColorAdjust: 'none',
        backgroundColor: 'Highlight',
        color: 'HighlightText',
      },
    },
    ':has(:focus-visible)': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
});

export interface SwitchProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly text: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** Radio buttons that look like one bar: the browser brings keyboard and names. */
export function Switch<Value extends string>({
  label,
  choices,
  value,
  onChange,
}: SwitchProps<Value>) {
  const styles = useStyles();
  const parts = useParts();
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={styles.root}>
      {choices.map((choice) => (
        <label key={choice.value} className={styles.choice}>
          <input
            type="radio"
            name={name}
            className={parts.unseen}
            checked={choice.value === value}
            // office.js on the web stops at every radio otherwise, and a space there would choose it.
            tabIndex={choice.value === value ? 0 : -1}
            onChange={() => onChange(choice.value)}
          />
          {choice.text}
        </label>
      ))}
    </div>
  );
}
