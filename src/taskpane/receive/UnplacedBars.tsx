import type { Unplaced } from '../../exchange/receive/lacks';
import { unplacedSentence } from '../../exchange/receive/receiveSentence';
import { Bar } from '../parts/Bar';

/** What is kept as received and goes nowhere else, and how it would: said before and after. */
export function UnplacedBars({ unplaced }: { readonly unplaced: readonly Unplaced[] }) {
  return unplaced.map(unplacedSentence).map((sentence) => (
    <Bar key={sentence} intent="warning">
      {sentence}
    </Bar>
  ));
}
