/** Gives ids to contributions that were typed without one. */
import type { Direction } from '../../model/contribution';
import { nextIds } from '../../model/nextIds';
import { isBlank } from '../kernel/decode';
import { NO_EDIT } from '../kernel/edit';
import type { EditDecision } from '../kernel/edit';
import { CONTRIBUTION_TABLE } from '../kernel/shared/contributionsTable';
import { findColumn, findTable } from '../kernel/source';
import type { SourceTable, SourceValue, WorkbookSource } from '../kernel/source';
import { DIRECTION_WORDS, keyOf } from '../kernel/words';
import { readRvu } from './readRvu';

interface IdColumn {
  readonly at: number;
  /** Zero-based in the table, with who gives. */
  readonly open: readonly { readonly row: number; readonly direction: Direction }[];
}

/**
 * Rows with an activity and a direction get the next free id; a cell that holds anything, a formula too,
 * stays as it is. Run again, there is nothing to give.
 */
export function planGiveIds(source: WorkbookSource): EditDecision<'not-ours' | 'nothing-to-give'> {
  const reading = readRvu(source);
  if (reading.kind === 'not-ours') return { kind: 'nothing', reason: 'not-ours' };
  const table = findTable(source, CONTRIBUTION_TABLE.name);
  const ids = table === undefined ? null : idColumn(table);
  if (table === undefined || ids === null || ids.open.length === 0)
    return { kind: 'nothing', reason: 'nothing-to-give' };
  const { at, open } = ids;
  // Rows that can't be read have ids too, and closed periods gave theirs to something else.
  const known = [
    ...table.rows.map((row) => textOf(row[at])),
    ...reading.rvu.history.contributions.map(({ id }) => id),
  ];
  const given = nextIds(
    open.map(({ direction }) => direction),
    known
  );
  const byRow = new Map(open.map(({ row }, index) => [row, given[index]]));
  const cells = table.rows.map((_, row) => byRow.get(row));
  const header = table.headers[at] ?? CONTRIBUTION_TABLE.headers.id;
  return { kind: 'edit', edit: { ...NO_EDIT, columns: [{ table: table.name, header, cells }] } };
}

/** Null where one of the columns that decide is gone. */
function idColumn(table: SourceTable): IdColumn | null {
  const { headers } = CONTRIBUTION_TABLE;
  const at = findColumn(table, headers.id);
  const activity = findColumn(table, headers.activity);
  const side = findColumn(table, headers.direction);
  if (at === null || activity === null || side === null) return null;
  const isFree = (cells: readonly SourceValue[], row: number): boolean =>
    isBlank(cells[at] ?? null) && typeof table.formulas[row]?.[at] !== 'string';
  const open = table.rows.flatMap((cells, row) => {
    const direction = keyOf(DIRECTION_WORDS, textOf(cells[side]));
    if (direction === null || isBlank(cells[activity] ?? null) || !isFree(cells, row)) return [];
    return [{ row, direction }];
  });
  return { at, open };
}

const textOf = (value: SourceValue | undefined): string => (typeof value === 'string' ? value : '');
