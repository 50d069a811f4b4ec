/** Flags that went while one was looking. */
import { useState } from 'react';
import type { DirectionAnalysis } from '../../model/analysis';
import { amount } from '../parts/figures';
import { StatusLine } from '../parts/StatusLine';
import { clearedFlags } from '../state/clearedFlags';
import type { ClearedFlags } from '../state/clearedFlags';
import { useTexts } from '../texts/texts';

/** Says that flags went while the view was open, until others do. */
export function ClearedFlagsLine({ analysis }: { readonly analysis: DirectionAnalysis }) {
  const texts = useTexts().matrix;
  const [seen, setSeen] = useState(analysis);
  const [cleared, setCleared] = useState<ClearedFlags | null>(null);
  if (seen !== analysis) {
    setSeen(analysis);
    setCleared(clearedFlags(seen, analysis) ?? cleared);
  }
  if (cleared === null) return <StatusLine text={null} />;
  const moved = cleared.line && texts.lineMoved(amount(cleared.line.from), amount(cleared.line.to));
  return (
    <StatusLine
      text={[texts.clearedFlags(cleared.ids.join(', ')), ...(moved === null ? [] : [moved])].join(
        ' '
      )}
    />
  );
}
