/** Flags that went while one was looking. */
import { useState } from 'react';
import type { DirectionAnalysis } from '../../model/analysis';
import { amount } from '../parts/figures';
import { StatusLine } from '../parts/StatusLine';
import { goneFlags } from '../state/goneFlags';
import type { GoneFlags } from '../state/goneFlags';
import { useTexts } from '../texts/texts';

/** Says that flags went while the view was open, until others do. */
export function GoneFlagsLine({ analysis }: { readonly analysis: DirectionAnalysis }) {
  const texts = useTexts().matrix;
  const [seen, setSeen] = useState(analysis);
  const [gone, setGone] = useState<GoneFlags | null>(null);
  if (seen !== analysis) {
    setSeen(analysis);
    setGone(goneFlags(seen, analysis) ?? gone);
  }
  if (gone === null) return <StatusLine text={null} />;
  const moved = gone.line && texts.lineMoved(amount(gone.line.from), amount(gone.line.to));
  return (
    <StatusLine
      text={[texts.goneFlags(gone.ids.join(', ')), ...(moved === null ? [] : [moved])].join(' ')}
    />
  );
}
