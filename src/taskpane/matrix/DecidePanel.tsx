/** The form in which a flag is decided. */
import { Button, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import type { FormEvent, KeyboardEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Decision } from '../../model/contribution';
import { goesAgainst } from '../../model/decision';
import type { FlaggedContribution } from '../../model/flags';
import { TextButton } from '../parts/TextButton';
import { useParts } from '../parts/styles';
import { useTexts } from '../texts/texts';
import type { DecisionNeed, DecisionStep, StepDraft } from './checkDecision';
import { MOST_REASON, checkDecision } from './checkDecision';
import { DecisionButtons } from './DecisionButtons';
import { allChoices } from './flagGroups';
import { StepFields } from './StepFields';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 0`,
  },
});

export interface DecidePanelProps {
  readonly analysed: FlaggedContribution;
  readonly first: Decision;
  readonly withStep: boolean;
  readonly partner: string;
  readonly busy: boolean;
  readonly onSave: (decision: Decision, reason: string | null, step: DecisionStep | null) => void;
  readonly onCancel: () => void;
}

/** The decision with all that can be said with it, in place of the card's buttons. */
export function DecidePanel(props: DecidePanelProps) {
  const { analysed, partner, busy, onCancel } = props;
  const { flag, contribution } = analysed;
  const styles = useStyles();
  const parts = useParts();
  const texts = useTexts().decide;
  const { form, choice, setChoice, draft, setDraft, begun, need, submit, ...typed } =
    useDecisionForm(props);
  const against = goesAgainst(flag, choice);
  return (
    // Escape leaves the form from wherever in it the focus is; Cancel does the same for a pointer.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- see above
    <form
      ref={form}
      className={styles.form}
      onSubmit={submit}
      onKeyDown={(event) => leaveOnEscape(event, onCancel)}
      noValidate
    >
      <DecisionButtons
        analysed={analysed}
        choices={allChoices(flag, contribution.decision)}
        chosen={choice}
        busy={busy}
        onChoose={setChoice}
      />
      {(against || contribution.decisionReason !== null) && (
        <ReasonField
          {...{ choice, need }}
          required={against}
          value={typed.reason}
          onChange={typed.setReason}
        />
      )}
      {draft === null ? (
        <TextButton onClick={() => setDraft(begun)}>{texts.step.add}</TextButton>
      ) : (
        <StepFields {...{ draft, partner }} isNeeded={need === 'step'} onChange={setDraft} />
      )}
      <div className={parts.row}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
          {texts.save}
        </Button>
        <Button size="small" onClick={onCancel} disabled={busy}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}

/** Only this form is left: Escape would close the card around it, too. */
function leaveOnEscape(event: KeyboardEvent, onCancel: () => void): void {
  if (event.key !== 'Escape') return;
  event.stopPropagation();
  onCancel();
}

/** What is typed and chosen until it is saved. */
function useDecisionForm({ analysed, first, withStep, onSave }: DecidePanelProps) {
  const { flag, contribution } = analysed;
  const texts = useTexts().decide;
  const form = useRef<HTMLFormElement>(null);
  const begun = { step: texts.step.begun[flag](contribution.activity), owner: '', due: '' };
  const [choice, setChoice] = useState(first);
  const [reason, setReason] = useState(contribution.decisionReason ?? '');
  const [draft, setDraft] = useState<StepDraft | null>(withStep ? begun : null);
  const [tried, setTried] = useState(false);
  const checked = checkDecision(flag, choice, reason, draft);
  const asked = goesAgainst(flag, choice) ? 'reason' : draft === null ? null : 'step';
  // The form opens on request, and what comes next is what it asks for.
  useEffect(() => focusIn(form.current, asked), [asked]);

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (checked.ok) onSave(choice, checked.reason, checked.step);
    else focusIn(form.current, checked.need === 'step' ? 'step' : 'reason');
  }

  const need = tried && !checked.ok ? checked.need : null;
  return { form, choice, setChoice, reason, setReason, draft, setDraft, begun, need, submit };
}

/** To the field of that name; to the first button where nothing is asked. */
function focusIn(form: HTMLFormElement | null, name: 'reason' | 'step' | null): void {
  const wanted = name === null ? 'button[aria-pressed=true]' : `textarea[name="${name}"]`;
  form?.querySelector<HTMLElement>(wanted)?.focus();
}

interface ReasonFieldProps {
  readonly choice: Decision;
  readonly required: boolean;
  readonly need: DecisionNeed | null;
  readonly value: string;
  readonly onChange: (reason: string) => void;
}

/** Why it is decided so. Who goes against what the matrix proposes owes a reason. */
function ReasonField({ choice, required, need, value, onChange }: ReasonFieldProps) {
  const texts = useTexts().decide;
  return (
    <Field label={texts.why[choice]} required={required} {...reasonMessage(need, texts)}>
      <Textarea name="reason" value={value} rows={2} onChange={(_, data) => onChange(data.value)} />
    </Field>
  );
}

function reasonMessage(
  need: DecisionNeed | null,
  texts: { readonly needReason: string; readonly longReason: (most: number) => string }
): { readonly validationMessage?: string } {
  if (need === 'reason') return { validationMessage: texts.needReason };
  return need === 'shorter' ? { validationMessage: texts.longReason(MOST_REASON) } : {};
}
