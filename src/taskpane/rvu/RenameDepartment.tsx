/** The form for a department's new name. */
import type { FormEvent } from 'react';
import { useEffect, useState } from 'react';
import type { Department } from '../../model/alliance';
import { TextField } from '../parts/fields';
import { nameNeed } from '../state/departmentDraft';
import { useMoreTexts } from '../texts/moreTexts';
import { FormButtons } from './FormButtons';
import { InPlaceForm } from './InPlaceForm';

const FIELD = 'department-new-name';

export interface RenameDepartmentProps {
  readonly name: string;
  readonly departments: readonly Department[];
  readonly busy: boolean;
  /** Resolves to whether Excel took it. */
  readonly onRename: (name: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Asks for another name, in place. */
export function RenameDepartment(props: RenameDepartmentProps) {
  const { name, departments, busy, onRename, onClose } = props;
  const texts = useMoreTexts().rvu;
  const [typed, setTyped] = useState(name);
  const [tried, setTried] = useState(false);
  const others = departments.filter((each) => each.name !== name);
  const need = nameNeed(typed, others);
  const [before] = useState(name);
  // A refused name may still be written later, by trying again: then the form has done its work.
  useEffect(() => {
    if (name !== before) onClose();
  });
  useEffect(() => document.getElementById(FIELD)?.focus(), []);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (need !== null) document.getElementById(FIELD)?.focus();
    else if (typed.trim() === name || (await onRename(typed.trim()))) onClose();
  }

  return (
    <InPlaceForm
      label={texts.renameOf(name)}
      onSubmit={(event) => void submit(event)}
      {...{ onClose }}
    >
      <TextField
        id={FIELD}
        label={texts.newName(name)}
        hint={texts.renameHint}
        required
        value={typed}
        need={tried && need !== null ? need : undefined}
        onChange={setTyped}
      />
      <FormButtons submit={texts.save} busy={busy} onClose={onClose} />
    </InPlaceForm>
  );
}
