/** Lines on which our departments differ. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Rvu } from '../../model/rvu';
import { CATEGORY_WORDS, labelOf } from '../../workbook/kernel/words';
import { decimal } from '../parts/figures';
import { MoreList } from '../parts/MoreList';
import { useParts } from '../parts/styles';
import type { Disagreement } from '../state/disagreements';
import { disagreementsOf } from '../state/disagreements';
import { useMoreTexts } from '../texts/moreTexts';

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { ...typographyStyles.caption1Strong, margin: 0 },
});

/** Where departments see it differently, in words; nothing where only one is asked. */
export function Disagreements({ rvu }: { readonly rvu: Rvu }) {
  const parts = useParts();
  const texts = useMoreTexts().rvu;
  const found = disagreementsOf(rvu);
  if (found === null) return null;
  return (
    <section aria-labelledby="disagree" className={parts.section}>
      <h3 id="disagree" className={parts.heading}>
        {texts.disagree}
      </h3>
      {found.length === 0 && <p className={parts.quiet}>{texts.agree}</p>}
      <MoreList
        items={found}
        keyOf={({ part, category }) => `${part}-${category ?? ''}`}
        render={(each) => <DisagreementItem disagreement={each} />}
      />
    </section>
  );
}

function DisagreementItem({ disagreement }: { readonly disagreement: Disagreement }) {
  const styles = useStyles();
  const parts = useParts();
  const texts = useMoreTexts().rvu;
  const { part, category, spread, scores } = disagreement;
  const line = category === null ? null : labelOf(CATEGORY_WORDS, category);
  return (
    <div className={styles.item}>
      <p className={styles.line}>{texts.apart[part](line)}</p>
      <p className={parts.quiet}>
        {texts.scores(
          scores.map(({ name, score }) => `${name} ${decimal(score)}`),
          decimal(spread)
        )}
      </p>
    </div>
  );
}
