/** A decision that stands. */
import type { AnalysedContribution } from '../../model/analysis';
import type { GroundChange } from '../../model/decisionGround';
import { groundChange } from '../../model/decisionGround';
import type { Quadrant } from '../../model/matrix';
import { DECISION_WORDS, NOT_PLACED, QUADRANT_WORDS, labelOf } from '../../workbook/kernel/words';
import { useParts } from '../parts/styles';
import type { Texts } from '../texts/texts';
import { useTexts } from '../texts/texts';

/** What has changed since it was decided; blank where nothing has. */
function changedWords(texts: Texts['matrix'], change: GroundChange | null): string {
  if (change === null) return '';
  if (change.kind === 'scored') return texts.groundScored;
  return texts.groundMoved(placeWords(change.from), placeWords(change.to));
}

const placeWords = (quadrant: Quadrant | null): string =>
  quadrant === null ? NOT_PLACED : `“${QUADRANT_WORDS[quadrant]}”`;

/** What was decided and why, and whether its ground is another by now. */
export function Decided({ analysed }: { readonly analysed: AnalysedContribution }) {
  const parts = useParts();
  const texts = useTexts();
  const { decision, decisionReason } = analysed.contribution;
  if (decision === null) return null;
  const changed = changedWords(texts.matrix, groundChange(analysed));
  const words =
    analysed.flag === null
      ? labelOf(DECISION_WORDS, decision)
      : texts.decide.choices[analysed.flag][decision].toLowerCase();
  return (
    <p className={parts.quiet}>
      <strong>{texts.matrix.decided(words)}</strong>
      {decisionReason !== null && ` “${decisionReason}”`}
      {changed !== '' && ` · ${changed}`}
    </p>
  );
}
