/** Which points were looked at last: by pointing at them, by focus, or by selecting their row in the sheet. */
import { useState } from 'react';

interface Look {
  readonly ids: readonly string[];
  /** What was selected in the sheet then. */
  readonly marked: string | null;
}

/** A row that is selected after the last look is looked at in its turn. */
export function useLooked(
  marked: string | null
): readonly [readonly string[], (ids: readonly string[]) => void] {
  const [last, setLast] = useState<Look>({ ids: [], marked: null });
  const isNew = marked !== null && marked !== last.marked;
  return [isNew ? [marked] : last.ids, (ids) => setLast({ ids, marked })];
}
