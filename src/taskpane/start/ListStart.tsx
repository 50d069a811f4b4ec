/** A start with a list. */
import { useMemo, useState } from 'react';
import { NOTHING_PRESENT } from '../../exchange/csv/incoming';
import type { ListFacts } from '../../exchange/csv/readList';
import { DEFAULT_SETTINGS, type Side } from '../../model/alliance';
import { ListView } from '../list/ListView';
import type { ImportedList } from '../list/ListView';
import { ShownTitle } from '../parts/ShownTitle';
import { TextButton } from '../parts/TextButton';
import { useParts } from '../parts/styles';
import { checkDraft, type Draft, type NewAlliance } from '../state/draft';
import { numberSigns } from '../state/parseNumber';
import { useMoreTexts } from '../texts/moreTexts';
import { useTexts } from '../texts/texts';
import { TextField } from '../parts/fields';

export interface ListStartProps {
  readonly draft: Draft;
  readonly busy: boolean;
  readonly onChange: (draft: Draft) => void;
  readonly onCreate: (alliance: NewAlliance, list: ImportedList) => void;
  readonly onCancel: () => void;
}

/** A new alliance of two names and a list: the rest can wait. */
export function ListStart({ draft, busy, onChange, onCreate, onCancel }: ListStartProps) {
  const parts = useParts();
  const texts = useMoreTexts().list;
  const formTexts = useTexts().form;
  const [tried, setTried] = useState(false);
  const checked = checkDraft(draft, true);
  const facts = useFacts(draft);
  const needOf = (id: string) => (tried && !checked.ok ? checked.needs.get(id) : undefined);
  const named = (side: Side) => ({
    id: `${side}-name`,
    label: texts[side],
    value: draft[side].name,
    need: needOf(`${side}-name`),
    required: true,
    onChange: (name: string) => onChange({ ...draft, [side]: { ...draft[side], name } }),
  });

  function create(list: ImportedList): void {
    setTried(true);
    if (checked.ok) onCreate(checked, list);
    else document.getElementById([...checked.needs.keys()][0] ?? '')?.focus();
  }

  return (
    <div className={parts.view}>
      <div className={parts.section}>
        <TextButton onClick={onCancel}>‹ {texts.back}</TextButton>
        <ShownTitle>{texts.title}</ShownTitle>
        <p className={parts.quiet}>{texts.intro}</p>
      </div>
      <fieldset className={parts.fields}>
        <legend className={parts.legend}>{texts.names}</legend>
        <TextField {...named('us')} />
        <TextField {...named('partner')} />
        <TextField
          id="currency"
          label={formTexts.currency}
          hint={formTexts.currencyHint}
          required
          value={draft.currency}
          need={needOf('currency')}
          onChange={(currency) => onChange({ ...draft, currency })}
        />
        <p className={parts.quiet}>{texts.namesNote(draft.period)}</p>
      </fieldset>
      <ListView facts={facts} busy={busy} action={texts.create} onTake={create} />
    </div>
  );
}

/** There is no workbook yet: nothing is in it. */
function useFacts({ us, partner, currency }: Draft): ListFacts {
  return useMemo(
    () => ({
      scale: DEFAULT_SETTINGS.scale,
      signs: numberSigns(),
      currency: /^[A-Za-z]{3}$/.test(currency.trim()) ? currency.trim().toUpperCase() : null,
      us: us.name,
      partner: partner.name,
      departments: [],
      present: NOTHING_PRESENT,
    }),
    [us.name, partner.name, currency]
  );
}
