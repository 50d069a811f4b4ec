/** Reads the Actions table back into the model. */
import type { Action } from '../../../model/action';
import type { Scale } from '../../../model/alliance';
import { ACTION_TABLE } from '../../kernel/shared/actionsTable';
import { ACTION_COLUMNS } from './actionColumns';
import type { FieldReading } from '../../kernel/readFields';
import { readTable } from '../../kernel/readTable';
import { findTable } from '../../kernel/source';
import type { WorkbookSource } from '../../kernel/source';

/** The steps that have words and a direction; a workbook without the table has none. */
export function readActions(source: WorkbookSource, scale: Scale): FieldReading<readonly Action[]> {
  const table = findTable(source, ACTION_TABLE.name);
  if (table === undefined)
    return { value: [], problems: [{ code: 'missing-table', table: ACTION_TABLE.name }] };
  const { rows, problems } = readTable(table, ACTION_COLUMNS, ['step', 'direction'], scale);
  return { value: rows.map(({ row }) => row), problems };
}
