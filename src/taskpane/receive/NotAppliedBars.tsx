/** What of a received file is kept without effect. */
import type { NotApplied } from '../../exchange/receive/missingTargets';
import { notAppliedSentence } from '../../exchange/receive/notAppliedSentence';
import { Bar } from '../parts/Bar';

/** What is kept as received and goes nowhere else, and how it would: said before and after. */
export function NotAppliedBars({ notApplied }: { readonly notApplied: readonly NotApplied[] }) {
  return notApplied.map(notAppliedSentence).map((sentence) => (
    <Bar key={sentence} intent="warning">
      {sentence}
    </Bar>
  ));
}
