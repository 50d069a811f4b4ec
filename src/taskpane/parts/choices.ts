/** The look of boxes to tick and of one choice among several, with its words beside it. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useChoices = makeStyles({
  /** A fieldset of them. */
  choices: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  /** A label with its box. */
  choice: {
    ...typographyStyles.body1,
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'flex-start',
    minHeight: '28px',
    padding: '2px 0',
    cursor: 'pointer',
  },
  box: {
    accentColor: tokens.colorBrandBackground,
    flexShrink: 0,
    width: '16px',
    height: '16px',
    margin: '2px 0 0',
  },
});
