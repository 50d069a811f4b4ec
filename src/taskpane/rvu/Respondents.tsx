/** The forms and how far they have come. */
import { draftGiven } from '../../workbook/sections/forms/draftWords';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useParts } from '../parts/styles';
import { TextButton } from '../parts/TextButton';
import type { Filled } from '../../model/filledForms';
import type { Book } from '../state/book';
import { useMoreTexts } from '../texts/moreTexts';
import { draftButtonId, showButtonId } from './ids';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sign: { flexShrink: 0, width: '14px', textAlign: 'center' },
  words: { flexGrow: 1, minWidth: 0 },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
});

export interface RespondentsProps {
  readonly book: Book;
  readonly forms: readonly Filled[];
  readonly busy: boolean;
  readonly onShow: (key: string) => void;
  readonly onDraft: (key: string) => void;
  readonly onMakeForms: () => void;
  /** The key of the respondent whose draft is open, and that draft. */
  readonly drafting: string | null;
  readonly draft: ReactNode;
}

/** Who fills a form, how far it has come, and the ways to it. */
export function Respondents(props: RespondentsProps) {
  const { book, forms, busy, onMakeForms, drafting, draft } = props;
  const parts = useParts();
  const texts = useMoreTexts().rvu;
  const missing = forms.some(({ respondent }) => !book.answerPlaces.has(respondent.key));
  return (
    <section aria-labelledby="forms" className={parts.section}>
      <h3 id="forms" className={parts.heading}>
        {texts.forms}
      </h3>
      <ul className={parts.list}>
        {forms.map((filled) => (
          <li key={filled.respondent.key}>
            <RespondentLine {...props} filled={filled} />
            {drafting === filled.respondent.key && draft}
          </li>
        ))}
      </ul>
      {missing && (
        <TextButton disabled={busy} onClick={onMakeForms}>
          {texts.makeForms}
        </TextButton>
      )}
    </section>
  );
}

/** Whether any line of part 2 is blank for which there is something to say. */
const canDraft = ({ rvu }: Book, key: string): boolean =>
  rvu.form === 'long' && draftGiven(rvu, key).lines.some(({ taken }) => !taken);

function RespondentLine(props: RespondentsProps & { readonly filled: Filled }) {
  const { book, filled, busy, onShow, onDraft } = props;
  const styles = useStyles();
  const parts = useParts();
  const texts = useMoreTexts().rvu;
  const { respondent, lines, all } = filled;
  const { key } = respondent;
  const name = respondent.name ?? book.rvu.alliance.us.name;
  const there = book.answerPlaces.has(key);
  return (
    <div className={styles.item}>
      <span aria-hidden="true" className={styles.sign}>
        {lines === all ? '✓' : '○'}
      </span>
      <div className={styles.words}>
        <p className={styles.name}>{name}</p>
        <p className={parts.quiet}>{there ? texts.lines(lines, all) : texts.noForm}</p>
        {there && (
          <div className={parts.row}>
            <TextButton
              id={showButtonId(key)}
              aria-label={texts.showOf(name)}
              disabled={busy}
              onClick={() => onShow(key)}
            >
              {texts.show}
            </TextButton>
            {canDraft(book, key) && (
              <TextButton
                id={draftButtonId(key)}
                aria-label={texts.draftsOf(name)}
                aria-expanded={props.drafting === key}
                disabled={busy}
                onClick={() => onDraft(key)}
              >
                {texts.drafts}
              </TextButton>
            )}
          </div>
        )}
      </div>
    </div>
  );
}
