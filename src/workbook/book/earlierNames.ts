/** What tables, columns and named cells were called in earlier versions. */
import type { RenameEdit } from '../kernel/edit';
import type { FieldRecord } from '../kernel/fieldRecord';
import type { TableRecord } from '../kernel/section';
import { findColumn, findName, findTable } from '../kernel/source';
import type { SourceTable, WorkbookSource } from '../kernel/source';
import { FIELDS, PRESENT_TABLES } from './tableRecords';

/** The renames that give everything in the workbook its present name, tables before their columns. */
export function renamesIn(
  source: WorkbookSource,
  records: readonly TableRecord[] = PRESENT_TABLES,
  fields: readonly FieldRecord[] = FIELDS
): readonly RenameEdit[] {
  return [
    ...records.flatMap((record) => tableRenames(source, record)),
    ...fields.flatMap(({ name, was = [] }): readonly RenameEdit[] => {
      if (was.length === 0 || findName(source, name) !== undefined) return [];
      const from = was.find((each) => findName(source, each) !== undefined);
      return from === undefined ? [] : [{ kind: 'name', from, to: name }];
    }),
  ];
}

function tableRenames(source: WorkbookSource, record: TableRecord): readonly RenameEdit[] {
  const { name, was = [] } = record;
  const present = findTable(source, name);
  const earlier = was.flatMap((each) => findTable(source, each) ?? [])[0];
  const table = present ?? earlier;
  if (table === undefined) return [];
  const renamed: readonly RenameEdit[] =
    present === undefined ? [{ kind: 'table', from: table.name, to: name }] : [];
  return [...renamed, ...columnRenames(table, record)];
}

const columnRenames = (table: SourceTable, { name, columns }: TableRecord): readonly RenameEdit[] =>
  columns.flatMap(({ header, was = [] }): readonly RenameEdit[] => {
    if (was.length === 0 || findColumn(table, header) !== null) return [];
    const at = was.flatMap((each) => findColumn(table, each) ?? [])[0];
    const from = at === undefined ? undefined : table.headers[at];
    return from === undefined ? [] : [{ kind: 'column', table: name, from, to: header }];
  });

/** The workbook as it reads once these renames are done. */
export function renamed(source: WorkbookSource, renames: readonly RenameEdit[]): WorkbookSource {
  return renames.reduce(afterRename, source);
}

function afterRename(source: WorkbookSource, rename: RenameEdit): WorkbookSource {
  const { from, to } = rename;
  const called = <Named extends { readonly name: string }>(each: Named): Named =>
    each.name === from ? { ...each, name: to } : each;
  switch (rename.kind) {
    case 'table':
      return { ...source, tables: source.tables.map(called) };
    case 'name':
      return { ...source, names: source.names.map(called) };
    case 'column':
      return {
        ...source,
        tables: source.tables.map((table) =>
          table.name === rename.table
            ? { ...table, headers: table.headers.map((each) => (each === from ? to : each)) }
            : table
        ),
      };
  }
}
