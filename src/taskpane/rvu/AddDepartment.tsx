/** The form for a new department. */
import type { FormEvent } from 'react';
import { useEffect, useState } from 'react';
import type { Department, Side } from '../../model/alliance';
import { SIDE_WORDS } from '../../workbook/kernel/words';
import { useParts } from '../parts/styles';
import { ChoiceField, TextField } from '../parts/fields';
import { parseNumber } from '../state/parseNumber';
import { nameNeed } from '../state/departmentDraft';
import { rateNeed } from '../state/draft';
import { useTexts } from '../texts/texts';
import { useMoreTexts } from '../texts/moreTexts';
import { FormButtons } from './FormButtons';
import { InPlaceForm } from './InPlaceForm';

const NAME = 'department-added-name';
const SIDE = 'department-added-side';
const RATE = 'department-added-rate';

export interface AddDepartmentProps {
  readonly departments: readonly Department[];
  readonly currency: string;
  readonly busy: boolean;
  /** Resolves to whether Excel took it. */
  readonly onAdd: (department: Department) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Asks for a department that joins later, in place. */
export function AddDepartment(props: AddDepartmentProps) {
  const { currency, busy, onClose } = props;
  const parts = useParts();
  const texts = useMoreTexts().rvu;
  const labels = useTexts().form;
  const { name, side, rate, needOf, submit } = useNewDepartment(props);
  return (
    <InPlaceForm label={texts.addTitle} onSubmit={(event) => void submit(event)} {...{ onClose }}>
      <p className={parts.quiet}>{texts.addHint}</p>
      <TextField
        id={NAME}
        label={labels.departmentName}
        required
        value={name.value}
        need={needOf('name')}
        onChange={name.set}
      />
      <ChoiceField
        id={SIDE}
        label={labels.side}
        choices={SIDE_WORDS}
        value={side.value}
        onChange={side.set}
      />
      <TextField
        id={RATE}
        label={labels.rate(currency)}
        value={rate.value}
        numeric
        need={needOf('rate')}
        onChange={rate.set}
      />
      <FormButtons submit={texts.add} busy={busy} onClose={onClose} />
    </InPlaceForm>
  );
}

/** The department as it is typed, and its way into the workbook. */
function useNewDepartment({ departments, onAdd, onClose }: AddDepartmentProps) {
  const [name, setName] = useState('');
  const [side, setSide] = useState<Side>('us');
  const [rate, setRate] = useState('');
  const [tried, setTried] = useState(false);
  const needs = { name: nameNeed(name, departments), rate: rateNeed(rate) };
  const [submitted, setSubmitted] = useState<string | null>(null);
  // A refused department may still be added later, by trying again: then the form has done its work.
  useEffect(() => {
    if (submitted !== null && departments.some((each) => each.name === submitted)) onClose();
  });
  useEffect(() => document.getElementById(NAME)?.focus(), []);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (needs.name !== null) document.getElementById(NAME)?.focus();
    else if (needs.rate !== null) document.getElementById(RATE)?.focus();
    else await add(name.trim());
  }

  async function add(wanted: string): Promise<void> {
    setSubmitted(wanted);
    if (await onAdd({ name: wanted, side, rate: parseNumber(rate) })) onClose();
  }

  return {
    name: { value: name, set: setName },
    side: { value: side, set: setSide },
    rate: { value: rate, set: setRate },
    // Told once adding was tried, not while it is being typed.
    needOf: (field: keyof typeof needs) => (tried ? (needs[field] ?? undefined) : undefined),
    submit,
  };
}
