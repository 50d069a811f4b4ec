/** Gives ids as soon as a contribution is typed without one. */
import { CONTRIBUTION_TABLE } from '../../workbook/kernel/shared/contributionsTable';
import type { Book } from './book';
import { giveIds } from './excelActions';

/**
 * Looks at each reading. What could not be given stays a problem that the pane lists: it is tried once
 * more only when other cells are missing than before.
 */
export function idGiver(): (book: Book | null) => Promise<void> {
  let tried = '';
  return async (book) => {
    const missing = (book?.problems ?? []).filter(({ code }) => code === 'missing-cell');
    const isOpen = missing.some(
      (each) => 'field' in each && each.field === CONTRIBUTION_TABLE.headers.id
    );
    const seen = isOpen ? JSON.stringify(missing) : '';
    const isNew = isOpen && seen !== tried;
    tried = seen;
    if (isNew) await giveIds();
  };
}
