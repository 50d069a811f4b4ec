/** What several views share: headings, quiet text, lists and rows. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useParts = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: 0, ':focus-visible': { outlineOffset: '4px' } },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  legend: { ...typographyStyles.body1Strong, padding: 0, marginBottom: tokens.spacingVerticalS },
  /** Of a fieldset: its fields below each other, without the browser's frame. */
  fields: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
  text: { ...typographyStyles.body1, margin: 0 },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  /** Said to a screen reader and not shown. */
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
