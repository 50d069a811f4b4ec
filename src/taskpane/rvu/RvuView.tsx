import { Button } from '@fluentui/react-components';
import { useParts } from '../parts/styles';
import type { Filled } from '../state/answered';
import { filledForms } from '../state/answered';
import type { Book } from '../state/book';
import { useMoreTexts } from '../texts/moreTexts';
import { DepartmentsSection } from './DepartmentsSection';
import type { RvuHost } from './host';
import { Respondents } from './Respondents';
import { StepsSection } from './StepsSection';

export interface RvuViewProps {
  readonly book: Book;
  readonly host: RvuHost;
}

/** Our own RVU: who has answered, the form, its draft, the departments and what was promised. */
export function RvuView({ book, host }: RvuViewProps) {
  const parts = useParts();
  const texts = useMoreTexts().rvu;
  const { rvu } = book;
  const forms = filledForms(rvu);
  const answered = forms.filter(({ lines }) => lines > 0).length;
  return (
    <>
      <div className={parts.section}>
        <h2 className={parts.title}>{texts.headline(answered, forms.length)}</h2>
        <OpenForm book={book} forms={forms} host={host} />
      </div>
      <Respondents
        {...{ book, forms }}
        busy={host.busy}
        onShow={host.onShowForm}
        onMakeForms={host.onMakeForms}
      />
      <StepsSection book={book} onShow={host.onShowActions} />
      <DepartmentsSection
        departments={rvu.alliance.departments}
        currency={rvu.alliance.currency}
        host={host}
      />
    </>
  );
}

interface OpenFormProps {
  readonly book: Book;
  readonly forms: readonly Filled[];
  readonly host: RvuHost;
}

/** The view's primary button: the form of whoever has not begun, else the first. */
function OpenForm({ book, forms, host }: OpenFormProps) {
  const texts = useMoreTexts().rvu;
  const there = forms.filter(({ respondent }) => book.answerPlaces.has(respondent.key));
  const first = there.find(({ lines }) => lines === 0) ?? there[0];
  if (first === undefined) return null;
  const { key, name } = first.respondent;
  return (
    <div>
      <Button appearance="primary" disabled={host.busy} onClick={() => host.onShowForm(key)}>
        {texts.open(name ?? book.rvu.alliance.us.name)}
      </Button>
    </div>
  );
}
