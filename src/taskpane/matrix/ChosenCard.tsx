import { useEffect, useRef } from 'react';
import type { AnalysedContribution } from '../../model/analysis';
import type { Story } from '../state/stories';
import { focusOn } from '../parts/useFocusOnShow';
import { TextButton } from '../parts/TextButton';
import { useTexts } from '../texts/texts';
import { AskFirst } from './AskFirst';
import { CardActions } from './CardActions';
import type { CardHost } from './cardHost';
import { ContributionCard } from './ContributionCard';
import type { Wish } from './useChosen';

export interface ChosenCardProps {
  readonly analysed: AnalysedContribution;
  readonly wish: Wish;
  readonly story: Story;
  readonly host: CardHost;
  readonly onClose: () => void;
}

/** The card of the point that was opened, right below the chart. */
export function ChosenCard({ analysed, wish, story, host, onClose }: ChosenCardProps) {
  const texts = useTexts().matrix;
  const card = useRef<HTMLElement>(null);
  useEffect(() => focusOn(card.current), [wish]);
  const onDecide: CardHost['onDecide'] = async (lines, step) => {
    const isWritten = await host.onDecide(lines, step);
    if (isWritten) focusOn(card.current);
    return isWritten;
  };
  return (
    // Escape closes it from wherever in it the focus is; Close does the same for a pointer.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- see above
    <section aria-label={texts.chosen} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <ContributionCard level={3} cardRef={card} {...{ analysed, story }}>
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
