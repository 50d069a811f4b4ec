/** The first screen. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useParts } from '../parts/styles';
import { Picture } from './Picture';
import { useTexts } from '../texts/texts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  buttons: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** By which the focus comes back from the forms. */
export const START_BUTTON = 'start-alliance';
export const LIST_BUTTON = 'start-list';

export interface StartViewProps {
  readonly busy: boolean;
  readonly onStart: () => void;
  readonly onList: () => void;
  readonly onSample: () => void;
}

/** What a newcomer sees in a workbook without an alliance: what this is for, and the ways to begin. */
export function StartView({ busy, onStart, onList, onSample }: StartViewProps) {
  const styles = useStyles();
  const parts = useParts();
  const texts = useTexts().start;
  return (
    <div className={styles.root}>
      <div className={parts.section}>
        <h2 className={parts.title}>{texts.title}</h2>
        <p className={parts.text}>{texts.lead}</p>
      </div>
      <Picture />
      <div className={styles.buttons}>
        <Button
          id={START_BUTTON}
          appearance="primary"
          size="large"
          onClick={onStart}
          disabled={busy}
        >
          {texts.start}
        </Button>
        <Button id={LIST_BUTTON} size="large" onClick={onList} disabled={busy}>
          {texts.list}
        </Button>
        <Button size="large" onClick={onSample} disabled={busy}>
          {texts.sample}
        </Button>
      </div>
      <p className={parts.quiet}>{texts.note}</p>
    </div>
  );
}
