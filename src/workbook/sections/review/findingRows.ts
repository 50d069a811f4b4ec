/** The flagged contributions of a direction in the order of the list, and what their columns share. */
import type { Direction } from '../../../model/contribution';
import { MOST_FINDINGS } from '../../../model/review/review';
import { call, equal, when } from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { aboveRank, flagRank } from '../../kernel/shared/flagKey';
import type { MirroredRow } from '../../kernel/shared/mirroredRow';
import type { KeyOf } from '../../kernel/tableRef';
import type { Mirrored } from './mirrorTable';
import type { reviewFindingTable } from './reviewTables';
import { KIND, highestFirst, sideOf } from './reviewedRows';
import type { ReviewedRow } from './reviewedRows';

export const FINDING_ROWS = 2 * MOST_FINDINGS;

export type ReviewFindingKey = KeyOf<ReturnType<typeof reviewFindingTable>>;

export interface FindingRow {
  readonly number: number;
  readonly base: number;
  readonly found: ReviewedRow | null;
}

/** Just above the keys of the direction's firm flags of that kind. */
export function baseOf(direction: Direction, kind: number): number {
  const side = sideOf(direction);
  return aboveRank(flagRank({ side, more: kind === KIND.more, soft: false }));
}

/** The flagged contributions of a direction in the order of the list; null where there are fewer. */
export function findingRows(
  reviewed: readonly ReviewedRow[],
  direction: Direction
): readonly FindingRow[] {
  return [KIND.more, KIND.less].flatMap((kind, group) => {
    const side = sideOf(direction);
    const listed = highestFirst(reviewed, 'key').filter(
      (row) => row.side === side && row.kind === kind
    );
    return Array.from({ length: MOST_FINDINGS }, (_, index) => ({
      number: group * MOST_FINDINGS + index + 1,
      base: baseOf(direction, kind),
      found: listed[index] ?? null,
    }));
  });
}

export type FindingColumns<Some extends ReviewFindingKey> = Readonly<
  Record<Some, Mirrored<FindingRow>>
>;

export function mirroredOf({ found }: FindingRow): MirroredRow | null {
  return found?.mirrored ?? null;
}
export function findingText(row: FindingRow, tell: (mirrored: MirroredRow) => string): string {
  const mirrored = mirroredOf(row);
  return mirrored === null ? '' : tell(mirrored);
}

/** The activity, or the id where it has none. */
export function nameFormula(activity: Expression, id: Expression): Expression {
  return when(equal(call('LEN', call('TRIM', activity)), 0), id, activity);
}
export function findingName({ activity, id }: { activity: string; id: string }): string {
  return activity.trim() || id;
}
