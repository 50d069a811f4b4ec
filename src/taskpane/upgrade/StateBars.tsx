/** What is to be said of the workbook as a whole: another version made it, or Excel would not finish it. */
import { WORKBOOK_VERSION } from '../../workbook/kernel/version';
import type { UpgradeBarProps } from './UpgradeBar';
import { UpgradeBar } from './UpgradeBar';
import { UnfinishedBar } from './UnfinishedBar';

export function StateBars({ book, task }: UpgradeBarProps) {
  const { unfinished = [] } = book.source;
  return (
    <>
      {book.version !== WORKBOOK_VERSION && <UpgradeBar book={book} task={task} />}
      {unfinished.length > 0 && <UnfinishedBar book={book} unfinished={unfinished} task={task} />}
    </>
  );
}
