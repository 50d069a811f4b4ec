/** The card where a returned file is dropped. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCard } from '../period/card';
import { FilePicker } from '../parts/FilePicker';
import { useParts } from '../parts/styles';
import { useMoreTexts } from '../texts/moreTexts';

const useStyles = makeStyles({
  root: {
    alignItems: 'flex-start',
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
  over: { outline: `3px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: '-3px' },
});

export interface FileCardProps {
  /** Whether it is the view's one primary button. */
  readonly primary: boolean;
  /** Whether files are being dragged over the page. */
  readonly over: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where files are chosen or dropped. */
export function FileCard({ primary, over, onFiles }: FileCardProps) {
  const styles = useStyles();
  const card = useCard();
  const parts = useParts();
  const texts = useMoreTexts().receive;
  return (
    <div className={mergeClasses(card.root, styles.root, over && styles.over)}>
      <p className={parts.text}>{texts.drop}</p>
      <FilePicker label={texts.pick} accept=".xlsx" multiple primary={primary} onFiles={onFiles}>
        {primary ? texts.pick : texts.pickAnother}
      </FilePicker>
    </div>
  );
}
