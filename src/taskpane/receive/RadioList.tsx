/** A question about a received file. */
import { useChoices } from '../parts/choices';
import { useFocusOnShow } from '../parts/useFocusOnShow';
import { useParts } from '../parts/styles';

export interface RadioListProps {
  /** Of the radios as a group, unique on the page. */
  readonly name: string;
  readonly legend: string;
  readonly note?: string;
  readonly choices: readonly { readonly key: string; readonly text: string }[];
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

/** One question about a file, with its answers; it takes the focus when it appears. */
export function RadioList({ name, legend, note, choices, chosen, onChoose }: RadioListProps) {
  const look = useChoices();
  const parts = useParts();
  const focused = useFocusOnShow<HTMLLegendElement>();
  return (
    <fieldset className={look.choices}>
      <legend ref={focused} tabIndex={-1} className={parts.legend}>
        {legend}
      </legend>
      {note !== undefined && <p className={parts.quiet}>{note}</p>}
      {choices.map(({ key, text }) => (
        <label key={key} className={look.choice}>
          <input
            type="radio"
            name={name}
            checked={key === chosen}
            onChange={() => onChoose(key)}
            className={look.box}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
