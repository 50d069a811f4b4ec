import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { PeriodFacts } from '../state/steps';
import { useParts } from '../parts/styles';
import type { Texts } from '../texts/texts';
import { useTexts } from '../texts/texts';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  mark: {
    ...typographyStyles.caption1,
    boxSizing: 'border-box',
    flexShrink: 0,
    width: '22px',
    height: '22px',
    lineHeight: '20px',
    textAlign: 'center',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground2,
  },
  done: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    // Transparent, not none: high contrast draws it.
    border: '1px solid transparent',
  },
  name: { ...typographyStyles.body1Strong, margin: 0 },
});

interface Step {
  readonly id: string;
  readonly name: string;
  readonly facts: string;
  readonly done: boolean;
}

function stepsOf(facts: PeriodFacts, texts: Texts['period']): readonly Step[] {
  const all = facts.given + facts.received;
  const listed = all > 0;
  const step = (id: string, name: string, said: string, done: boolean): Step => ({
    id,
    name,
    facts: listed ? said : texts.nothingYet,
    done: listed && done,
  });
  return [
    step('list', texts.contributions, texts.contributionsFacts(facts.given, facts.received), true),
    step('cost', texts.costs, costsFacts(facts, texts), facts.costUnknown === 0),
    step(
      'score',
      texts.scores,
      texts.scoresFacts(facts.unrated, facts.guesses),
      facts.unrated === 0
    ),
    step(
      'flags',
      texts.flags,
      texts.flagsFacts(facts.decided, facts.flags),
      facts.decided === facts.flags
    ),
  ];
}

const costsFacts = (facts: PeriodFacts, texts: Texts['period']) =>
  texts.costsFacts(facts.costUnknown, facts.theirCostUnknown);

/** What is there this period and what is still open. */
export function Steps({ facts }: { readonly facts: PeriodFacts }) {
  const styles = useStyles();
  const parts = useParts();
  const texts = useTexts().period;
  return (
    <ol aria-label={texts.steps} className={parts.list}>
      {stepsOf(facts, texts).map(({ id, name, facts: said, done }, index) => (
        <li key={id} className={styles.item}>
          <span aria-hidden="true" className={mergeClasses(styles.mark, done && styles.done)}>
            {done ? '✓' : index + 1}
          </span>
          <div>
            <p className={styles.name}>
              {name}
              <span className={parts.unseen}> {done ? texts.done : texts.open}</span>
            </p>
            <p className={parts.quiet}>{said}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
