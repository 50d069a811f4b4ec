/** What a reading asks for. */
import type { ColumnName, WorkbookSource } from '../../workbook/kernel/source';

/** Our tables and names, which alone are read: others' data is none of our business. */
export interface ReadSpec {
  readonly tables: readonly string[];
  readonly names: readonly string[];
  /** Tables whose place alone matters, for instance lists that charts draw from. */
  readonly places?: readonly string[];
  /**
   * Columns whose formulas matter, so that what is typed is told from what is computed; all when
   * left out. The formulas of a large table alone would burst what Excel answers at once.
   */
  readonly formulas?: readonly ColumnName[];
  /** Tables of which the rows right below are to be read too. */
  readonly below?: readonly string[];
  /** More of them, where what was read asks for it: an edit looks once more then. */
  readonly formulasFor?: (source: WorkbookSource) => readonly ColumnName[];
}
