/** Gives ids as soon as a contribution is typed without one. */
import { CONTRIBUTION_TABLE } from '../../workbook/kernel/shared/contributionsTable';
import type { Book } from './book';
import { giveIds } from './excelActions';

/**
 * Checks each reading. Ids that could not be written stay listed as problems; another attempt follows only when other
 * cells lack an id.
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
