/** The question whose copy was answered. */
import type { Alliance } from '../../model/alliance';
import { WHOLE, respondents } from '../../model/respondents';
import { useMoreTexts } from '../texts/moreTexts';
import { RadioList } from './RadioList';

export interface RespondentPickerProps {
  readonly alliance: Alliance;
  readonly chosen: string | null;
  readonly onChoose: (respondent: string) => void;
}

/** Asks to whose copy they answered, where the file does not say. */
export function RespondentPicker({ alliance, chosen, onChoose }: RespondentPickerProps) {
  const texts = useMoreTexts().receive;
  const all = [{ key: WHOLE, name: null }, ...respondents(alliance)];
  const choices = all.map(({ key, name }) => ({ key, text: name ?? texts.all(alliance.us.name) }));
  return <RadioList name="whose" legend={texts.whose} {...{ choices, chosen, onChoose }} />;
}
