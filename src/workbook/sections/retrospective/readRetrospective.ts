/** Reads the Retrospective table back into the model. */
import type { Scale } from '../../../model/alliance';
import type { RetrospectiveLine } from '../../../model/retrospective';
import type { FieldReading } from '../../kernel/readFields';
import { readTable } from '../../kernel/readTable';
import type { ReadRow } from '../../kernel/readTable';
import { findTable } from '../../kernel/source';
import type { SourceTable, WorkbookSource } from '../../kernel/source';
import { RETROSPECTIVE_COLUMNS } from './retrospectiveColumns';
import { RETROSPECTIVE_TABLE } from './retrospectiveTable';

/** The lines that say something, with the rows in which they stand. */
export function retrospectiveRows(
  table: SourceTable,
  scale: Scale
): { readonly rows: readonly ReadRow<RetrospectiveLine>[] } & Pick<
  FieldReading<unknown>,
  'problems'
> {
  return readTable(table, RETROSPECTIVE_COLUMNS, ['topic', 'side', 'words'], scale);
}

/** The lines of all periods; none where people took the table away, or an earlier version made none. */
export function readRetrospective(
  source: WorkbookSource,
  scale: Scale
): FieldReading<readonly RetrospectiveLine[]> {
  const table = findTable(source, RETROSPECTIVE_TABLE.name);
  if (table === undefined) return { value: [], problems: [] };
  const { rows, problems } = retrospectiveRows(table, scale);
  return { value: rows.map(({ row }) => row), problems };
}
