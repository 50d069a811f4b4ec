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

export type ReviewedKey = KeyOf<typeof REVIEWED>;
export type ReviewedColumns<Some extends ReviewedKey> = Readonly<
  Record<Some, Mirrored<ReviewedRow>>
>;

export function here(key: ReviewedKey): Expression {
  return thisRow(REVIEWED, key);
}
export function all(key: ReviewedKey): Expression {
  return wholeColumn(REVIEWED, key);
}
export function of(key: KeyOf<typeof CONTRIBUTION_TABLE>): Expression {
  return cellIn(CONTRIBUTION_TABLE, key, here('row'));
}
export function pastCell(
  key: KeyOf<typeof HISTORY_CONTRIBUTION_TABLE>,
  row: Expression
): Expression {
  return cellIn(HISTORY_CONTRIBUTION_TABLE, key, row);
}
export const isNone = equal(here('row'), 0);
export function isBlankCell(key: ReviewedKey): Expression {
  return equal(here(key), NOTHING);
}
export function numberCell(of: Expression): Expression {
  return call('N', of);
}

/** How many with the same figure stand before it. */
export function tiedBefore(key: 'weight' | 'gap' | 'wide'): Expression {
  return call(
    'COUNTIFS',
    ...[all(key), here(key)],
    ...[all('tie'), joined(words('<'), here('tie'))]
  );
}
