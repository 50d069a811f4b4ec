/** What the matrix points at, from This period. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Direction } from '../../model/contribution';
import type { Flag, Quadrant } from '../../model/matrix';
import { Mark } from '../parts/Mark';
import type { PeriodFacts } from '../state/steps';
import { useParts } from '../parts/styles';
import { TextButton } from '../parts/TextButton';
import { useTexts } from '../texts/texts';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'center',
    minHeight: '20px',
    '& > svg': { flexShrink: 0 },
  },
  way: { textAlign: 'start', textDecorationLine: 'underline' },
  // As wide as the marks beside which it stands.
  sign: { width: '14px', textAlign: 'center', color: tokens.colorNeutralForeground2 },
});

interface Look {
  readonly id: string;
  readonly count: number;
  readonly flag: Flag;
  readonly hollow: boolean;
  readonly say: (n: number) => string;
}

export interface HighlightsProps {
  readonly facts: PeriodFacts;
  /** To the flags of that direction. */
  readonly onFlags: (direction: Direction) => void;
  readonly onLate: () => void;
}

const QUADRANT_OF: Readonly<Record<Flag, Quadrant>> = {
  'do-more': 'do-more',
  'cut-back': 'cut-back',
  renegotiate: 'cut-back',
};

/** What the matrix points at, in numbers, and the way to each; good news first. */
export function Highlights({ facts, onFlags, onLate }: HighlightsProps) {
  const styles = useStyles();
  const parts = useParts();
  const texts = useTexts().period;
  const { byFlag, whereOf, flagEstimates, late } = facts;
  const kind = (id: Flag, say: Look['say']): Look => ({
    id,
    count: byFlag[id],
    flag: id,
    hollow: false,
    say,
  });
  const looks: readonly Look[] = [
    kind('do-more', texts.doMore),
    kind('cut-back', texts.cutBack),
    kind('renegotiate', texts.renegotiate),
    { id: 'e', count: flagEstimates, flag: 'cut-back', hollow: true, say: texts.estimates },
  ];
  const found = looks.filter(({ count }) => count > 0);
  if (found.length === 0 && late === 0) return null;
  return (
    <section aria-labelledby="worth" className={parts.section}>
      <h3 id="worth" className={parts.heading}>
        {texts.worth}
      </h3>
      <ul className={parts.list}>
        {found.map(({ id, count, flag, hollow, say }) => (
          <li key={id} className={styles.item}>
            <Mark quadrant={QUADRANT_OF[flag]} hollow={hollow} />
            <TextButton plain className={styles.way} onClick={() => onFlags(whereOf[flag])}>
              {say(count)}
            </TextButton>
          </li>
        ))}
        {late > 0 && (
          <li className={styles.item}>
            <span className={styles.sign} aria-hidden="true">
              ⚑
            </span>
            <TextButton plain className={styles.way} onClick={onLate}>
              {texts.late(late)}
            </TextButton>
          </li>
        )}
      </ul>
    </section>
  );
}
