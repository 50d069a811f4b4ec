/** Which contribution was opened on the chart. */
import { useState } from 'react';
import type { AnalysedContribution } from '../../model/analysis';

/** Opened once more, the same contribution is a new wish: the focus goes to its card again. */
export interface Selection {
  readonly id: string;
}

export interface Chosen {
  readonly selection: Selection;
  readonly analysed: AnalysedContribution;
}

export interface Choosing {
  /** As it is now: it may have gained or lost its flag since; null where it has left, or none is open. */
  readonly chosen: Chosen | null;
  readonly open: (id: string) => void;
  readonly close: () => void;
}

/** Keeps what was chosen. */
export function useChosen(contributions: readonly AnalysedContribution[]): Choosing {
  const [selection, setSelection] = useState<Selection | null>(null);
  const analysed = contributions.find(({ contribution }) => contribution.id === selection?.id);
  return {
    chosen: selection === null || analysed === undefined ? null : { selection, analysed },
    open: (id) => setSelection({ id }),
    close: () => setSelection(null),
  };
}
