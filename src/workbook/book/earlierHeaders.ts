/** What our tables' columns were called in earlier versions: upgraded or not, nobody typed them. */
import { plainHeader } from '../kernel/headers';
import { DRAWINGS } from './drawings';

const EARLIER: ReadonlySet<string> = new Set(
  DRAWINGS.flatMap(({ renamed = [], dropped = [], retired = [] }) => [
    ...renamed.map(({ table, from }) => keyOf(table, from)),
    ...[...dropped, ...retired].flatMap(({ table, headers }) =>
      headers.map((header) => keyOf(table, header))
    ),
  ])
);

/** Whether an earlier version made a column with this header in this table, whatever the case. */
export function isEarlierHeader(table: string, header: string): boolean {
  return EARLIER.has(keyOf(table, header));
}

/** Whether an earlier version made this table, whatever the case, and no version draws it any more. */
export function isEarlierTable(table: string): boolean {
  return RETIRED.has(table.toLowerCase());
}

const RETIRED: ReadonlySet<string> = new Set(
  DRAWINGS.flatMap(({ retired = [] }) => retired.map(({ table }) => table.toLowerCase()))
);

function keyOf(table: string, header: string): string {
  return `${table.toLowerCase()}|${plainHeader(header)}`;
}
