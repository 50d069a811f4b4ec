/** The look of what is shown before a copy leaves. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useSendStyles = makeStyles({
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  group: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  summary: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    minHeight: '28px',
    cursor: 'pointer',
    listStyleType: 'none',
    borderRadius: tokens.borderRadiusSmall,
    '::-webkit-details-marker': { display: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
    '& > :first-child': { transform: 'none' },
    '[open] > & > :first-child': { transform: 'rotate(90deg)' },
  },
  arrow: { flexShrink: 0, width: '10px', color: tokens.colorNeutralForeground2 },
  grow: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  strong: { ...typographyStyles.caption1Strong, display: 'block' },
  facts: { ...typographyStyles.caption1, display: 'block' },
  count: {
    ...typographyStyles.caption1,
    flexShrink: 0,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  columns: { margin: '2px 0 4px', padding: '0 0 0 18px', listStyleType: 'none' },
  column: { display: 'flex', gap: tokens.spacingHorizontalS },
  clean: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  home: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
  word: {
    ...typographyStyles.caption1,
    margin: 0,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
  warnings: { marginTop: tokens.spacingVerticalXS },
  findings: { margin: `${tokens.spacingVerticalXS} 0 0`, padding: '0 0 0 16px' },
  todo: {
    ...typographyStyles.body1,
    margin: 0,
    padding: '0 0 0 20px',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
});
