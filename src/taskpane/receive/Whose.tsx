import type { Alliance } from '../../model/alliance';
import { WHOLE, respondents } from '../../model/respondents';
import { useChoices } from '../parts/choices';
import { useFocusOnShow } from '../parts/useFocusOnShow';
import { useParts } from '../parts/styles';
import { useMoreTexts } from '../texts/moreTexts';

export interface WhoseProps {
  readonly alliance: Alliance;
  readonly chosen: string | null;
  readonly onChoose: (respondent: string) => void;
}

/** Asks to whose copy they answered, where the file does not say. */
export function Whose({ alliance, chosen, onChoose }: WhoseProps) {
  const look = useChoices();
  const parts = useParts();
  const texts = useMoreTexts().receive;
  const legend = useFocusOnShow<HTMLLegendElement>();
  const choices = [{ key: WHOLE, name: null }, ...respondents(alliance)];
  return (
    <fieldset className={look.choices}>
      <legend ref={legend} tabIndex={-1} className={parts.legend}>
        {texts.whose}
      </legend>
      {choices.map(({ key, name }) => (
        <label key={key} className={look.choice}>
          <input
            type="radio"
            name="whose"
            checked={key === chosen}
            onChange={() => onChoose(key)}
            className={look.box}
          />
          {name ?? texts.all(alliance.us.name)}
        </label>
      ))}
    </fieldset>
  );
}
