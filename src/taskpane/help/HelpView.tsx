/** Help. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PaneCommand } from '../commands/registry';
import { ShownTitle } from '../parts/ShownTitle';
import { TextButton } from '../parts/TextButton';
import { useEscape } from '../parts/useEscape';
import { useParts } from '../parts/styles';
import { useTexts } from '../texts/texts';
import { HelpPicture } from './HelpPicture';
import type { HelpTopic } from './HelpPicture';

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
  readonly version: string;
  readonly commands: readonly PaneCommand[];
  readonly onBack: () => void;
}

const TOPICS: readonly HelpTopic[] = ['rvu', 'flag', 'line', 'estimate', 'firm'];

/** The words of the trade, a screen each; then what stays home, where the data is, the keys. */
export function HelpView({ version, commands, onBack }: HelpViewProps) {
  const [topic, setTopic] = useState<HelpTopic | null>(null);
  useEscape(() => (topic === null ? onBack() : setTopic(null)));
  if (topic !== null) return <TopicScreen topic={topic} onBack={() => setTopic(null)} />;
  return <Overview {...{ version, commands, onBack }} onTopic={setTopic} />;
}

interface TopicScreenProps {
  readonly topic: HelpTopic;
  readonly onBack: () => void;
}

function TopicScreen({ topic, onBack }: TopicScreenProps) {
  const styles = useStyles();
  const parts = useParts();
  const texts = useTexts().help;
  const { title, text } = texts.topics[topic];
  return (
    <div className={styles.root}>
      <ShownTitle>{title}</ShownTitle>
      <HelpPicture topic={topic} />
      <p className={parts.text}>{text}</p>
      <div>
        <Button appearance="primary" onClick={onBack}>
          {texts.allHelp}
        </Button>
      </div>
    </div>
  );
}

interface OverviewProps extends HelpViewProps {
  readonly onTopic: (topic: HelpTopic) => void;
}

function Overview({ version, commands, onBack, onTopic }: OverviewProps) {
  const styles = useStyles();
  const parts = useParts();
  const texts = useTexts().help;
  return (
    <div className={styles.root}>
      <ShownTitle>{texts.title}</ShownTitle>
      <section className={parts.section}>
        <h3 className={parts.heading}>{texts.words}</h3>
        {TOPICS.map((topic) => (
          <TextButton key={topic} onClick={() => onTopic(topic)}>
            {texts.topics[topic].title}
          </TextButton>
        ))}
      </section>
      <Topic title={texts.reading} text={texts.readingText} />
      <Topic title={texts.staysHome} text={texts.homeText} />
      <Topic title={texts.data} text={texts.dataText} />
      <Keys commands={commands} />
      <p className={parts.quiet}>{texts.version(version)}</p>
      <div>
        <Button appearance="primary" onClick={onBack}>
          {texts.back}
        </Button>
      </div>
    </div>
  );
}

function Keys({ commands }: Pick<HelpViewProps, 'commands'>) {
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
    <section className={parts.section}>
      <h3 className={parts.heading}>{texts.keyboard}</h3>
      <dl className={styles.keys}>
        {keys.map(([key, meaning]) => (
          <Key key={key} name={key} meaning={meaning} />
        ))}
      </dl>
    </section>
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
