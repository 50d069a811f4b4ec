/** The start form. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import { useRef, useState } from 'react';
import type { Side } from '../../model/alliance';
import { formatPeriod } from '../../model/period';
import { CADENCE_WORDS, FORM_WORDS, MONTH_WORDS } from '../../workbook/kernel/words';
import { Bar } from '../parts/Bar';
import { useFocusOnShow } from '../parts/useFocusOnShow';
import { useParts } from '../parts/styles';
import { useTexts } from '../texts/texts';
import { Departments } from './Departments';
import type { Draft, Needs, NewAlliance, PartyDraft } from '../state/draft';
import { checkDraft, draftPeriod, withTerms } from '../state/draft';
import { ChoiceField, TextField } from '../parts/fields';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalM,
  },
});

export interface StartFormProps {
  readonly draft: Draft;
  readonly busy: boolean;
  readonly onChange: (draft: Draft) => void;
  readonly onCreate: (alliance: NewAlliance) => void;
  readonly onCancel: () => void;
}

const NOTHING: Needs = new Map();

/** Asks for what an alliance's workbook cannot do without. What was typed stays, whatever goes wrong. */
export function StartForm({ draft, busy, onChange, onCreate, onCancel }: StartFormProps) {
  const styles = useStyles();
  const parts = useParts();
  const texts = useTexts().form;
  const heading = useFocusOnShow<HTMLHeadingElement>();
  const { form, needs, submit } = useCheckedDraft(draft, onCreate);
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <div className={parts.section}>
        <h2 ref={heading} tabIndex={-1} className={parts.title}>
          {texts.title}
        </h2>
        <p className={parts.quiet}>{texts.intro}</p>
      </div>
      <PartyFields side="us" {...{ draft, needs, onChange }} />
      <PartyFields side="partner" {...{ draft, needs, onChange }} />
      <TermsFields {...{ draft, needs, onChange }} />
      <fieldset className={parts.fields}>
        <legend className={parts.legend}>{texts.departments}</legend>
        <Departments {...{ draft, needs, onChange }} />
      </fieldset>
      <div role="status">
        {needs.size > 0 && <Bar intent="warning">{texts.toRepair(needs.size)}</Bar>}
      </div>
      <div className={parts.row}>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {texts.create}
        </Button>
        <Button onClick={onCancel} disabled={busy}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}

/** What is still needed is told from the first try to create on, not while the form is being filled in. */
function useCheckedDraft(draft: Draft, onCreate: StartFormProps['onCreate']) {
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  const checked = checkDraft(draft);
  const needs = tried && !checked.ok ? checked.needs : NOTHING;

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (checked.ok) onCreate(checked);
    else focusFirst(form.current, checked.needs);
  }

  return { form, needs, submit };
}

function focusFirst(form: HTMLFormElement | null, needs: Needs): void {
  const first = [...needs.keys()][0];
  form?.querySelector<HTMLElement>(`#${first}`)?.focus();
}

interface FieldsProps {
  readonly draft: Draft;
  readonly needs: Needs;
  readonly onChange: (draft: Draft) => void;
}

function PartyFields({ side, draft, needs, onChange }: FieldsProps & { readonly side: Side }) {
  const parts = useParts();
  const texts = useTexts().form;
  const party = draft[side];
  const field = (key: keyof PartyDraft) => ({
    id: `${side}-${key}`,
    label: texts[key],
    value: party[key],
    need: needs.get(`${side}-${key}`),
    required: key !== 'sponsor',
    onChange: (value: string) => onChange({ ...draft, [side]: { ...party, [key]: value } }),
  });
  return (
    <fieldset className={parts.fields}>
      <legend className={parts.legend}>{texts[side]}</legend>
      <TextField {...field('name')} />
      <TextField {...field('manager')} />
      <TextField {...field('sponsor')} />
    </fieldset>
  );
}

function TermsFields({ draft, needs, onChange }: FieldsProps) {
  const parts = useParts();
  const texts = useTexts().form;
  const today = new Date();
  const example = formatPeriod(draftPeriod(today, draft));
  return (
    <fieldset className={parts.fields}>
      <legend className={parts.legend}>{texts.terms}</legend>
      <ChoiceField
        id="cadence"
        label={texts.cadence}
        choices={CADENCE_WORDS}
        value={draft.cadence}
        onChange={(cadence) => onChange(withTerms(draft, { cadence }, today))}
      />
      <PeriodAndCurrency {...{ draft, needs, onChange }} example={example} />
      <ChoiceField
        id="form"
        label={texts.rvuForm}
        hint={texts.rvuFormHint}
        choices={FORM_WORDS}
        value={draft.form}
        onChange={(form) => onChange({ ...draft, form })}
      />
      <details>
        <summary tabIndex={0}>{texts.more}</summary>
        <ChoiceField
          id="fiscal-year"
          label={texts.fiscalYear}
          hint={texts.fiscalYearHint}
          choices={MONTH_WORDS}
          value={draft.fiscalYearStart}
          onChange={(fiscalYearStart) => onChange(withTerms(draft, { fiscalYearStart }, today))}
        />
      </details>
    </fieldset>
  );
}

/** The two terms that have no default; the example is the period of today, in the cadence chosen above. */
function PeriodAndCurrency(props: FieldsProps & { readonly example: string }) {
  const { draft, needs, onChange, example } = props;
  const styles = useStyles();
  const texts = useTexts().form;
  return (
    <div className={styles.pair}>
      <TextField
        id="period"
        label={texts.period}
        hint={texts.periodHint(example)}
        example={example}
        required
        value={draft.period}
        need={needs.get('period')}
        onChange={(period) => onChange({ ...draft, period })}
      />
      <TextField
        id="currency"
        label={texts.currency}
        hint={texts.currencyHint}
        required
        value={draft.currency}
        need={needs.get('currency')}
        onChange={(currency) => onChange({ ...draft, currency })}
      />
    </div>
  );
}
