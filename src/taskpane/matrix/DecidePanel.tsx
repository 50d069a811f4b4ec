import { Button, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import { useId, useRef, useState } from 'react';
import type { Decision } from '../../model/contribution';
import { DECISION_WORDS } from '../../workbook/kernel/words';
import { useChoices } from '../parts/choices';
import { useParts } from '../parts/styles';
import { useTexts } from '../texts/texts';
import type { DecisionNeed } from './checkDecision';
import { MOST_REASON, checkDecision } from './checkDecision';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  meaning: { color: tokens.colorNeutralForeground2 },
  error: { color: tokens.colorPaletteRedForeground1 },
});

export interface DecidePanelProps {
  readonly id: string;
  readonly decision: Decision | null;
  readonly reason: string;
  readonly busy: boolean;
  readonly onSave: (decision: Decision, reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks for a choice and its reason, in place. */
export function DecidePanel({ id, decision, reason, busy, onSave, onCancel }: DecidePanelProps) {
  const styles = useStyles();
  const parts = useParts();
  const texts = useTexts().decide;
  const form = useRef<HTMLFormElement>(null);
  const [choice, setChoice] = useState(decision);
  const [typed, setTyped] = useState(reason);
  const [tried, setTried] = useState(false);
  const checked = checkDecision(choice, typed);
  const need = tried && !checked.ok ? checked.need : null;

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (checked.ok) onSave(checked.decision, checked.reason);
    else
      form.current
        ?.querySelector<HTMLElement>(checked.need === 'choice' ? 'input' : 'textarea')
        ?.focus();
  }

  return (
    // Escape leaves the panel from wherever in it the focus is; Cancel does the same for a pointer.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- see above
    <form
      ref={form}
      className={styles.form}
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      noValidate
    >
      <Choices id={id} choice={choice} need={need} onChoose={setChoice} />
      <Field label={texts.reason} required hint={texts.reasonHint} {...reasonMessage(need, texts)}>
        <Textarea value={typed} rows={2} onChange={(_, data) => setTyped(data.value)} />
      </Field>
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

function reasonMessage(
  need: DecisionNeed | null,
  texts: { readonly needReason: string; readonly longReason: (most: number) => string }
): { readonly validationMessage?: string } {
  if (need === 'reason') return { validationMessage: texts.needReason };
  return need === 'shorter' ? { validationMessage: texts.longReason(MOST_REASON) } : {};
}

interface ChoicesProps {
  readonly id: string;
  readonly choice: Decision | null;
  readonly need: DecisionNeed | null;
  readonly onChoose: (decision: Decision) => void;
}

function Choices({ id, choice, need, onChoose }: ChoicesProps) {
  const styles = useStyles();
  const look = useChoices();
  const parts = useParts();
  const texts = useTexts().decide;
  const name = useId();
  return (
    <fieldset className={look.choices}>
      <legend className={parts.legend}>{texts.legend(id)}</legend>
      {DECISION_WORDS.map(([key, label], index) => (
        <label key={key} className={look.choice}>
          <input
            type="radio"
            name={name}
            className={look.box}
            checked={key === choice}
            // The panel opens on request, and what comes next is this choice.
            // eslint-disable-next-line jsx-a11y/no-autofocus -- the focus follows the request
            autoFocus={choice === null ? index === 0 : key === choice}
            onChange={() => onChoose(key)}
          />
          <span>
            {label} <span className={styles.meaning}>– {texts.meaning[key]}</span>
          </span>
        </label>
      ))}
      {need === 'choice' && (
        <p role="alert" className={`${parts.quiet} ${styles.error}`}>
          {texts.needChoice}
        </p>
      )}
    </fieldset>
  );
}
