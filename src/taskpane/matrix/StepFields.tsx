/** The fields of a step that comes of a decision. */
import { Field, Input, Textarea } from '@fluentui/react-components';
import { useTexts } from '../texts/texts';
import type { StepDraft } from './checkDecision';

export interface StepFieldsProps {
  readonly draft: StepDraft;
  readonly partner: string;
  readonly isNeeded: boolean;
  readonly onChange: (draft: StepDraft) => void;
}

/** What is promised, by whom and by when. */
export function StepFields({ draft, partner, isNeeded, onChange }: StepFieldsProps) {
  const texts = useTexts().decide.step;
  const change = (part: Partial<StepDraft>) => onChange({ ...draft, ...part });
  const message = isNeeded ? { validationMessage: texts.needed } : {};
  return (
    <>
      <Field label={texts.what} required hint={texts.shared(partner)} {...message}>
        <Textarea
          name="step"
          rows={2}
          value={draft.step}
          onChange={(_, { value }) => change({ step: value })}
        />
      </Field>
      <Field label={texts.who}>
        <Input value={draft.owner} onChange={(_, { value }) => change({ owner: value })} />
      </Field>
      <Field label={texts.when}>
        <Input type="date" value={draft.due} onChange={(_, { value }) => change({ due: value })} />
      </Field>
    </>
  );
}
