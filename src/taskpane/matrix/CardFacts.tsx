import type { AnalysedContribution } from '../../model/analysis';
import { isCostEstimated } from '../../model/worth';
import { flagAsides } from '../../workbook/kernel/shared/sentences';
import { DECISION_WORDS, labelOf } from '../../workbook/kernel/words';
import { amount, decimal } from '../parts/figures';
import { useParts } from '../parts/styles';
import type { Story } from '../state/stories';
import { useTexts } from '../texts/texts';
import { TrendLine } from './TrendLine';

export interface CardFactsProps {
  readonly analysed: AnalysedContribution;
  readonly story: Story;
}

/** What it costs and brings, how long it has stood there, what would change that, what was decided last. */
export function CardFacts({ analysed, story }: CardFactsProps) {
  const parts = useParts();
  const texts = useTexts().matrix;
  const { contribution, cost, costShare, value, valueShare, basis } = analysed;
  const { direction } = contribution;
  const score = decimal(value ?? 0);
  const said = basis === null ? '' : texts.rests[basis][direction](score);
  const facts = texts.facts[isCostEstimated(contribution) ? 'estimated' : direction](
    amount(cost ?? 0),
    share(costShare),
    share(valueShare)
  );
  const asides = flagAsides(analysed);
  return (
    <>
      <p className={parts.text}>{`${facts} ${said}`}</p>
      <TrendLine analysed={analysed} story={story} />
      {asides !== '' && <p className={parts.quiet}>{asides}</p>}
      <LastDecision analysed={analysed} story={story} />
    </>
  );
}

const share = (part: number | null): string => `${Math.round((part ?? 0) * 100)} %`;

/** What was decided in the last closed period, and whether it rested on an estimate that is none any more. */
function LastDecision({ analysed, story: { last } }: CardFactsProps) {
  const parts = useParts();
  const texts = useTexts().matrix;
  if (last === null) return null;
  const words = texts.lastPeriod(last.period, labelOf(DECISION_WORDS, last.decision));
  const reason = last.reason === null ? '.' : ` “${last.reason}”`;
  const isScored = last.stated === null && analysed.contribution.stated !== null;
  return (
    <p className={parts.quiet}>
      {words}
      {reason}
      {isScored && analysed.contribution.direction === 'given' && ` ${texts.scoredSince}`}
    </p>
  );
}
