/** What could not be searched. */
import { Bar } from '../parts/Bar';
import { MoreList } from '../parts/MoreList';
import { useMoreTexts } from '../texts/moreTexts';
import type { Unsearched } from './lookBeside';
import { useSendStyles } from './styles';

/** What of people's own could not be held against the copy, and why; nothing where all of it was. */
export function NotSearched({ unread }: { readonly unread: Unsearched }) {
  const styles = useSendStyles();
  const texts = useMoreTexts().send;
  if (isFullySearched(unread)) return null;
  const items = [
    ...unread.sheets.map(({ sheet, fromRow, detail }) =>
      texts.unreadSheet(sheet ?? '', fromRow, detail)
    ),
    ...(unread.hidden === null ? [] : [texts.unreadHidden(unread.hidden)]),
  ];
  return (
    <div role="alert">
      <Bar intent="warning" title={texts.unread}>
        {texts.unreadBody}
        <MoreList
          items={items}
          keyOf={(item) => item}
          render={(item) => item}
          className={styles.findings}
        />
      </Bar>
    </div>
  );
}

/** Whether everything was searched. */
export function isFullySearched({ sheets, hidden }: Unsearched): boolean {
  return sheets.length === 0 && hidden === null;
}
