/** What is shown while something takes a moment. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useParts } from './styles';

const useStyles = makeStyles({
  bar: {
    height: '3px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    '::after': {
      content: '""',
      display: 'block',
      height: '100%',
      width: '40%',
      backgroundColor: tokens.colorCompoundBrandBackground,
      animationName: {
        from: { transform: 'translateX(-100%)' },
        to: { transform: 'translateX(250%)' },
      },
      animationDuration: '1.4s',
      animationIterationCount: 'infinite',
      '@media (prefers-reduced-motion: reduce)': { animationName: 'none', width: '100%' },
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
  },
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** Something takes a moment, and what it is. */
export function Progress({ text }: { readonly text: string }) {
  const styles = useStyles();
  const parts = useParts();
  return (
    <div className={styles.root}>
      <div role="progressbar" aria-label={text} className={styles.bar} />
      <p className={parts.quiet}>{text}</p>
    </div>
  );
}
