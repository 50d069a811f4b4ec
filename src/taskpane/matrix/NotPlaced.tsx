/** Contributions without a place on the matrix. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { AnalysedContribution } from '../../model/analysis';
import { unplacedSentence } from '../../workbook/kernel/shared/sentences';
import { MoreList } from '../parts/MoreList';
import { useParts } from '../parts/styles';
import { TextButton } from '../parts/TextButton';
import { useTexts } from '../texts/texts';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    gap: tokens.spacingHorizontalM,
    alignItems: 'center',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  words: { flexGrow: 1, minWidth: 0 },
  name: { ...typographyStyles.caption1Strong, margin: 0, overflowWrap: 'anywhere' },
  button: { flexShrink: 0 },
});

export interface NotPlacedProps {
  readonly contributions: readonly AnalysedContribution[];
  readonly onShow: (id: string) => void;
}

/** What is in no quadrant, and what is missing for it. */
export function NotPlaced({ contributions, onShow }: NotPlacedProps) {
  const styles = useStyles();
  const parts = useParts();
  const texts = useTexts().matrix;
  const unplaced = contributions.filter(({ placed }) => !placed);
  if (unplaced.length === 0) return null;
  return (
    <section aria-labelledby="not-placed" className={parts.section}>
      <h3 id="not-placed" className={parts.heading}>
        {texts.notPlaced}
      </h3>
      <MoreList
        items={unplaced}
        keyOf={({ contribution }, index) => `${contribution.id}-${index}`}
        render={(each) => (
          <div className={styles.item}>
            <div className={styles.words}>
              <p className={styles.name}>
                {each.contribution.id} {each.contribution.activity}
              </p>
              <p className={parts.quiet}>{unplacedSentence(each)}</p>
            </div>
            <TextButton
              className={styles.button}
              aria-label={texts.showInSheetOf(each.contribution.id)}
              onClick={() => onShow(each.contribution.id)}
            >
              {texts.showInSheet}
            </TextButton>
          </div>
        )}
      />
    </section>
  );
}
