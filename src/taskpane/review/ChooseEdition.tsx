/** The choice of an edition of the review, and of what it is made as. */
import { Button } from '@fluentui/react-components';
import { TextField } from '../parts/fields';
import { useChoices } from '../parts/choices';
import { useParts } from '../parts/styles';
import { useSendStyles } from '../send/styles';
import { useMoreTexts } from '../texts/moreTexts';
import { TemplateField } from './TemplateField';
import type { Edition, ReviewFile, ReviewRequest } from './useReview';

export interface ChooseEditionProps {
  readonly order: ReviewRequest;
  /** How many entries of the workbook can't be read: then something would be left out. */
  readonly problems: number;
  readonly onOrder: (order: ReviewRequest) => void;
  readonly onMake: () => void;
  readonly onBack: () => void;
}

const EDITIONS: readonly Edition[] = ['internal', 'shared'];
const FILES: readonly ReviewFile[] = ['slides', 'sheets'];

/** For whom the review is, as what, and what it begins with. */
export function ChooseEdition(props: ChooseEditionProps) {
  const { order, problems, onOrder, onMake, onBack } = props;
  const { file, thanks, template } = order;
  const parts = useParts();
  const texts = useMoreTexts().review;
  return (
    <section aria-labelledby="make-slides" className={parts.view}>
      <h3 id="make-slides" className={parts.heading}>
        {texts.make}
      </h3>
      <ForWhomAsWhat {...{ order, onOrder }} />
      <TextField
        id="review-thanks"
        label={texts.thanks}
        hint={texts.thanksHint}
        value={thanks}
        onChange={(words) => onOrder({ ...order, thanks: words })}
        need={undefined}
      />
      {file === 'slides' && (
        <TemplateField
          template={template}
          onTemplate={(chosen) => onOrder({ ...order, template: chosen })}
        />
      )}
      {problems > 0 && (
        <p role="alert" className={parts.text}>
          {texts.repair(problems)}
        </p>
      )}
      <div className={parts.row}>
        <Button appearance="primary" disabled={problems > 0} onClick={onMake}>
          {texts.makeFile(texts.files[file])}
        </Button>
        <Button onClick={onBack}>{texts.back}</Button>
      </div>
      <p className={parts.quiet}>{texts.paste}</p>
    </section>
  );
}

/** The edition decides what may be seen, the file how it is shown: any edition can be made as any file. */
function ForWhomAsWhat({ order, onOrder }: Pick<ChooseEditionProps, 'order' | 'onOrder'>) {
  const texts = useMoreTexts().review;
  return (
    <>
      <Choices
        name="edition"
        legend={texts.edition}
        all={EDITIONS}
        chosen={order.edition}
        words={texts.editions}
        facts={texts.editionFacts}
        onChoose={(chosen) => onOrder({ ...order, edition: chosen })}
      />
      <Choices
        name="file"
        legend={texts.asWhat}
        all={FILES}
        chosen={order.file}
        words={texts.fileNames}
        facts={texts.fileFacts}
        onChoose={(chosen) => onOrder({ ...order, file: chosen })}
      />
    </>
  );
}

interface ChoicesProps<Choice extends string> {
  readonly name: string;
  readonly legend: string;
  readonly all: readonly Choice[];
  readonly chosen: Choice;
  readonly words: Readonly<Record<Choice, string>>;
  readonly facts: Readonly<Record<Choice, string>>;
  readonly onChoose: (choice: Choice) => void;
}

/** Radio buttons, each with what it means. */
function Choices<Choice extends string>(props: ChoicesProps<Choice>) {
  const { name, legend, all, chosen, words, facts, onChoose } = props;
  const parts = useParts();
  const look = useChoices();
  const styles = useSendStyles();
  return (
    <fieldset className={look.choices}>
      <legend className={parts.legend}>{legend}</legend>
      {all.map((each) => (
        <label key={each} className={look.choice}>
          <input
            type="radio"
            name={name}
            className={look.box}
            checked={each === chosen}
            onChange={() => onChoose(each)}
          />
          <span className={styles.name}>
            {words[each]} <span className={`${parts.quiet} ${styles.facts}`}>{facts[each]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
