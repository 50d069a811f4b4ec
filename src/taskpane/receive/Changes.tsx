/** The changes that a received file brings. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { LIST_NAMES } from '../../exchange/receive/receiveSentence';
import type { ReceivedChange } from '../../exchange/receive/receivePreview';
import { useParts } from '../parts/styles';
import { TextButton } from '../parts/TextButton';
import { groupedChanges } from '../state/receiving';
import type { MoreTexts } from '../texts/moreTexts';
import { useMoreTexts } from '../texts/moreTexts';
import { ItemList } from './ItemList';

const useStyles = makeStyles({
  name: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground1,
    display: 'block',
  },
});

/** What taking the file would change, by what becomes of it. */
export function Changes({ changes }: { readonly changes: readonly ReceivedChange[] }) {
  const parts = useParts();
  const texts = useMoreTexts().receive;
  const [all, setAll] = useState(false);
  const groups = groupedChanges(changes);
  const line = (change: ReceivedChange) => <Change change={change} />;
  const unchanged = groups.unchanged.length;
  return (
    <>
      {groups.new.length + groups.changed.length + groups.conflict.length === 0 && (
        <p className={parts.text}>{texts.nothingNew}</p>
      )}
      {(['new', 'changed', 'kept'] as const).map((kind) => (
        <ItemList
          key={kind}
          id={`changes-${kind}`}
          heading={texts.groups[kind](groups[kind].length)}
          {...(kind === 'kept' && { note: texts.keptNote })}
          items={groups[kind]}
          textOf={line}
        />
      ))}
      {unchanged > 0 && !all && (
        <p className={parts.quiet}>
          {texts.groups.unchanged(unchanged)}.{' '}
          <TextButton onClick={() => setAll(true)}>{texts.showUnchanged}</TextButton>
        </p>
      )}
      {all && (
        <ItemList
          id="changes-unchanged"
          heading={texts.groups.unchanged(unchanged)}
          items={groups.unchanged}
          textOf={line}
        />
      )}
    </>
  );
}

function Change({ change }: { readonly change: ReceivedChange }) {
  const styles = useStyles();
  const texts = useMoreTexts().receive;
  return (
    <>
      <span className={styles.name}>{change.name}</span> {changeWords(change, texts)}
    </>
  );
}

function changeWords(change: ReceivedChange, texts: MoreTexts['receive']): string {
  const { kind, target, name } = change;
  const what = target === 'partner-rvu' ? LIST_NAMES[change.list] : texts.targets[target];
  const [before, after] = [change.before ?? texts.blank, change.after ?? texts.blank];
  if (kind === 'kept') return texts.keeps(what, before, after);
  if (kind === 'changed') return texts.changes(what, before, after);
  // Of a step its words are the name.
  return after === name ? what : texts.becomes(what, after);
}
