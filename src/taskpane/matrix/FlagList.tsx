/** The flags. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { FlaggedContribution } from '../../model/flags';
import { MoreList } from '../parts/MoreList';
import { useParts } from '../parts/styles';
import { useTexts } from '../texts/texts';
import type { TrendSummaries } from '../state/trendSummaries';
import { AskFirst } from './AskFirst';
import { CardActions } from './CardActions';
import type { CardHost } from './cardHost';
import { ContributionCard } from './ContributionCard';
import { FlagHead } from './FlagHead';
import type { FlagFilter } from './FlagHead';
import type { FlagGroup } from './flagGroups';
import { groupFlags, isAsked, isUndecided, standingOf } from './flagGroups';
import { useDeciding } from './useDeciding';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  'cut-back': { color: 'var(--cutBackInk)' },
  renegotiate: { color: 'var(--cutBackInk)' },
  'do-more': { color: 'var(--doMoreInk)' },
});

export interface FlagListProps {
  /** Worst first. */
  readonly flagged: readonly FlaggedContribution[];
  /** The one whose card stands beside the chart. */
  readonly elsewhere: string | null;
  readonly summaries: TrendSummaries;
  readonly host: CardHost;
}

/** The flags as cards: by kind, those that wait for a decision first. */
export function FlagList({ flagged, elsewhere, summaries, host }: FlagListProps) {
  const styles = useStyles();
  const parts = useParts();
  const texts = useTexts().matrix;
  const list = useRef<HTMLElement>(null);
  const undecided = flagged.filter(isUndecided);
  const [filter, setFilter] = useState<FlagFilter>(undecided.length > 0 ? 'undecided' : 'all');
  const here = ({ contribution }: FlaggedContribution) => contribution.id !== elsewhere;
  const groups = groupFlags((filter === 'all' ? flagged : undecided).filter(here));
  const deciding = useDeciding(list, flagged, groups, host);
  const main = groups[0]?.items[0];

  const group = ({ flag, items }: FlagGroup) => (
    <div key={flag} role="group" aria-labelledby={`flags-${flag}`} className={parts.section}>
      <h4 id={`flags-${flag}`} className={`${parts.heading} ${styles[flag]}`}>
        {texts.group[flag](items.length)}
      </h4>
      <MoreList
        className={styles.list}
        items={items}
        keyOf={({ contribution }) => contribution.id}
        render={(each) => {
          const isMain = each === main && isUndecided(each);
          const asksFirst = isAsked(standingOf(each));
          return (
            <div data-contribution={each.contribution.id}>
              <ContributionCard level={5} analysed={each} summary={summaries(each)}>
                <AskFirst analysed={each} host={host} isMain={isMain} />
                <CardActions analysed={each} host={deciding.host} isMain={isMain && !asksFirst} />
              </ContributionCard>
            </div>
          );
        }}
      />
    </div>
  );

  return (
    <section ref={list} aria-labelledby="flags" className={parts.section}>
      <FlagHead
        {...{ flagged, filter, busy: host.busy, last: deciding.last }}
        onFilter={setFilter}
        onAccept={deciding.accept}
        onDecideAll={deciding.decideAll}
        onTakeBack={deciding.takeBack}
      />
      {groups.map(group)}
    </section>
  );
}
