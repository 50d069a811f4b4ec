/** The view RVU. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { respondents } from '../../model/respondents';
import { focusSoon } from '../parts/focusSoon';
import { useParts } from '../parts/styles';
import type { Filled } from '../../model/filledForms';
import { filledForms, isComplete } from '../../model/filledForms';
import type { Book } from '../state/book';
import { useMoreTexts } from '../texts/moreTexts';
import { DepartmentsSection } from './DepartmentsSection';
import { Disagreements } from './Disagreements';
import { DraftPanel } from './DraftPanel';
import { FormChoice } from './FormChoice';
import type { RvuHost } from './host';
import { draftButtonId, showButtonId } from './ids';
import { Respondents } from './Respondents';
import { StepsSection } from './StepsSection';

const useStyles = makeStyles({
  top: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

export interface RvuViewProps {
  readonly book: Book;
  readonly host: RvuHost;
}

/** Our own RVU: who has answered, the form, its draft, the departments and what was promised. */
export function RvuView({ book, host }: RvuViewProps) {
  const parts = useParts();
  const styles = useStyles();
  const texts = useMoreTexts().rvu;
  const { rvu } = book;
  const [wanted, setDrafting] = useState<string | null>(null);
  // Drafts are made for the lines of the long form.
  const drafting = rvu.form === 'long' ? wanted : null;
  const forms = filledForms(rvu);
  const answered = forms.filter(isComplete).length;
  const closeDraft = (focus: string) => {
    setDrafting(null);
    focusSoon(focus);
  };
  return (
    <>
      <div className={styles.top}>
        <h2 className={parts.title}>{texts.headline(answered, forms.length)}</h2>
        <OpenForm book={book} forms={forms} host={host} quiet={drafting !== null} />
      </div>
      <Respondents
        {...{ book, forms, drafting }}
        busy={host.busy}
        onShow={host.onShowForm}
        onDraft={(key) => (key === drafting ? closeDraft(draftButtonId(key)) : setDrafting(key))}
        onMakeForms={host.onMakeForms}
        draft={
          drafting !== null && (
            <DraftPanel
              key={drafting}
              respondent={drafting}
              name={nameOf(book, drafting)}
              {...{ book, host }}
              // Once all is written there is nothing left to draft, and no such button.
              onClose={() => closeDraft(showButtonId(drafting))}
            />
          )
        }
      />
      <Disagreements rvu={rvu} />
      <FormChoice form={rvu.form} busy={host.busy} onForm={host.onForm} />
      <StepsSection book={book} onShow={host.onShowActions} />
      <DepartmentsSection
        departments={rvu.alliance.departments}
        currency={rvu.alliance.currency}
        host={host}
      />
    </>
  );
}

function nameOf({ rvu }: Book, key: string): string {
  const found = respondents(rvu.alliance).find((each) => each.key === key);
  return found?.name ?? rvu.alliance.us.name;
}

interface OpenFormProps {
  readonly book: Book;
  readonly forms: readonly Filled[];
  readonly host: RvuHost;
  /** Where something else is the view's one primary button. */
  readonly quiet: boolean;
}

/** The view's primary button: the form of whoever has not begun, else the first. */
function OpenForm({ book, forms, host, quiet }: OpenFormProps) {
  const texts = useMoreTexts().rvu;
  const there = forms.filter(({ respondent }) => book.answerPlaces.has(respondent.key));
  const open = there.filter((each) => !isComplete(each));
  const first = open.find(({ lines }) => lines === 0) ?? open[0] ?? there[0];
  if (first === undefined) return null;
  const { key, name } = first.respondent;
  return (
    <div>
      <Button
        appearance={quiet ? 'secondary' : 'primary'}
        disabled={host.busy}
        onClick={() => host.onShowForm(key)}
      >
        {texts.open(name ?? book.rvu.alliance.us.name)}
      </Button>
    </div>
  );
}
