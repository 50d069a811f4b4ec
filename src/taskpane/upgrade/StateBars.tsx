/** What is to be said of the workbook as a whole: another version made it, or Excel would not finish or compute it. */
import { WORKBOOK_VERSION } from '../../workbook/kernel/version';
import type { UpgradeBarProps } from './UpgradeBar';
import { UpgradeBar } from './UpgradeBar';
import { ManualBar } from './ManualBar';
import { UnfinishedBar } from './UnfinishedBar';

export function StateBars({ book, task }: UpgradeBarProps) {
  const { unfinished = [], computesWhenAsked = false } = book.source;
  return (
    <>
      {computesWhenAsked && <ManualBar task={task} />}
      {book.version !== WORKBOOK_VERSION && <UpgradeBar book={book} task={task} />}
      {unfinished.length > 0 && <UnfinishedBar book={book} unfinished={unfinished} task={task} />}
    </>
  );
}
