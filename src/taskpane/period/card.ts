/** The look of the card that asks for the one thing to do now. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useCard = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'var(--nextTint)',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  eyebrow: { ...typographyStyles.caption1Strong, color: tokens.colorBrandForeground1, margin: 0 },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});
