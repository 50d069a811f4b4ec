import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { PaneCommand } from '../commands/registry';
import { ShownTitle } from '../parts/ShownTitle';
import { useParts } from '../parts/styles';
import { useTexts } from '../texts/texts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  keys: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
  },
  meaning: { margin: 0 },
  key: { fontFamily: 'inherit', fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
});

export interface HelpViewProps {
  readonly commands: readonly PaneCommand[];
  readonly onBack: () => void;
}

/** One short page: how to read the matrix, what stays home, where the data is, the keys. */
export function HelpView({ commands, onBack }: HelpViewProps) {
  const styles = useStyles();
  const parts = useParts();
  const texts = useTexts().help;
  const keys: readonly (readonly [string, string])[] = [
    [texts.arrows, texts.keys.move],
    [texts.enter, texts.keys.open],
    [texts.escape, texts.keys.close],
    ...commands.map(({ shortcut, label }) => [shortcut.text, label] as const),
  ];
  return (
    <div className={styles.root}>
      <ShownTitle>{texts.title}</ShownTitle>
      <Topic title={texts.reading} text={texts.readingText} />
      <Topic title={texts.home} text={texts.homeText} />
      <Topic title={texts.data} text={texts.dataText} />
      <section className={parts.section}>
        <h3 className={parts.heading}>{texts.keyboard}</h3>
        <dl className={styles.keys}>
          {keys.map(([key, meaning]) => (
            <Key key={key} name={key} meaning={meaning} />
          ))}
        </dl>
      </section>
      <div>
        <Button appearance="primary" onClick={onBack}>
          {texts.back}
        </Button>
      </div>
    </div>
  );
}

function Topic({ title, text }: { readonly title: string; readonly text: string }) {
  const parts = useParts();
  return (
    <section className={parts.section}>
      <h3 className={parts.heading}>{title}</h3>
      <p className={parts.text}>{text}</p>
    </section>
  );
}

function Key({ name, meaning }: { readonly name: string; readonly meaning: string }) {
  const styles = useStyles();
  const parts = useParts();
  return (
    <>
      <dt className={parts.quiet}>
        <kbd className={styles.key}>{name}</kbd>
      </dt>
      <dd className={`${parts.quiet} ${styles.meaning}`}>{meaning}</dd>
    </>
  );
}
