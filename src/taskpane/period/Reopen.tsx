/** The way back into a period that was just closed. */
import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { formatPeriod } from '../../model/period';
import { reopenPeriod } from '../../model/reopenPeriod';
import { useParts } from '../parts/styles';
import { reopenClosed } from '../state/excelActions';
import type { Book } from '../state/book';
import type { TaskRunner } from '../state/useTask';
import { useMoreTexts } from '../texts/moreTexts';

export interface ReopenProps {
  readonly book: Book;
  readonly task: Pick<TaskRunner, 'run' | 'running'>;
}

/** Takes the last closing back, as long as nothing of the new period was written; nothing afterwards. */
export function Reopen({ book, task }: ReopenProps) {
  const parts = useParts();
  const texts = useMoreTexts().closing;
  const reopened = useMemo(() => reopenPeriod(book.rvu), [book.rvu]);
  if (!reopened.ok || reopened.rvu.period === null) return null;
  const closed = formatPeriod(reopened.rvu.period);
  const reopen = () =>
    void task.run({
      busy: texts.reopening,
      done: texts.reopened(closed),
      work: () => reopenClosed(closed),
    });
  return (
    <div className={parts.section}>
      <p className={parts.quiet}>{texts.reopenNote(closed)}</p>
      <div>
        <Button disabled={task.running} onClick={reopen}>
          {texts.reopen(closed)}
        </Button>
      </div>
    </div>
  );
}
