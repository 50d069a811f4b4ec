/** Tables of hidden sheets, which stand side by side. */
import type { TablePlan } from '../../kernel/blueprint';

/** Where a table's header row begins. */
export interface TablePlace {
  readonly row: number;
  readonly column: number;
}

export type TableMaker = (place: TablePlace) => TablePlan;

/** One table beside the other, their headers in that row, a column between them, from that column on. */
export function beside(
  row: number,
  makers: readonly TableMaker[],
  firstColumn = 0
): readonly TablePlan[] {
  let column = firstColumn;
  return makers.map((make) => {
    const table = make({ row, column });
    column += table.columns.length + 1;
    return table;
  });
}
