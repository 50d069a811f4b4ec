/** The card where a returned file is dropped. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { useCard } from '../period/card';
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
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={mergeClasses(card.root, styles.root, over && styles.over)}>
      <p className={parts.text}>{texts.drop}</p>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        multiple
        hidden
        aria-label={texts.pick}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file, mended, can be chosen again.
          target.value = '';
        }}
      />
      <Button appearance={primary ? 'primary' : 'secondary'} onClick={() => input.current?.click()}>
        {primary ? texts.pick : texts.pickAnother}
      </Button>
    </div>
  );
}
