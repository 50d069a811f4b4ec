/** The draft of part 2. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import { useState } from 'react';
import type { Category } from '../../model/contribution';
import type { DraftedForm } from '../../workbook/sections/forms/draftWords';
import { draftGiven } from '../../workbook/sections/forms/draftWords';
import { CATEGORY_WORDS, labelOf } from '../../workbook/kernel/words';
import { useFocusOnShow } from '../parts/useFocusOnShow';
import { useParts } from '../parts/styles';
import type { Book } from '../state/book';
import type { DraftChoice } from '../state/drafts';
import { chosenLines, draftNeed, keptCategories, openChoices } from '../state/drafts';
import { useMoreTexts } from '../texts/moreTexts';
import { DraftField } from './DraftField';
import { FormButtons } from './FormButtons';
import type { RvuHost } from './host';
import { InPlaceForm } from './InPlaceForm';

const useStyles = makeStyles({ error: { color: tokens.colorPaletteRedForeground1 } });

export interface DraftPanelProps {
  readonly book: Book;
  /** Whose form it is for: the key, and what it is called. */
  readonly respondent: string;
  readonly name: string;
  readonly host: RvuHost;
  readonly onClose: () => void;
}

/** Drafts part 2 from the contributions, for people to edit before anything is written. */
export function DraftPanel({ book, respondent, name, host, onClose }: DraftPanelProps) {
  const styles = useStyles();
  const parts = useParts();
  const texts = useMoreTexts().draft;
  const heading = useFocusOnShow<HTMLHeadingElement>();
  const draft = draftGiven(book.rvu, respondent);
  const [edits, setEdits] = useState<ReadonlyMap<Category, DraftChoice>>(new Map());
  const [tried, setTried] = useState(false);
  // The sheets may change meanwhile: lines come, or get words and are not for us any more.
  const choices = openChoices(draft.lines).map((each) => edits.get(each.category) ?? each);
  const need = draftNeed(choices);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (need === null && (await host.onDraft(respondent, chosenLines(choices)))) onClose();
  }
  const replace = (changed: DraftChoice) =>
    setEdits(new Map([...edits, [changed.category, changed]]));

  return (
    <InPlaceForm
      label={texts.title(name)}
      onSubmit={(event) => void submit(event)}
      onClose={onClose}
    >
      <h4 ref={heading} tabIndex={-1} className={parts.heading}>
        {texts.title(name)}
      </h4>
      <p className={parts.quiet}>{choices.length === 0 ? texts.nothing : texts.intro}</p>
      {choices.map((choice) => (
        <DraftField key={choice.category} choice={choice} tried={tried} onChange={replace} />
      ))}
      <NotDrafted kept={keptCategories(draft.lines)} uncategorised={draft.uncategorised} />
      {tried && need === 'none' && (
        <p role="alert" className={`${parts.quiet} ${styles.error}`}>
          {texts.none}
        </p>
      )}
      <FormButtons
        primary
        submit={choices.length > 0 ? texts.write : null}
        busy={host.busy}
        onClose={onClose}
      />
    </InPlaceForm>
  );
}

interface NotDraftedProps {
  readonly kept: readonly Category[];
  readonly uncategorised: DraftedForm['uncategorised'];
}

/** What no draft is made of: lines that have words already, and contributions that belong to no line. */
function NotDrafted({ kept, uncategorised }: NotDraftedProps) {
  const parts = useParts();
  const texts = useMoreTexts().draft;
  return (
    <>
      {kept.map((category) => (
        <p key={category} className={parts.quiet}>
          {texts.kept(labelOf(CATEGORY_WORDS, category))}
        </p>
      ))}
      {uncategorised.length > 0 && <p className={parts.quiet}>{texts.loose(uncategorised)}</p>}
    </>
  );
}
