import { useEffect, useRef } from 'react';
import type { AnalysedContribution } from '../../model/analysis';
import { flagSentence } from '../../workbook/kernel/shared/sentences';
import type { Story } from '../state/stories';
import { focusOn } from '../parts/useFocusOnShow';
import { TextButton } from '../parts/TextButton';
import { useTexts } from '../texts/texts';
import type { CardHost } from './CardActions';
import { CardActions } from './CardActions';
import { ContributionCard } from './ContributionCard';

export interface ChosenCardProps {
  readonly analysed: AnalysedContribution;
  readonly story: Story;
  readonly host: CardHost;
  readonly onClose: () => void;
}

/** A contribution without a flag, opened from the chart. */
export function ChosenCard({ analysed, story, host, onClose }: ChosenCardProps) {
  const texts = useTexts().matrix;
  const card = useRef<HTMLElement>(null);
  const { id } = analysed.contribution;
  useEffect(() => focusOn(card.current), [id]);
  return (
    <section aria-label={texts.chosen}>
      <ContributionCard cardRef={card} {...{ analysed, story }} sentence={flagSentence(analysed)}>
        <CardActions key={id} analysed={analysed} host={host} />
        <TextButton onClick={onClose}>{texts.close}</TextButton>
      </ContributionCard>
    </section>
  );
}
