/** What leaves, gathered as people think of it. */
import type { AuditedColumn, SheetColumns } from '../../exchange/audit/audit';

const GROUPS = ['form', 'rvu', 'gaps', 'steps', 'charter', 'cover'] as const;
export type GroupId = (typeof GROUPS)[number];

export interface LeavingGroup {
  readonly id: GroupId;
  readonly columns: readonly AuditedColumn[];
  readonly cells: number;
  /** Rows of what it is about: contributions by name, steps. */
  readonly rows: number;
}

/** The cells that tell how many there are of something. */
const COUNTED: ReadonlySet<string> = new Set([
  'Contributions.Activity',
  'Actions.Step',
  'Gaps chosen.Worth talking about',
]);

/** Groups of which something leaves, from the audit's own count of the finished file. */
export function leavingGroups(bySheet: readonly SheetColumns[]): readonly LeavingGroup[] {
  const all = bySheet.flatMap(({ sheet, columns }) =>
    columns.map((column) => ({ group: groupOf(sheet, column.column), column }))
  );
  return GROUPS.flatMap((id) => {
    const columns = joined(all.filter(({ group }) => group === id).map(({ column }) => column));
    if (columns.length === 0) return [];
    const counted = columns.filter(({ column }) => COUNTED.has(column));
    return [{ id, columns, cells: sum(columns), rows: sum(counted) }];
  });
}

/** By the sheet's title in the copy, and the source's table. */
function groupOf(sheet: string, column: string): GroupId {
  const table = column.slice(0, column.lastIndexOf('.'));
  if (table === 'Start' || table === 'Settings' || table === 'Order') return 'cover';
  if (table === 'Charter') return 'charter';
  if (table === 'Actions') return 'steps';
  if (table === 'Gaps chosen') return 'gaps';
  return sheet === 'RVU' ? 'form' : 'rvu';
}

function joined(columns: readonly AuditedColumn[]): readonly AuditedColumn[] {
  const cells = new Map<string, number>();
  columns.forEach((each) => cells.set(each.column, (cells.get(each.column) ?? 0) + each.cells));
  return [...cells].map(([column, count]) => ({ column, cells: count }));
}

const sum = (columns: readonly AuditedColumn[]): number =>
  columns.reduce((total, { cells }) => total + cells, 0);
