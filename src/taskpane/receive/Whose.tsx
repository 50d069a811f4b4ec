import { makeStyles, tokens } from '@fluentui/react-components';
import type { Alliance } from '../../model/alliance';
import { WHOLE, respondents } from '../../model/respondents';
import { useFocusOnShow } from '../parts/useFocusOnShow';
import { useParts } from '../parts/styles';
import { useMoreTexts } from '../texts/moreTexts';

const useStyles = makeStyles({
  root: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  choice: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    minHeight: '28px',
    cursor: 'pointer',
  },
});

export interface WhoseProps {
  readonly alliance: Alliance;
  readonly chosen: string | null;
  readonly onChoose: (respondent: string) => void;
}

/** Asks to whose copy they answered, where the file does not say. */
export function Whose({ alliance, chosen, onChoose }: WhoseProps) {
  const styles = useStyles();
  const parts = useParts();
  const texts = useMoreTexts().receive;
  const legend = useFocusOnShow<HTMLLegendElement>();
  const choices = [{ key: WHOLE, name: null }, ...respondents(alliance)];
  return (
    <fieldset className={styles.root}>
      <legend ref={legend} tabIndex={-1} className={parts.legend}>
        {texts.whose}
      </legend>
      {choices.map(({ key, name }) => (
        <label key={key} className={styles.choice}>
          <input
            type="radio"
            name="whose"
            checked={key === chosen}
            onChange={() => onChoose(key)}
            style={{ accentColor: tokens.colorBrandBackground }}
          />
          {name ?? texts.all(alliance.us.name)}
        </label>
      ))}
    </fieldset>
  );
}
