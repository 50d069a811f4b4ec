/** The choice between the long and the short form. */
import type { Form } from '../../model/answers';
import { FORM_WORDS } from '../../workbook/kernel/words';
import { capitalized } from '../parts/capital';
import { useParts } from '../parts/styles';
import { Switch } from '../parts/Switch';
import { useMoreTexts } from '../texts/moreTexts';

export interface FormChoiceProps {
  readonly form: Form;
  readonly busy: boolean;
  readonly onForm: (form: Form) => void;
}

/** Which form is in use, and the way to the other. */
export function FormChoice({ form, busy, onForm }: FormChoiceProps) {
  const parts = useParts();
  const texts = useMoreTexts().rvu;
  return (
    <section aria-labelledby="form-in-use" className={parts.section}>
      <h3 id="form-in-use" className={parts.heading}>
        {texts.form}
      </h3>
      <Switch
        label={texts.form}
        choices={FORM_WORDS.map(([value, text]) => ({ value, text: capitalized(text) }))}
        value={form}
        onChange={(wanted) => !busy && onForm(wanted)}
      />
      <p className={parts.quiet}>{texts.formNote}</p>
    </section>
  );
}
