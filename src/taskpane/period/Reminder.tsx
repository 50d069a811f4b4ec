/** A reminder to the partner. */
import { Button, Textarea, makeStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { formatPeriod } from '../../model/period';
import { shownDay } from '../parts/shownDay';
import { useParts } from '../parts/styles';
import type { Book } from '../state/book';
import { lastSentDay } from '../state/sending';
import { useMoreTexts } from '../texts/moreTexts';

const useStyles = makeStyles({ text: { width: '100%' } });

/** A ready text for a partner who has not answered: to be copied, or opened in the reader's own mail program. */
export function Reminder({ book: { rvu } }: { readonly book: Book }) {
  const styles = useStyles();
  const parts = useParts();
  const texts = useMoreTexts().remind;
  const area = useRef<HTMLTextAreaElement>(null);
  const [message, setMessage] = useState('');
  const { us, partner } = rvu.alliance;
  const period = rvu.period === null ? '' : formatPeriod(rvu.period);
  const sent = lastSentDay(rvu, 'sent');
  const day = sent === null ? null : shownDay(sent);
  const [text, setText] = useState(() =>
    texts.text({ to: partner.manager, from: us.manager, us: us.name, period, day })
  );

  /** Where Excel's frame forbids it, the text is selected for the keyboard. */
  async function copy(): Promise<void> {
    area.current?.select();
    setMessage(await writeText(text).then((done) => (done ? texts.copied : texts.notCopied)));
  }

  const subject = encodeURIComponent(texts.subject(us.name, period));
  return (
    <div className={parts.section}>
      <Textarea
        className={styles.text}
        aria-label={texts.label}
        rows={6}
        value={text}
        textarea={{ ref: area }}
        onChange={(_, { value }) => setText(value)}
      />
      <div className={parts.row}>
        <Button size="small" onClick={() => void copy()}>
          {texts.copy}
        </Button>
        <a
          href={`mailto:?subject=${subject}&body=${encodeURIComponent(text)}`}
          target="_blank"
          rel="noreferrer"
        >
          {texts.mail}
        </a>
        <span role="status" className={parts.quiet}>
          {message}
        </span>
      </div>
    </div>
  );
}

/** Whether the clipboard took it. */
async function writeText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
