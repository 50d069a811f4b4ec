/** How the columns of the table of all contributions name their own cells and those of others. */
import { NOTHING, call, equal, joined, words } from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { HISTORY_CONTRIBUTION_TABLE } from '../../kernel/shared/historyTables';
import { cellIn, thisRow, wholeColumn } from '../../kernel/tableRef';
import type { KeyOf } from '../../kernel/tableRef';
import type { Mirrored } from './mirrorTable';
import { REVIEWED } from './reviewTables';
import type { ReviewedRow } from './reviewedRows';

export type Key = KeyOf<typeof REVIEWED>;
export type Columns<Some extends Key> = Readonly<Record<Some, Mirrored<ReviewedRow>>>;

export const here = (key: Key): Expression => thisRow(REVIEWED, key);
export const all = (key: Key): Expression => wholeColumn(REVIEWED, key);
export const of = (key: KeyOf<typeof CONTRIBUTION_TABLE>): Expression =>
  cellIn(CONTRIBUTION_TABLE, key, here('row'));
export const past = (key: KeyOf<typeof HISTORY_CONTRIBUTION_TABLE>, row: Expression): Expression =>
  cellIn(HISTORY_CONTRIBUTION_TABLE, key, row);
export const isNone = equal(here('row'), 0);
export const isBlank = (key: Key): Expression => equal(here(key), NOTHING);
export const number = (of: Expression): Expression => call('N', of);

/** How many with the same figure stand before it. */
export function tiedBefore(key: 'weight' | 'gap' | 'wide'): Expression {
  return call(
    'COUNTIFS',
    ...[all(key), here(key)],
    ...[all('tie'), joined(words('<'), here('tie'))]
  );
}
