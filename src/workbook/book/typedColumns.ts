/** The columns of our tables that people fill. */
import { findColumn } from '../kernel/source';
import type { SourceTable } from '../kernel/source';
import { PRESENT_TABLES } from './tableRecords';

/** Excel takes names in any case. */
const RECORDS = new Map(PRESENT_TABLES.map(({ name, columns }) => [name.toLowerCase(), columns]));

/** Where the typed and filled columns of a table of ours stand in it; none for another table. */
export function typedColumns(table: SourceTable): readonly number[] {
  return (RECORDS.get(table.name.toLowerCase()) ?? [])
    .filter(({ entry }) => entry === 'typed' || entry === 'filled')
    .flatMap(({ header }) => findColumn(table, header) ?? []);
}
