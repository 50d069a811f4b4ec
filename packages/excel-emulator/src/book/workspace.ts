/** A workbook with its calculator and its log of changes: what every act on it needs. */
import type { ChangeLog } from './changes';
import type { Engine } from './engine';
import type { Book } from './model';

export interface Workspace {
  readonly book: Book;
  readonly engine: Engine;
  readonly changes: ChangeLog;
}
