/** The question which form of a file is meant. */
import { formWords } from '../../exchange/receive/receiveSentence';
import type { ChoosableForm } from '../../exchange/receive/returned';
import { useMoreTexts } from '../texts/moreTexts';
import { RadioList } from './RadioList';

export interface WhichFormProps {
  readonly forms: readonly ChoosableForm[];
  /** By its sheet. */
  readonly chosen: string | null;
  readonly onChoose: (sheet: string) => void;
}

/** Asks which form of the file is meant, where several could be. */
export function WhichForm({ forms, chosen, onChoose }: WhichFormProps) {
  const texts = useMoreTexts().receive;
  return (
    <RadioList
      name="form"
      legend={texts.whichForm}
      note={texts.whichFormNote}
      choices={forms.map((form) => ({ key: form.sheet, text: formWords(form) }))}
      {...{ chosen, onChoose }}
    />
  );
}
