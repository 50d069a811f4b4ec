import { makeStyles, tokens } from '@fluentui/react-components';
import type { Quadrant } from '../../model/matrix';
import { Mark } from '../parts/Mark';
import type { PeriodFacts } from '../state/steps';
import { useParts } from '../parts/styles';
import { useTexts } from '../texts/texts';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'center',
    minHeight: '20px',
  },
  // As wide as the marks beside which it stands.
  sign: { width: '14px', textAlign: 'center', color: tokens.colorNeutralForeground2 },
});

interface Look {
  readonly id: string;
  readonly count: number;
  readonly quadrant: Quadrant;
  readonly hollow: boolean;
  readonly say: (n: number) => string;
}

/** What the matrix points at, in numbers; good news first. */
export function WorthALook({ facts }: { readonly facts: PeriodFacts }) {
  const styles = useStyles();
  const parts = useParts();
  const texts = useTexts().period;
  const { byFlag } = facts;
  const looks: readonly Look[] = [
    { id: 'more', count: byFlag['do-more'], quadrant: 'do-more', hollow: false, say: texts.doMore },
    {
      id: 'cut',
      count: byFlag['cut-back'],
      quadrant: 'cut-back',
      hollow: false,
      say: texts.cutBack,
    },
    {
      id: 'must',
      count: byFlag.renegotiate,
      quadrant: 'cut-back',
      hollow: false,
      say: texts.renegotiate,
    },
    {
      id: 'estimate',
      count: facts.flagEstimates,
      quadrant: 'cut-back',
      hollow: true,
      say: texts.estimates,
    },
  ];
  const found = looks.filter(({ count }) => count > 0);
  if (found.length === 0 && facts.late === 0) return null;
  return (
    <section aria-labelledby="worth" className={parts.section}>
      <h3 id="worth" className={parts.heading}>
        {texts.worth}
      </h3>
      <ul className={parts.list}>
        {found.map(({ id, count, quadrant, hollow, say }) => (
          <li key={id} className={styles.item}>
            <Mark quadrant={quadrant} hollow={hollow} />
            <span className={parts.quiet}>{say(count)}</span>
          </li>
        ))}
        {facts.late > 0 && (
          <li className={styles.item}>
            <span className={styles.sign} aria-hidden="true">
              ⚑
            </span>
            <span className={parts.quiet}>{texts.late(facts.late)}</span>
          </li>
        )}
      </ul>
      {facts.flags > 0 && (
        <p className={parts.quiet}>{texts.decided(facts.decided, facts.flags)}</p>
      )}
    </section>
  );
}
