/** All that people typed into a workbook, as a bag of cells. */
import type { SourceTable, SourceValue, WorkbookSource } from '../../src/workbook/kernel/source';
import { findColumn } from '../../src/workbook/kernel/source';
import { FIELDS, TABLE_RECORDS } from '../../src/workbook/book/tableRecords';

/** How often each cell stands there. */
export type TypedCells = ReadonlyMap<string, number>;

/**
 * The typed cells of all tables and of all fields but the named ones. By place: table, row, column and
 * value; by `values`: the value alone, since closing a period moves cells to History.
 */
export function typedCells(
  source: WorkbookSource,
  except: readonly string[] = [],
  by: 'places' | 'values' = 'places'
): TypedCells {
  const fields = source.names.filter(
    ({ name }) => FIELDS.some((field) => field.name === name) && !except.includes(name)
  );
  const cells: readonly Cell[] = [
    ...source.tables.flatMap(cellsOf),
    ...fields.map(({ name, value }) => ({ place: name, value })),
  ];
  const bag = new Map<string, number>();
  for (const { place, value } of cells.filter((cell) => isTyped(cell.value))) {
    const cell = (by === 'places' ? `${place} ` : '') + JSON.stringify(value);
    bag.set(cell, (bag.get(cell) ?? 0) + 1);
  }
  return bag;
}

interface Cell {
  readonly place: string;
  readonly value: SourceValue;
}

const isTyped = (value: SourceValue): boolean => value !== null && value !== '';

function cellsOf(table: SourceTable): readonly Cell[] {
  const typed = (TABLE_RECORDS.get(table.name) ?? []).flatMap(({ entry, header }) => {
    const at = entry === 'typed' || entry === 'filled' ? findColumn(table, header) : null;
    return at === null ? [] : [{ header, at }];
  });
  return table.rows.flatMap((cells, row) =>
    typed
      .filter(({ at }) => (table.formulas[row]?.[at] ?? null) === null)
      .map(({ header, at }) => ({
        place: `${table.name} ${row} ${header}`,
        value: cells[at] ?? null,
      }))
  );
}
