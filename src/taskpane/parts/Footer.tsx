/** The foot of the pane. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { PaneCommand } from '../commands/registry';
import { useTexts } from '../texts/texts';
import { commandButtonId } from './CommandButton';
import { TextButton } from './TextButton';

const useStyles = makeStyles({
  root: {
    ...typographyStyles.caption1,
    display: 'flex',
    alignItems: 'center',
    padding: '2px 20px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
  },
  brand: { flexGrow: 1 },
  dot: { padding: '0 5px' },
});

export interface FooterProps {
  /** Whether it names the brand: once on a screen is enough. */
  readonly brand: boolean;
  readonly commands: readonly PaneCommand[];
}

/** The brand, and the way to help and settings. */
export function Footer({ brand, commands }: FooterProps) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <footer className={styles.root}>
      <span className={styles.brand}>{brand && texts.brand}</span>
      {commands.map(({ id, label, enabled, perform }, index) => (
        <span key={id}>
          {index > 0 && (
            <span className={styles.dot} aria-hidden="true">
              ·
            </span>
          )}
          <TextButton id={commandButtonId(id)} plain disabled={!enabled} onClick={perform}>
            {label}
          </TextButton>
        </span>
      ))}
    </footer>
  );
}
