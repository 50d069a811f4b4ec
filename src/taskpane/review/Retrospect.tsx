/** What worked and what went awry, noted after the meeting. */
import { Button, Field, Textarea } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { FormEvent } from 'react';
import { LINES_A_SIDE, RETROSPECTIVE_SLOTS, presentLines } from '../../model/retrospective';
import { focusSoon } from '../parts/focusSoon';
import { useParts } from '../parts/styles';
import { InPlaceForm } from '../rvu/InPlaceForm';
import type { Book } from '../state/book';
import type { TaskRunner } from '../state/useTask';
import { useMoreTexts } from '../texts/moreTexts';
import { MOST_SAID, draftOf, faultIn, saidIn } from './retrospectDraft';
import type { RetrospectDraft, RetrospectFault } from './retrospectDraft';

/** Of the button that opens the form, and gets the focus back. */
const OPENER = 'note-retrospective';
const idOf = (slot: number): string => `retrospective-${slot}`;

/** What writes into the workbook is fetched when it is needed. */
const writing = () => import('../state/reviewActions');

export interface RetrospectProps {
  readonly book: Book;
  readonly task: TaskRunner;
}

/** A button that says how much is noted, and the form in its place. */
export function Retrospect({ book, task }: RetrospectProps) {
  const parts = useParts();
  const texts = useMoreTexts().review.retrospect;
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    focusSoon(OPENER);
  };
  const noted = presentLines(book.rvu.retrospective, book.rvu.period).length;
  if (open) return <RetrospectForm book={book} task={task} onClose={close} />;
  return (
    <>
      {noted > 0 && <p className={parts.quiet}>{texts.noted(noted)}</p>}
      <div>
        <Button id={OPENER} onClick={() => setOpen(true)}>
          {texts.open}
        </Button>
      </div>
    </>
  );
}

function RetrospectForm({
  book,
  task,
  onClose,
}: RetrospectProps & { readonly onClose: () => void }) {
  const parts = useParts();
  const texts = useMoreTexts().review.retrospect;
  const [before] = useState(() => draftOf(book.rvu));
  const [draft, setDraft] = useState<RetrospectDraft>(before);
  const [tried, setTried] = useState(false);
  useEffect(() => focusSoon(idOf(0)), []);
  const faults = draft.map((text, at) => faultIn(text, before[at] ?? ''));

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    const wrong = faults.findIndex((fault) => fault !== null);
    if (wrong >= 0) {
      focusSoon(idOf(wrong));
      return;
    }
    const work = async () => (await writing()).saveRetrospective(saidIn(draft));
    if (await task.run({ busy: texts.saving, done: texts.saved, work })) onClose();
  }

  return (
    <InPlaceForm label={texts.open} onSubmit={(event) => void submit(event)} onClose={onClose}>
      <p className={parts.quiet}>{texts.staysHome}</p>
      {RETROSPECTIVE_SLOTS.map(({ topic, side }, at) => (
        <SlotField
          key={`${topic} ${side}`}
          at={at}
          label={texts.slots[topic][side](book.rvu.alliance.partner.name)}
          fault={tried ? (faults[at] ?? null) : null}
          value={draft[at] ?? ''}
          onChange={(value) => setDraft(draft.map((each, index) => (index === at ? value : each)))}
        />
      ))}
      <div className={parts.row}>
        <Button type="submit" appearance="primary" disabledFocusable={task.running}>
          {texts.save}
        </Button>
        <Button onClick={onClose} disabled={task.running}>
          {texts.cancel}
        </Button>
      </div>
    </InPlaceForm>
  );
}

interface SlotFieldProps {
  /** Which of the four lists it is, from 0. */
  readonly at: number;
  readonly label: string;
  readonly fault: RetrospectFault;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One side's lines of one topic; the first field says how all of them are filled in. */
function SlotField({ at, label, fault, value, onChange }: SlotFieldProps) {
  const texts = useMoreTexts().review.retrospect;
  const hint = at === 0 ? texts.hint(LINES_A_SIDE) : null;
  return (
    <Field label={label} hint={hint} {...messageOf(fault, texts)}>
      <Textarea id={idOf(at)} rows={3} value={value} onChange={(_, data) => onChange(data.value)} />
    </Field>
  );
}

const messageOf = (
  fault: RetrospectFault,
  texts: ReturnType<typeof useMoreTexts>['review']['retrospect']
): { readonly validationMessage?: string } => {
  if (fault === 'lines') return { validationMessage: texts.tooMany(LINES_A_SIDE) };
  return fault === 'words' ? { validationMessage: texts.tooLong(MOST_SAID) } : {};
};
