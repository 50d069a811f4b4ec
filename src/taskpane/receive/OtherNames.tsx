/** Lines of a received file that bear another name than ours. */
import type { OtherName } from '../../exchange/receive/receivePreview';
import { useChoices } from '../parts/choices';
import { useParts } from '../parts/styles';
import { useMoreTexts } from '../texts/moreTexts';

export interface OtherNamesProps {
  readonly names: readonly OtherName[];
  readonly onSame: (id: string, same: boolean) => void;
}

/** Ids beside which another name stands than ours: their lines count only where both mean the same. */
export function OtherNames({ names, onSame }: OtherNamesProps) {
  const look = useChoices();
  const parts = useParts();
  const texts = useMoreTexts().receive;
  if (names.length === 0) return null;
  return (
    <fieldset className={look.choices}>
      <legend className={parts.legend}>{texts.otherNames(names.length)}</legend>
      <p className={parts.quiet}>{texts.otherNamesNote}</p>
      {names.map(({ id, ours, theirs, taken }) => (
        <label key={id} className={look.choice}>
          <input
            type="checkbox"
            checked={taken}
            onChange={({ target }) => onSame(id, target.checked)}
            className={look.box}
          />
          {texts.otherName(id, ours, theirs)}
        </label>
      ))}
    </fieldset>
  );
}
