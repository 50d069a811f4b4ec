import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';
import type { AnalysedContribution } from '../../model/analysis';
import type { Firmness } from '../../model/flags';
import { firmnessOf } from '../../model/flags';
import type { Story } from '../state/stories';
import { Mark } from '../parts/Mark';
import { useParts } from '../parts/styles';
import { useTexts } from '../texts/texts';
import { QUADRANT_WORDS } from '../../workbook/kernel/words';
import { TrendLine } from './TrendLine';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    padding: '10px 12px 4px 16px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    // The edge is a border so that high contrast keeps it, solid or dashed.
    borderLeftWidth: '4px',
    borderLeftColor: 'var(--edge)',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  unsure: { borderLeftStyle: 'dashed' },
  'do-more': { '--edge': 'var(--doMoreMark)' },
  keep: { '--edge': 'var(--keepMark)' },
  leave: { '--edge': 'var(--leaveMark)' },
  'cut-back': { '--edge': 'var(--cutBackMark)' },
  red: { '--edge': tokens.colorStatusDangerBorderActive },
  none: { '--edge': tokens.colorNeutralStrokeAccessible },
  head: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'flex-start' },
  title: { ...typographyStyles.body1Strong, margin: 0, flexGrow: 1, overflowWrap: 'anywhere' },
  mark: { flexShrink: 0, height: '20px', display: 'flex', alignItems: 'center' },
  badge: {
    ...typographyStyles.caption2,
    flexShrink: 0,
    padding: '2px 6px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  firmCut: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
  },
  firmMore: { backgroundColor: 'var(--doMoreTint)', color: 'var(--doMoreInk)' },
  estimate: { backgroundColor: 'var(--estimateTint)', color: 'var(--estimateInk)' },
});

export interface ContributionCardProps {
  readonly analysed: AnalysedContribution;
  /** What it is flagged for and why, in words. */
  readonly sentence: string;
  readonly story: Story;
  readonly cardRef?: Ref<HTMLElement>;
  readonly children: ReactNode;
}

/** One contribution: its place, why it deserves attention, and what can be done. */
export function ContributionCard(props: ContributionCardProps) {
  const { analysed, sentence, story, cardRef, children } = props;
  const styles = useStyles();
  const parts = useParts();
  const { contribution, quadrant, provisional } = analysed;
  const firmness = firmnessOf(analysed);
  return (
    <article
      ref={cardRef}
      tabIndex={-1}
      aria-label={`${contribution.id} ${contribution.activity}`}
      className={mergeClasses(
        styles.root,
        styles[quadrant ?? 'none'],
        firmness !== 'firm' && styles.unsure,
        story.red && styles.red
      )}
    >
      <div className={styles.head}>
        {quadrant !== null && (
          <span className={styles.mark} role="img" aria-label={QUADRANT_WORDS[quadrant]}>
            <Mark quadrant={quadrant} hollow={provisional} />
          </span>
        )}
        <h4 className={styles.title}>
          {contribution.id} {contribution.activity}
        </h4>
        <Badge analysed={analysed} firmness={firmness} story={story} />
      </div>
      <p className={parts.quiet}>{sentence}</p>
      <TrendLine analysed={analysed} story={story} />
      {children}
    </article>
  );
}

interface BadgeProps {
  readonly analysed: AnalysedContribution;
  readonly firmness: Firmness;
  readonly story: Story;
}

function Badge({ analysed, firmness, story }: BadgeProps) {
  const styles = useStyles();
  const texts = useTexts().matrix;
  const { flag, contribution } = analysed;
  const theirs = contribution.direction === 'received';
  const words = {
    firm: story.early === null ? texts.firm : texts.early(story.early),
    question: texts.question,
    provisional: theirs ? texts.theirEstimate : texts.estimate,
  };
  const graveLook = story.red ? styles.firmCut : undefined;
  const firmLook = flag === 'do-more' ? styles.firmMore : graveLook;
  const look = firmness === 'firm' ? firmLook : styles.estimate;
  return (
    <span className={mergeClasses(styles.badge, look)}>
      {flag === null && firmness === 'firm' ? texts.noFlag : words[firmness]}
    </span>
  );
}
