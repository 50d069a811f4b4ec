/** Gaps, wired to the workbook. */
import type { Direction } from '../../model/contribution';
import type { GapItem } from '../../model/gapList';
import type { Book } from '../state/book';
import type { TaskRunner } from '../state/useTask';
import { useMoreTexts } from '../texts/moreTexts';
import { GapsView } from './GapsView';

/** What chooses gaps draws sheets where they are missing, and so is fetched when it is needed. */
const choosing = () => import('../state/gapActions');

export interface GapsPageProps {
  readonly book: Book;
  readonly task: TaskRunner;
  readonly direction: Direction;
  readonly onDirection: (direction: Direction) => void;
  readonly onShow: (item: GapItem) => void;
  readonly onSteps: () => void;
}

/** The gaps over the workbook itself. */
export function GapsPage({ task, ...props }: GapsPageProps) {
  const { choosing: busy } = useMoreTexts().gaps;
  const onChoose = (key: string, show: boolean) =>
    task.run({ busy, done: null, work: async () => (await choosing()).chooseGap(key, show) });
  return <GapsView {...props} busy={task.running} onChoose={onChoose} />;
}
