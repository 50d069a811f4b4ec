/** What is said once a copy is out. */
import { Button } from '@fluentui/react-components';
import type { Exchanged } from '../../model/exchange';
import { shownDay } from '../parts/shownDay';
import { ShownTitle } from '../parts/ShownTitle';
import { useParts } from '../parts/styles';
import { TextButton } from '../parts/TextButton';
import type { CopyFor } from '../state/sending';
import { useMoreTexts } from '../texts/moreTexts';
import { useSendStyles } from './styles';

export interface CopyLeftProps {
  readonly how: 'opened' | 'downloaded';
  readonly partner: string;
  /** What the workbook notes of it; null until it does. */
  readonly noted: Exchanged | null;
  /** Whose copy is still to be sent; null where none is. */
  readonly next: CopyFor | null;
  readonly busy: boolean;
  readonly fileName: string;
  readonly onOpen: () => void;
  /** Null where it would do nothing. */
  readonly onDownload: (() => void) | null;
  readonly onNext: (copy: CopyFor) => void;
  readonly onFinish: () => void;
}

/** Where the copy is now, and what is left for people to do. */
export function CopyLeft(props: CopyLeftProps) {
  const { how, partner, noted, fileName } = props;
  const styles = useSendStyles();
  const parts = useParts();
  const texts = useMoreTexts().send;
  return (
    <>
      <div className={parts.section}>
        <ShownTitle>{texts.left[how]}</ShownTitle>
        <p className={parts.text}>
          {how === 'opened' ? texts.leftBody.opened : texts.leftBody.downloaded(fileName)}
        </p>
      </div>
      <ol className={styles.todo}>
        {how === 'opened' && <li>{texts.todo.save}</li>}
        <li>{texts.todo.mail(partner)}</li>
        <li>{texts.todo.wait(partner)}</li>
      </ol>
      <p role="status" className={parts.quiet}>
        {noted !== null && texts.noted(noted.on === null ? '' : shownDay(noted.on), noted.revision)}
      </p>
      <Onward {...props} />
    </>
  );
}

function Onward({ next, busy, onOpen, onDownload, onNext, onFinish }: CopyLeftProps) {
  const parts = useParts();
  const texts = useMoreTexts().send;
  return (
    <div className={parts.section}>
      <div className={parts.row}>
        {next !== null && (
          <Button appearance="primary" disabled={busy} onClick={() => onNext(next)}>
            {texts.next(next.name ?? texts.whole)}
          </Button>
        )}
        <Button appearance={next === null ? 'primary' : 'secondary'} onClick={onFinish}>
          {texts.finish}
        </Button>
        <Button disabled={busy} onClick={onOpen}>
          {texts.reopen}
        </Button>
      </div>
      {onDownload !== null && (
        <TextButton disabled={busy} onClick={onDownload}>
          {texts.redownload}
        </TextButton>
      )}
    </div>
  );
}
