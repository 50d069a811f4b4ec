/** Which contribution was opened on the chart. */
import { useState } from 'react';
import type { AnalysedContribution } from '../../model/analysis';

/** Opened once more, the same contribution is a new wish: the focus goes to its card again. */
export interface Wish {
  readonly id: string;
}

export interface Chosen {
  /** Flagged ones have a card in the list of flags already. */
  readonly flagged: Wish | null;
  readonly unflagged: AnalysedContribution | null;
  readonly open: (id: string) => void;
  readonly close: () => void;
}

/** What was chosen, as it is now: it may have gained or lost its flag since, or have left. */
export function useChosen(contributions: readonly AnalysedContribution[]): Chosen {
  const [wish, setWish] = useState<Wish | null>(null);
  const found = contributions.find(({ contribution }) => contribution.id === wish?.id);
  const isFlagged = found !== undefined && found.flag !== null;
  return {
    flagged: isFlagged ? wish : null,
    unflagged: found === undefined || isFlagged ? null : found,
    open: (id) => setWish({ id }),
    close: () => setWish(null),
  };
}
