/** Finds flags that disappeared between two readings of the workbook, and whether a line moved. */
import type { DirectionAnalysis } from '../../model/analysis';

export interface ClearedFlags {
  readonly ids: readonly string[];
  /** The cost line before and now; null where it stayed. */
  readonly line: { readonly from: number; readonly to: number } | null;
}

/** Null where no contribution that is still listed lost its flag. */
export function clearedFlags(
  before: DirectionAnalysis,
  now: DirectionAnalysis
): ClearedFlags | null {
  const flagged = new Set(before.contributions.filter(({ flag }) => flag !== null).map(idOf));
  const ids = now.contributions
    .filter((each) => each.flag === null && flagged.has(idOf(each)))
    .map(idOf);
  if (ids.length === 0) return null;
  const [from, to] = [before.thresholds.cost, now.thresholds.cost];
  return { ids, line: from === null || to === null || from === to ? null : { from, to } };
}

const idOf = ({ contribution }: DirectionAnalysis['contributions'][number]): string =>
  contribution.id;
