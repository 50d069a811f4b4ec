/** Entries that can't be read. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { SCALE_CHOICES } from '../../model/rescale';
import type { ScaleChoice } from '../../model/rescale';
import type { Place, Problem } from '../../workbook/kernel/problem';
import { problemSentence } from '../../workbook/kernel/problemSentence';
import { MoreList } from '../parts/MoreList';
import { useParts } from '../parts/styles';
import { TextButton } from '../parts/TextButton';
import { useTexts } from '../texts/texts';
import { placeName } from '../state/placeName';
import { problemPlace } from './problemPlace';

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  place: { ...typographyStyles.caption1Strong, margin: 0 },
});

export interface ProblemsProps {
  readonly problems: readonly Problem[];
  readonly onShow: (place: Place) => void;
  /** Takes rows that stand below a table into it. */
  readonly onTakeRows: () => void;
  /** The tables that can take them. */
  readonly growable: readonly string[];
  /** Says what scores of another scale mean. */
  readonly onScale: (choice: ScaleChoice) => void;
  readonly busy: boolean;
}

/** What can't be read as typed: where, what was found, what is wanted. */
export function Problems({ problems, ...actions }: ProblemsProps) {
  const parts = useParts();
  const texts = useTexts().problems;
  if (problems.length === 0) return null;
  return (
    <section aria-labelledby="problems" className={parts.section}>
      <h3 id="problems" className={parts.heading}>
        {texts.heading(problems.length)}
      </h3>
      <p className={parts.quiet}>{texts.intro}</p>
      <MoreList
        items={problems}
        keyOf={(_, index) => String(index)}
        render={(problem) => <ProblemItem problem={problem} {...actions} />}
      />
    </section>
  );
}

interface ProblemItemProps extends Omit<ProblemsProps, 'problems'> {
  readonly problem: Problem;
}

function ProblemItem({ problem, ...actions }: ProblemItemProps) {
  const { onShow, onTakeRows, growable, busy } = actions;
  const styles = useStyles();
  const parts = useParts();
  const texts = useTexts().problems;
  const place = problemPlace(problem);
  return (
    <div className={styles.item}>
      {place !== null && <p className={styles.place}>{placeName(place)}</p>}
      <p className={parts.quiet}>{problemSentence(problem)}</p>
      {problem.code === 'loose-rows' && growable.includes(problem.table) && (
        <Button size="small" disabled={busy} onClick={onTakeRows}>
          {texts.takeRows(problem.rows.length)}
        </Button>
      )}
      <ScaleButtons problem={problem} {...actions} />
      {place !== null && (
        <TextButton aria-label={texts.showAt(placeName(place))} onClick={() => onShow(place)}>
          {texts.show}
        </TextButton>
      )}
    </div>
  );
}

/** What is half converted is never converted again. */
function ScaleButtons({ problem, onScale, busy }: ProblemItemProps) {
  const parts = useParts();
  const texts = useTexts().problems;
  const choices = choicesFor(problem);
  if (choices.length === 0) return null;
  return (
    <div className={parts.row}>
      {choices.map((choice) => (
        <Button key={choice} size="small" disabled={busy} onClick={() => onScale(choice)}>
          {texts[choice]}
        </Button>
      ))}
    </div>
  );
}

function choicesFor({ code }: Problem): readonly ScaleChoice[] {
  if (code === 'half-converted') return ['keep'];
  return code === 'other-scale' ? SCALE_CHOICES : [];
}
