/** The choice of an edition of the slides. */
import { Button } from '@fluentui/react-components';
import { TextField } from '../parts/fields';
import { useChoices } from '../parts/choices';
import { useParts } from '../parts/styles';
import { useSendStyles } from '../send/styles';
import { useMoreTexts } from '../texts/moreTexts';
import type { Edition } from './useReview';

export interface ChooseEditionProps {
  readonly edition: Edition;
  readonly thanks: string;
  /** How many entries of the workbook can't be read: then something would be left out. */
  readonly problems: number;
  readonly onEdition: (edition: Edition) => void;
  readonly onThanks: (thanks: string) => void;
  readonly onMake: () => void;
  readonly onBack: () => void;
}

const EDITIONS: readonly Edition[] = ['internal', 'shared'];

/** For whom the slides are, and what they begin with. */
export function ChooseEdition(props: ChooseEditionProps) {
  const { edition, thanks, problems, onEdition, onThanks, onMake, onBack } = props;
  const parts = useParts();
  const look = useChoices();
  const styles = useSendStyles();
  const texts = useMoreTexts().review;
  return (
    <section aria-labelledby="make-slides" className={parts.view}>
      <h3 id="make-slides" className={parts.heading}>
        {texts.make}
      </h3>
      <fieldset className={look.choices}>
        <legend className={parts.legend}>{texts.edition}</legend>
        {EDITIONS.map((each) => (
          <label key={each} className={look.choice}>
            <input
              type="radio"
              name="edition"
              className={look.box}
              checked={each === edition}
              onChange={() => onEdition(each)}
            />
            <span className={styles.name}>
              {texts.editions[each]}{' '}
              <span className={`${parts.quiet} ${styles.facts}`}>{texts.editionFacts[each]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <TextField
        id="review-thanks"
        label={texts.thanks}
        hint={texts.thanksHint}
        value={thanks}
        onChange={onThanks}
        need={undefined}
      />
      {problems > 0 && (
        <p role="alert" className={parts.text}>
          {texts.mend(problems)}
        </p>
      )}
      <div className={parts.row}>
        <Button appearance="primary" disabled={problems > 0} onClick={onMake}>
          {texts.makeSlides}
        </Button>
        <Button onClick={onBack}>{texts.back}</Button>
      </div>
      <p className={parts.quiet}>{texts.paste}</p>
    </section>
  );
}
