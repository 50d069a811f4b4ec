/** What a pasted list brings, before it is taken. */
import type { ListForecast as Preview } from '../../exchange/csv/previewList';
import { useParts } from '../parts/styles';
import { ItemList } from '../receive/ItemList';
import { useMoreTexts } from '../texts/moreTexts';

const asItIs = (text: string): string => text;

/** What would come in, what is left out and why. */
export function ListPreview({ preview }: { readonly preview: Preview }) {
  const parts = useParts();
  const texts = useMoreTexts().list;
  const { given, received, present, leftOut, unread, unpriced, departments } = preview;
  return (
    <section aria-labelledby="list-preview" className={parts.section}>
      <h3 id="list-preview" className={parts.heading}>
        {texts.preview}
      </h3>
      <div role="status">
        <p className={parts.text}>
          {given + received === 0 ? texts.nothingNew : texts.fresh(given, received)}
        </p>
        {present > 0 && <p className={parts.quiet}>{texts.present(present)}</p>}
      </div>
      {unpriced > 0 && <p className={parts.quiet}>{texts.unpriced(unpriced)}</p>}
      {departments.length > 0 && <p className={parts.quiet}>{texts.departments(departments)}</p>}
      <ItemList
        id="list-left-out"
        heading={texts.leftOut(preview.leftOutRows)}
        note={texts.leftOutNote}
        items={leftOut}
        textOf={asItIs}
      />
      <ItemList
        id="list-unread"
        heading={texts.unread(unread.length)}
        note={texts.unreadNote}
        items={unread}
        textOf={asItIs}
      />
    </section>
  );
}
