/** Head, view and foot of the pane. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100vh',
    minWidth: '280px',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  // Excel draws its own button over the 34 x 32 px at the top right.
  head: { padding: '14px 54px 6px 20px' },
  title: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: 'anywhere' },
  subtitle: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  main: {
    flexGrow: 1,
    padding: '16px 20px 20px',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
});

export interface FrameProps {
  readonly title: string;
  readonly subtitle: string | null;
  /** The way between the views. */
  readonly tabs: ReactNode;
  readonly footer: ReactNode;
  readonly children: ReactNode;
}

/** The pane's outline: what it is about, the view, and who made it. */
export function Frame({ title, subtitle, tabs, footer, children }: FrameProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <header>
        <div className={styles.head}>
          <h1 className={styles.title}>{title}</h1>
          {subtitle !== null && <p className={styles.subtitle}>{subtitle}</p>}
        </div>
        {tabs}
      </header>
      <main className={styles.main}>{children}</main>
      {footer}
    </div>
  );
}
