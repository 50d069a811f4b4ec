/** Buttons that look like links. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ComponentPropsWithoutRef } from 'react';
import { forwardRef } from 'react';

const useStyles = makeStyles({
  root: {
    ...typographyStyles.caption1Strong,
    // As high as a finger needs without pushing the lines apart.
    minHeight: '28px',
    alignSelf: 'flex-start',
    padding: '0',
    border: 'none',
    background: 'none',
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { textDecorationLine: 'underline', color: tokens.colorBrandForegroundLinkHover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
    },
    ':disabled': { color: tokens.colorNeutralForegroundDisabled, cursor: 'default' },
  },
  plain: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

export interface TextButtonProps extends ComponentPropsWithoutRef<'button'> {
  /** Not in brand colour: for the footer. */
  readonly plain?: boolean;
}

/** A command that looks like a link. */
export const TextButton = forwardRef<HTMLButtonElement, TextButtonProps>(function TextButton(
  { plain, className, ...rest },
  ref
) {
  const styles = useStyles();
  return (
    <button
      ref={ref}
      type="button"
      className={mergeClasses(styles.root, plain === true && styles.plain, className)}
      {...rest}
    />
  );
});
