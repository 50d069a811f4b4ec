/** Merged cells in our tables: other programs make them, and the cells that they swallow would pass for blank. */
import type { Area } from '../kernel/area';
import type { Problem } from '../kernel/problem';
import type { SourceTable, WorkbookSource } from '../kernel/source';
import { typedColumns } from './typedColumns';

/** One problem for each of our tables with merged cells where people type. */
export function mergedCells({ tables }: WorkbookSource): readonly Problem[] {
  return tables.flatMap((table): readonly Problem[] => {
    const areas = mergedTyped(table);
    const [first] = areas;
    if (first === undefined) return [];
    const place = { sheet: table.sheet, row: first.row, column: first.column };
    return [{ code: 'merged-cells', place, table: table.name, areas }];
  });
}

function mergedTyped(table: SourceTable): readonly Area[] {
  if (table.merged === undefined) return [];
  const typed = typedColumns(table).map((at) => table.column + at);
  return table.merged.filter(({ column, columns }) =>
    typed.some((at) => at >= column && at < column + columns)
  );
}
