/** A contribution's quadrants over the periods. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { AnalysedContribution } from '../../model/analysis';
import type { Quadrant } from '../../model/matrix';
import { trendWords } from '../../workbook/sections/contributions/trendWords';
import { QUADRANT_WORDS } from '../../workbook/kernel/words';
import { capitalized } from '../parts/capital';
import { Mark } from '../parts/Mark';
import { useParts } from '../parts/styles';
import type { TrendSummary } from '../state/trendSummaries';
import { useTexts } from '../texts/texts';

const useStyles = makeStyles({
  list: { display: 'flex', gap: tokens.spacingHorizontalXS, flexWrap: 'wrap' },
  item: { position: 'relative', minWidth: '14px', textAlign: 'center' },
});

/** As many periods as fit into a line. */
const MOST = 8;

export interface TrendLineProps {
  readonly analysed: AnalysedContribution;
  readonly summary: TrendSummary;
}

/** Its quadrant period by period, in signs, and what there is to say about it; nothing in a first period. */
export function TrendLine({ analysed, summary }: TrendLineProps) {
  const styles = useStyles();
  const parts = useParts();
  const texts = useTexts().matrix;
  const { past, trend } = summary;
  if (past.length === 0) return null;
  const words = trendWords(trend, analysed.quadrant);
  return (
    <>
      <ol aria-label={texts.trend} className={mergeClasses(parts.list, styles.list)}>
        {past.slice(-MOST).map(({ period, quadrant }, index) => (
          <Then key={index} when={period} quadrant={quadrant} hollow={false} />
        ))}
        <Then when={texts.now} quadrant={analysed.quadrant} hollow={analysed.provisional} />
      </ol>
      {words !== '' && <p className={parts.quiet}>{`${capitalized(words)}.`}</p>}
    </>
  );
}

interface ThenProps {
  readonly when: string;
  readonly quadrant: Quadrant | null;
  readonly hollow: boolean;
}

function Then({ when, quadrant, hollow }: ThenProps) {
  const styles = useStyles();
  const parts = useParts();
  const texts = useTexts().matrix;
  const said = texts.trendAt(
    when,
    quadrant === null ? texts.notPlacedThen : QUADRANT_WORDS[quadrant]
  );
  return (
    <li className={styles.item} title={said}>
      {quadrant === null ? <span aria-hidden="true">–</span> : <Mark {...{ quadrant, hollow }} />}
      <span className={parts.unseen}>{said}</span>
    </li>
  );
}
