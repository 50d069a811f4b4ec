/** Cells of the hidden sheets as charts show them: where a table's column stands, and what it holds. */
import type { SheetArea } from '../../kernel/area';
import type { CellError, CellValue, SheetPlan } from '../../kernel/blueprint';
import { area } from '../../kernel/sheetParts';
import type { TableRef } from '../../kernel/tableRef';

export interface PlannedColumn {
  readonly cells: SheetArea;
  readonly values: readonly (CellValue | CellError)[];
}

/** The column of a table on one of the planned sheets. Throws where there is no such column: a fault of ours. */
export function plannedColumn<Key extends string>(
  sheets: readonly SheetPlan[],
  { name, headers }: TableRef<Key>,
  key: NoInfer<Key>
): PlannedColumn {
  const sheet = sheets.find(({ tables }) => tables.some((each) => each.name === name));
  const table = sheet?.tables.find((each) => each.name === name);
  const at = table?.columns.findIndex(({ header }) => header === headers[key]) ?? -1;
  if (sheet === undefined || table === undefined || at < 0)
    throw new Error(`No column ${key} of ${name}`);
  return {
    cells: {
      sheet: sheet.key,
      area: area(table.row + 1, table.column + at, table.rows.length),
    },
    values: table.rows.map((row) => {
      const cell = row[at] ?? null;
      if (typeof cell !== 'object' || cell === null) return cell;
      return 'formula' in cell ? cell.value : null;
    }),
  };
}

/** What is drawn of it; an error or a text is not. */
export function plannedNumbers({ values }: PlannedColumn): readonly (number | null)[] {
  return values.map((value) => (typeof value === 'number' ? value : null));
}

/** What names its places along an axis; anything but text is left empty. */
export function plannedTexts({ values }: PlannedColumn): readonly string[] {
  return values.map((value) => (typeof value === 'string' ? value : ''));
}
