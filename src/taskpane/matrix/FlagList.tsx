import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { FlaggedContribution } from '../../model/flags';
import { flagSentence } from '../../workbook/kernel/shared/sentences';
import { MoreList } from '../parts/MoreList';
import { useParts } from '../parts/styles';
import { focusOn } from '../parts/useFocusOnShow';
import { useTexts } from '../texts/texts';
import type { Stories } from '../state/stories';
import type { CardHost } from './CardActions';
import { CardActions } from './CardActions';
import { ContributionCard } from './ContributionCard';
import type { Wish } from './useChosen';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
});

export interface FlagListProps {
  /** Worst first. */
  readonly flagged: readonly FlaggedContribution[];
  readonly stories: Stories;
  readonly host: CardHost;
  /** The one to go to. */
  readonly wanted: Wish | null;
}

/** The flags as cards, in the order in which they deserve attention. */
export function FlagList({ flagged, stories, host, wanted }: FlagListProps) {
  const styles = useStyles();
  const parts = useParts();
  const texts = useTexts().matrix;
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    if (wanted === null) return;
    const cards = list.current?.querySelectorAll<HTMLElement>('[data-contribution]') ?? [];
    const card = [...cards].find((each) => each.dataset.contribution === wanted.id);
    focusOn(card?.querySelector('article') ?? null);
  }, [wanted]);
  return (
    <section ref={list} aria-labelledby="flags" className={parts.section}>
      <h3 id="flags" className={parts.heading}>
        {texts.flags}
      </h3>
      {flagged.length === 0 && <p className={parts.quiet}>{texts.noFlags}</p>}
      <MoreList
        className={styles.list}
        items={flagged}
        all={wanted !== null}
        keyOf={({ contribution }) => contribution.id}
        render={(each) => (
          <div data-contribution={each.contribution.id}>
            <ContributionCard analysed={each} sentence={flagSentence(each)} story={stories(each)}>
              <CardActions analysed={each} host={host} />
            </ContributionCard>
          </div>
        )}
      />
    </section>
  );
}
