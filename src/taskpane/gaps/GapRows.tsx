import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Scale } from '../../model/alliance';
import type { GapItem } from '../../model/gapList';
import type { GapSummary } from '../../model/gaps';
import { GAP_SIDES, gapFigure, gapName } from '../../workbook/sections/gaps/gapWords';
import { SCORE_SOURCE_WORDS } from '../../workbook/kernel/words';
import { decimal } from '../parts/figures';
import { MoreList } from '../parts/MoreList';
import { useParts } from '../parts/styles';
import { useMoreTexts } from '../texts/moreTexts';
import { Dumbbell } from './Dumbbell';

const useStyles = makeStyles({
  row: {
    ...typographyStyles.caption1,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 44% 40px',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
  },
  line: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { overflowWrap: 'anywhere', padding: '4px 0' },
  figure: {
    ...typographyStyles.caption1Strong,
    textAlign: 'end',
    fontVariantNumeric: 'tabular-nums',
  },
  ends: { display: 'flex', justifyContent: 'space-between', minHeight: 0 },
});

export interface GapRowsProps {
  readonly id: string;
  readonly heading: string;
  readonly items: readonly GapItem[];
  readonly summary: GapSummary;
  readonly scale: Scale;
}

/** One dumbbell a row on the scale that heads them, and what they come to on average. */
export function GapRows({ id, heading, items, summary, scale }: GapRowsProps) {
  const styles = useStyles();
  const parts = useParts();
  const texts = useMoreTexts().gaps;
  if (items.length === 0) return null;
  const { mean, meanAbsolute } = summary;
  return (
    <section aria-labelledby={id} className={parts.section}>
      <h3 id={id} className={parts.heading}>
        {heading}
      </h3>
      <div aria-hidden="true" className={styles.row} style={{ minHeight: 0 }}>
        <span />
        <span className={mergeClasses(parts.quiet, styles.ends)}>
          <span>{scale.min}</span>
          <span>{scale.max}</span>
        </span>
      </div>
      <MoreList
        items={items}
        keyOf={({ key }) => key}
        render={(item) => (
          <div className={mergeClasses(styles.row, styles.line)}>
            <span className={styles.name}>
              {gapName(item)}
              <span className={parts.unseen}>: {beliefs(item)}</span>
            </span>
            <Dumbbell estimate={item.estimate} stated={item.stated} gap={item.gap} scale={scale} />
            <span className={styles.figure}>{gapFigure(item.gap)}</span>
          </div>
        )}
      />
      {mean !== null && meanAbsolute !== null && (
        <p className={parts.quiet}>{texts.mean(gapFigure(mean), decimal(meanAbsolute))}</p>
      )}
    </section>
  );
}

/** What the dumbbell shows, for whoever does not see it. */
function beliefs({ direction, estimate, stated, noted }: GapItem): string {
  const sides = GAP_SIDES[direction];
  const score = noted ? `${sides.score}, ${SCORE_SOURCE_WORDS.noted},` : sides.score;
  return `${sides.estimate} ${decimal(estimate)}, ${score} ${decimal(stated)}`.toLowerCase();
}
