import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
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
  later: { border: `1px dashed ${tokens.colorNeutralStrokeAccessible}` },
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
  readonly state: 'done' | 'open' | 'later';
  readonly disabled: boolean;
  readonly onPress: () => void;
  /** Whether what it opens in place is open; left out where it leads elsewhere. */
  readonly expanded?: boolean;
  /** What is open beneath it. */
  readonly children?: ReactNode;
}

const SIGNS = { elsewhere: '›', closed: '⌄', open: '⌃' };

/** One step: how far it has come, by sign and words, and the way to it. */
export function GuideStep(props: GuideStepProps) {
  const { number, name, facts, state, disabled, onPress, expanded, children } = props;
  const styles = useStyles();
  const parts = useParts();
  const texts = useTexts().period;
  const place = expanded === true ? 'open' : 'closed';
  const openness = expanded === undefined ? 'elsewhere' : place;
  const states = { done: texts.done, open: texts.open, later: texts.later };
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.press}
        disabled={disabled}
        onClick={onPress}
        {...(expanded !== undefined && { 'aria-expanded': expanded })}
      >
        <span
          aria-hidden="true"
          className={mergeClasses(
            styles.mark,
            state === 'done' && styles.done,
            state === 'later' && styles.later
          )}
        >
          {state === 'done' ? '✓' : number}
        </span>
        <span className={styles.words}>
          <span className={styles.name}>
            {name}
            {state !== 'later' && <span className={parts.unseen}> {states[state]}</span>}
          </span>
          <span className={mergeClasses(parts.quiet, styles.facts)}>{facts}</span>
        </span>
        <span aria-hidden="true" className={styles.arrow}>
          {SIGNS[openness]}
        </span>
      </button>
      {children}
    </li>
  );
}
