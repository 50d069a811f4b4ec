/** Our RVU, wired to the workbook. */
import type { Book } from '../state/book';
import type { TaskRunner } from '../state/useTask';
import { RvuView } from './RvuView';
import { useRvuHost } from './useRvuHost';

export interface RvuPageProps {
  readonly book: Book;
  readonly task: TaskRunner;
}

/** The RVU view over the workbook itself. */
export function RvuPage({ book, task }: RvuPageProps) {
  return <RvuView book={book} host={useRvuHost(book, task)} />;
}
