import { formWords } from '../../exchange/receive/receiveSentence';
import type { FormChoice } from '../../exchange/receive/returned';
import { useChoices } from '../parts/choices';
import { useFocusOnShow } from '../parts/useFocusOnShow';
import { useParts } from '../parts/styles';
import { useMoreTexts } from '../texts/moreTexts';

export interface WhichFormProps {
  readonly forms: readonly FormChoice[];
  /** By its sheet. */
  readonly chosen: string | null;
  readonly onChoose: (sheet: string) => void;
}

/** Asks which form of the file is meant, where several could be. */
export function WhichForm({ forms, chosen, onChoose }: WhichFormProps) {
  const look = useChoices();
  const parts = useParts();
  const texts = useMoreTexts().receive;
  const legend = useFocusOnShow<HTMLLegendElement>();
  return (
    <fieldset className={look.choices}>
      <legend ref={legend} tabIndex={-1} className={parts.legend}>
        {texts.whichForm}
      </legend>
      <p className={parts.quiet}>{texts.whichFormNote}</p>
      {forms.map((form) => (
        <label key={form.sheet} className={look.choice}>
          <input
            type="radio"
            name="form"
            checked={form.sheet === chosen}
            onChange={() => onChoose(form.sheet)}
            className={look.box}
          />
          {formWords(form)}
        </label>
      ))}
    </fieldset>
  );
}
