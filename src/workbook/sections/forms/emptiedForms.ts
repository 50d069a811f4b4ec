/** Closing a period empties the forms: what was written there went to History. */
import type { Scale } from '../../../model/alliance';
import type { ColumnRecord } from '../../kernel/column';
import { columnChanges, editsIn, emptied } from '../../kernel/columnChanges';
import type { ColumnEdit } from '../../kernel/edit';
import { readTable } from '../../kernel/readTable';
import type { ReadRow } from '../../kernel/readTable';
import { longTable, shortTable } from '../../kernel/shared/formTables';
import type { SourceTable, WorkbookSource } from '../../kernel/source';
import { RESPONDENT_KEYS } from './readAnswers';
import { SHORT_COLUMNS, longColumns } from './rvuFormColumns';

/** What is emptied in all forms that there are. */
export function emptiedForms(source: WorkbookSource, scale: Scale): readonly ColumnEdit[] {
  return RESPONDENT_KEYS.flatMap((respondent) => emptiedForm(source, respondent, scale));
}

interface ReadRows {
  readonly rows: readonly Pick<ReadRow<object>, 'index' | 'row'>[];
}

function emptiedForm(
  source: WorkbookSource,
  respondent: string,
  scale: Scale
): readonly ColumnEdit[] {
  const columns = longColumns(respondent);
  return [
    ...editsIn(source, longTable(respondent).name, (table) =>
      emptiedRows(table, columns, readTable(table, columns, ['category'], scale), 'category')
    ),
    ...editsIn(source, shortTable(respondent).name, (table) =>
      emptiedRows(
        table,
        SHORT_COLUMNS,
        readTable(table, SHORT_COLUMNS, ['question'], scale),
        'question'
      )
    ),
  ];
}

/** Of lines that stand twice the first went to History, so only that one is emptied. */
function emptiedRows(
  table: SourceTable,
  columns: readonly ColumnRecord<never>[],
  { rows }: ReadRows,
  key: string
): readonly ColumnEdit[] {
  const seen = new Set<unknown>();
  const first = rows.filter(({ row }) => {
    const line = new Map<string, unknown>(Object.entries(row)).get(key);
    if (seen.has(line)) return false;
    seen.add(line);
    return true;
  });
  return columnChanges(
    table,
    columns,
    first.map(({ row, index }) => ({ row: index, before: row, after: emptied(columns, row) }))
  );
}
