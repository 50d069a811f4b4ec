/** The card of a contribution. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';
import { unplacedSentence } from '../../workbook/kernel/shared/sentences';
import type { AnalysedContribution } from '../../model/analysis';
import type { TrendSummary } from '../state/trendSummaries';
import { Mark } from '../parts/Mark';
import { useParts } from '../parts/styles';
import { useTexts } from '../texts/texts';
import { QUADRANT_WORDS } from '../../workbook/kernel/words';
import { CardFacts } from './CardFacts';
import type { FlagStanding } from './flagGroups';
import { isAsked, standingOf } from './flagGroups';

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
  close: { borderLeftStyle: 'dashed' },
  asked: { borderTopStyle: 'dashed', borderRightStyle: 'dashed', borderBottomStyle: 'dashed' },
  'do-more': { '--edge': 'var(--doMoreMark)' },
  keep: { '--edge': 'var(--keepMark)' },
  leave: { '--edge': 'var(--leaveMark)' },
  'cut-back': { '--edge': 'var(--cutBackMark)' },
  red: { '--edge': tokens.colorStatusDangerBorderActive },
  none: { '--edge': tokens.colorNeutralStrokeAccessible },
  head: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'flex-start' },
  title: { ...typographyStyles.body1Strong, margin: 0, flexGrow: 1, overflowWrap: 'anywhere' },
  mark: { flexShrink: 0, height: '20px', display: 'flex', alignItems: 'center' },
  standing: {
    ...typographyStyles.caption2,
    display: 'inline-block',
    padding: '1px 5px',
    marginInlineStart: tokens.spacingHorizontalXS,
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
  readonly summary: TrendSummary;
  /** Of its heading, below what stands above it. */
  readonly level: 3 | 5;
  readonly cardRef?: Ref<HTMLElement>;
  readonly children: ReactNode;
}

/** One contribution: what is advised, why, and what can be done. */
export function ContributionCard(props: ContributionCardProps) {
  const { analysed, summary, level, cardRef, children } = props;
  const styles = useStyles();
  const parts = useParts();
  const { contribution, quadrant, provisional, placed } = analysed;
  const standing = standingOf(analysed);
  return (
    <article
      ref={cardRef}
      tabIndex={-1}
      aria-label={`${contribution.id} ${contribution.activity}`}
      className={mergeClasses(
        styles.root,
        styles[quadrant ?? 'none'],
        standing !== 'firm' && styles.close,
        isAsked(standing) && styles.asked,
        isRed(summary, standing) && styles.red
      )}
    >
      <div className={styles.head}>
        {quadrant !== null && (
          <span className={styles.mark} role="img" aria-label={QUADRANT_WORDS[quadrant]}>
            <Mark quadrant={quadrant} hollow={provisional} />
          </span>
        )}
        <Title {...{ analysed, standing, summary, level }} />
      </div>
      {placed ? (
        <CardFacts analysed={analysed} summary={summary} />
      ) : (
        <p className={parts.quiet}>{unplacedSentence(analysed)}</p>
      )}
      {children}
    </article>
  );
}

/** What rests on an estimate is a question, and never red. */
const isRed = ({ red }: TrendSummary, standing: FlagStanding): boolean =>
  red && standing === 'firm';

interface TitleProps {
  readonly level: 3 | 5;
  readonly analysed: AnalysedContribution;
  readonly standing: FlagStanding;
  readonly summary: TrendSummary;
}

/** The advice first, as a question where it is one; then what is advised on, and how sure that is. */
function Title({ analysed, standing, summary, level }: TitleProps) {
  const Heading = `h${level}` as const;
  const styles = useStyles();
  const texts = useTexts().matrix;
  const { flag, contribution } = analysed;
  const advice = standing === 'firm' ? texts.advice : texts.adviceAsked;
  return (
    <Heading className={styles.title}>
      {flag !== null && advice[flag]}
      {contribution.activity}{' '}
      {standing === 'firm' ? (
        <FirmNote analysed={analysed} summary={summary} />
      ) : (
        <span className={mergeClasses(styles.standing, styles.estimate)}>
          {contribution.id} · {texts.standing[standing]}
        </span>
      )}
    </Heading>
  );
}

function FirmNote({ analysed, summary }: Pick<TitleProps, 'analysed' | 'summary'>) {
  const styles = useStyles();
  const texts = useTexts().matrix;
  const { flag, contribution } = analysed;
  const firm = summary.early === null ? texts.standing.firm : texts.early(summary.early);
  const look = flag === 'do-more' ? styles.firmMore : summary.red && styles.firmCut;
  return (
    <span className={mergeClasses(styles.standing, look)}>
      {contribution.id} · {flag === null ? texts.noFlag : firm}
    </span>
  );
}
