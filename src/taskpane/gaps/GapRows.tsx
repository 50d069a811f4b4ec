/** Gaps as rows of dumbbells. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Scale } from '../../model/alliance';
import type { GapItem } from '../../model/gapList';
import type { GapSummary } from '../../model/gaps';
import { SCORE_SOURCE_WORDS } from '../../workbook/kernel/words';
import { isWide } from '../../model/gaps';
import { GAP_SIDES, gapFigure, gapName, sizeInSteps } from '../../workbook/sections/gaps/gapWords';
import { decimal } from '../parts/figures';
import { TextButton } from '../parts/TextButton';
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
  way: { textAlign: 'start', textDecorationLine: 'underline' },
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
  /** To where the gap's figures stand. */
  readonly onShow: (item: GapItem) => void;
}

/** So many gaps are shown at once; of more, those that are worth a conversation. */
const MOST = 30;

/** One dumbbell a row on the scale that heads them; where both sides agree is folded away. */
export function GapRows({ id, heading, items, summary, scale, onShow }: GapRowsProps) {
  const styles = useStyles();
  const parts = useParts();
  const texts = useMoreTexts().gaps;
  const [isOpen, setOpen] = useState(false);
  const apart = items.filter(({ gap }) => sizeInSteps(gap) !== 0);
  const first = apart.length > MOST ? items.filter(({ gap }) => isWide(gap)) : apart;
  const folded = items.length - first.length;
  if (items.length === 0) return null;
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
        items={isOpen ? items : first}
        all={!isOpen}
        keyOf={({ key }) => key}
        render={(item) => (
          <div className={mergeClasses(styles.row, styles.line)}>
            <span className={styles.name}>
              <TextButton plain className={styles.way} onClick={() => onShow(item)}>
                {gapName(item)}
              </TextButton>
              <span className={parts.unseen}>: {beliefs(item)}</span>
            </span>
            <Dumbbell estimate={item.estimate} stated={item.stated} gap={item.gap} scale={scale} />
            <span className={styles.figure}>{gapFigure(item.gap)}</span>
          </div>
        )}
      />
      {folded > 0 && (
        <TextButton aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? texts.fold : texts.unfold[first === apart ? 'agree' : 'others'](folded)}
        </TextButton>
      )}
      <Average summary={summary} />
    </section>
  );
}

/** What the dumbbell shows, for whoever does not see it. */
function beliefs({ direction, estimate, stated, noted }: GapItem): string {
  const sides = GAP_SIDES[direction];
  const score = noted ? `${sides.score}, ${SCORE_SOURCE_WORDS.noted},` : sides.score;
  return `${sides.estimate} ${decimal(estimate)}, ${score} ${decimal(stated)}`.toLowerCase();
}

function Average({ summary: { mean, meanAbsolute } }: Pick<GapRowsProps, 'summary'>) {
  const parts = useParts();
  const texts = useMoreTexts().gaps;
  if (mean === null || meanAbsolute === null) return null;
  return <p className={parts.quiet}>{texts.mean(gapFigure(mean), decimal(meanAbsolute))}</p>;
}
