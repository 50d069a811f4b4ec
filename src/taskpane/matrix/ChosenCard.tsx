/** The card below the chart. */
import { useEffect, useRef } from 'react';
import type { AnalysedContribution } from '../../model/analysis';
import type { TrendSummary } from '../state/trendSummaries';
import { useEscape } from '../parts/useEscape';
import { focusOn } from '../parts/useFocusOnShow';
import { TextButton } from '../parts/TextButton';
import { useTexts } from '../texts/texts';
import { AskFirst } from './AskFirst';
import { CardActions } from './CardActions';
import type { CardHost } from './cardHost';
import { ContributionCard } from './ContributionCard';
import type { Selection } from './useChosen';

export interface ChosenCardProps {
  readonly analysed: AnalysedContribution;
  readonly selection: Selection;
  readonly summary: TrendSummary;
  readonly host: CardHost;
  readonly onClose: () => void;
}

/** The card of the point that was opened, right below the chart. */
export function ChosenCard({ analysed, selection, summary, host, onClose }: ChosenCardProps) {
  const texts = useTexts().matrix;
  const card = useRef<HTMLElement>(null);
  useEscape(onClose);
  // The point stays in sight: its card stands beside it.
  useEffect(() => focusOn(card.current, true), [selection]);
  const onDecide: CardHost['onDecide'] = async (lines, step) => {
    const isWritten = await host.onDecide(lines, step);
    if (isWritten) focusOn(card.current);
    return isWritten;
  };
  return (
    <section aria-label={texts.chosen}>
      <ContributionCard level={3} cardRef={card} {...{ analysed, summary }}>
        <AskFirst {...{ analysed, host }} />
        <CardActions
          key={analysed.contribution.id}
          analysed={analysed}
          host={{ ...host, onDecide }}
        />
        <TextButton onClick={onClose}>{texts.close}</TextButton>
      </ContributionCard>
    </section>
  );
}
