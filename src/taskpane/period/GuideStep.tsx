/** A step of a period. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useParts } from '../parts/styles';
import { useTexts } from '../texts/texts';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  press: {
    display: 'flex',
    gap: tokens.spacingHorizontalM,
    alignItems: 'flex-start',
    width: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalM} 0`,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    textAlign: 'left',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
    ':disabled': { cursor: 'default' },
  },
  mark: {
    ...typographyStyles.caption1,
    boxSizing: 'border-box',
    flexShrink: 0,
    width: '22px',
    height: '22px',
    lineHeight: '20px',
    textAlign: 'center',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground2,
  },
  done: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    // Transparent, not none: high contrast draws it.
    border: '1px solid transparent',
  },
  words: { display: 'block', flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  name: { ...typographyStyles.body1Strong, display: 'block' },
  facts: { display: 'block' },
  arrow: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
});

export interface GuideStepProps {
  /** Counted from 1. */
  readonly number: number;
  readonly name: string;
  readonly facts: string;
  readonly done: boolean;
  readonly disabled: boolean;
  readonly onPress: () => void;
}

/** One step: how far it has come, by sign and words, and the way to it. */
export function GuideStep({ number, name, facts, done, disabled, onPress }: GuideStepProps) {
  const styles = useStyles();
  const parts = useParts();
  const texts = useTexts().period;
  return (
    <li className={styles.item}>
      <button type="button" className={styles.press} disabled={disabled} onClick={onPress}>
        <span aria-hidden="true" className={mergeClasses(styles.mark, done && styles.done)}>
          {done ? '✓' : number}
        </span>
        <span className={styles.words}>
          <span className={styles.name}>
            {name}
            <span className={parts.unseen}> {done ? texts.done : texts.open}</span>
          </span>
          <span className={mergeClasses(parts.quiet, styles.facts)}>{facts}</span>
        </span>
        <span aria-hidden="true" className={styles.arrow}>
          ›
        </span>
      </button>
    </li>
  );
}
