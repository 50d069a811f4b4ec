/** The columns of our tables that people fill. */
import { findColumn } from '../kernel/source';
import type { SourceTable } from '../kernel/source';
import { TABLE_RECORDS } from './tableRecords';

/** Where the typed and filled columns of a table of ours stand in it; none for another table. */
export function typedColumns(table: SourceTable): readonly number[] {
  return (TABLE_RECORDS.get(table.name) ?? [])
    .filter(({ entry }) => entry === 'typed' || entry === 'filled')
    .flatMap(({ header }) => findColumn(table, header) ?? []);
}
