/** The facts on a contribution's card. */
import type { AnalysedContribution } from '../../model/analysis';
import type { Direction } from '../../model/contribution';
import type { ScoreSource } from '../../model/scoreSource';
import type { Basis } from '../../model/worth';
import { isCostEstimated } from '../../model/worth';
import { flagAsides } from '../../workbook/kernel/shared/sentences';
import { DECISION_WORDS, EVIDENCE_WORDS, labelOf } from '../../workbook/kernel/words';
import { amount, decimal } from '../parts/figures';
import { shownDay } from '../parts/shownDay';
import { useParts } from '../parts/styles';
import type { TrendSummary } from '../state/trendSummaries';
import type { Texts } from '../texts/texts';
import { useTexts } from '../texts/texts';
import { TrendLine } from './TrendLine';

export interface CardFactsProps {
  readonly analysed: AnalysedContribution;
  readonly summary: TrendSummary;
}

/** What it costs and brings, how long it has stood there, what would change that, what was decided last. */
export function CardFacts({ analysed, summary }: CardFactsProps) {
  const parts = useParts();
  const texts = useTexts().matrix;
  const { contribution, cost, costShare, value, valueShare, basis } = analysed;
  const { direction } = contribution;
  const score = decimal(value ?? 0);
  const said = basis === null ? '' : restsOn(texts, basis, direction, score, summary.source);
  const facts = texts.facts[isCostEstimated(contribution) ? 'estimated' : direction](
    amount(cost ?? 0),
    share(costShare),
    share(valueShare)
  );
  const asides = flagAsides(analysed);
  return (
    <>
      <p className={parts.text}>{`${facts} ${said}`}</p>
      <TrendLine analysed={analysed} summary={summary} />
      {asides !== '' && <p className={parts.quiet}>{asides}</p>}
      <EvidenceLine contribution={contribution} />
      <LastDecision analysed={analysed} summary={summary} />
    </>
  );
}

/** What the value can be seen in, and who looked; nothing where nobody said so. */
function EvidenceLine({ contribution }: Pick<AnalysedContribution, 'contribution'>) {
  const parts = useParts();
  const texts = useTexts().matrix;
  const { evidence, evidenceStatus, checkedBy } = contribution;
  const status = evidenceStatus && labelOf(EVIDENCE_WORDS, evidenceStatus);
  const said = [evidence, status, checkedBy].filter((each) => each !== null);
  return said.length === 0 ? null : <p className={parts.quiet}>{texts.evidence(said)}</p>;
}

/** What the value rests on; only a score in a returned copy is called theirs. */
function restsOn(
  { rests, noted, received }: Texts['matrix'],
  basis: Basis,
  direction: Direction,
  score: string,
  source: ScoreSource | null
): string {
  if (basis !== 'stated' || source === null || source.kind === 'own')
    return rests[basis][direction](score);
  if (source.kind === 'noted') return noted(score);
  return received(score, source.revision, source.on === null ? null : shownDay(source.on));
}

const share = (part: number | null): string => `${Math.round((part ?? 0) * 100)} %`;

/** What was decided in the last closed period, and whether it rested on an estimate that is none any more. */
function LastDecision({ analysed, summary: { last } }: CardFactsProps) {
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
