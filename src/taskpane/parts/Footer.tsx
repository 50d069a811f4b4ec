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
  readonly version: string;
  readonly commands: readonly PaneCommand[];
}

/** The brand, the way to help and settings, and which version this is. */
export function Footer({ version, commands }: FooterProps) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <footer className={styles.root}>
      <span className={styles.brand}>{texts.brand}</span>
      {commands.map(({ id, label, enabled, perform }) => (
        <span key={id}>
          <TextButton id={commandButtonId(id)} plain disabled={!enabled} onClick={perform}>
            {label}
          </TextButton>
          <span className={styles.dot} aria-hidden="true">
            ·
          </span>
        </span>
      ))}
      <span>{version}</span>
    </footer>
  );
}
