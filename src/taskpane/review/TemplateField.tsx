/** The choice of a company's own presentation as the template of the slides. */
import { Button, Field } from '@fluentui/react-components';
import { useState } from 'react';
import { FilePicker } from '../parts/FilePicker';
import { fileBytes } from '../parts/fileBytes';
import { useParts } from '../parts/styles';
import { useMoreTexts } from '../texts/moreTexts';
import type { ChosenTemplate } from './useReview';

export interface TemplateFieldProps {
  readonly template: ChosenTemplate | null;
  readonly onTemplate: (template: ChosenTemplate | null) => void;
}

/** A file is read when it is chosen: what stands on disk later is not what the user looked at. */
export function TemplateField({ template, onTemplate }: TemplateFieldProps) {
  const parts = useParts();
  const texts = useMoreTexts().review;
  const [unread, setUnread] = useState(false);
  const choose = async (file: File): Promise<void> => {
    const bytes = await fileBytes(file);
    setUnread(bytes === null);
    if (bytes !== null) onTemplate({ name: file.name, bytes });
  };
  return (
    <Field
      label={texts.template}
      hint={template === null ? texts.templateHint : texts.templateChosen(template.name)}
      {...(unread ? { validationMessage: texts.templateUnread } : {})}
    >
      <div role="group" className={parts.row}>
        <FilePicker
          label={texts.pickTemplate}
          accept=".pptx,.potx"
          onFiles={([file]) => {
            if (file !== undefined) void choose(file);
          }}
        />
        {template !== null && <Button onClick={() => onTemplate(null)}>{texts.noTemplate}</Button>}
      </div>
    </Field>
  );
}
