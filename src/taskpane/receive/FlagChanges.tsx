/** What a received file does to flags. */
import type { FlagChange } from '../../model/flagChanges';
import { flagChangeSentence } from '../../workbook/sections/gaps/gapWords';
import { useMoreTexts } from '../texts/moreTexts';
import { ItemList } from './ItemList';

/** Flags that turn firm, change or vanish, in words. */
export function FlagChanges({ flags }: { readonly flags: readonly FlagChange[] }) {
  const texts = useMoreTexts().receive;
  return (
    <ItemList id="flag-changes" heading={texts.flags} items={flags} textOf={flagChangeSentence} />
  );
}
