/** What people wrote beside the lists that they lengthen: no column of the list has it, so that nothing counts it. */
import { cellAddress } from '../kernel/a1';
import { findTable } from '../kernel/source';
import type { WorkbookSource } from '../kernel/source';
import { LISTS } from './looseRows';

/** The cells, as `Contributions!BY9`, row by row; ours has nothing beside these lists. */
export function besideLists(source: WorkbookSource): readonly string[] {
  return LISTS.filter(({ isAlone }) => isAlone).flatMap(({ name }) => {
    const table = findTable(source, name);
    return (table?.beside ?? []).map(
      ({ row, column }) => `${table?.sheet ?? ''}!${cellAddress(row, column)}`
    );
  });
}
