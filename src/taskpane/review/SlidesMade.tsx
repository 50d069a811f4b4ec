/** Slides or sheets that are ready. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { formatPeriod } from '../../model/period';
import { ShownTitle } from '../parts/ShownTitle';
import { useParts } from '../parts/styles';
import { ProofRead } from '../send/ProofRead';
import { SearchResult } from '../send/Searched';
import { useMeaning } from '../send/useMeaning';
import type { Book } from '../state/book';
import { useMoreTexts } from '../texts/moreTexts';
import { offersSaving, saveSlides, slidesName } from './saveSlides';
import type { MadeSlides } from './useReview';

export interface SlidesMadeProps {
  readonly book: Book;
  readonly made: MadeSlides;
  /** Whether the workbook still says what they are made of. */
  readonly fresh: boolean;
  readonly onAgain: () => void;
  readonly onBack: () => void;
}

/** Finished slides: those that leave are looked at first, as a copy is. */
export function SlidesMade({ book, made, fresh, onAgain, onBack }: SlidesMadeProps) {
  const parts = useParts();
  const texts = useMoreTexts().review;
  const { edition, file } = made.order;
  const { leaving, bytes } = made.result;
  const meaning = useMeaning(leaving);
  const [saved, setSaved] = useState(false);
  const name = nameOf(book, made.order);
  const save = () => {
    saveSlides(bytes, name, file);
    setSaved(true);
  };
  return (
    <>
      <div className={parts.section}>
        <ShownTitle>{texts.made[edition](texts.files[file])}</ShownTitle>
        <p className={parts.text}>{texts.madeBody[edition]}</p>
      </div>
      {leaving !== null && (
        <>
          <SearchResult leaving={leaving} unread={made.unread} meaning={meaning} />
          <ProofRead words={leaving.words} />
        </>
      )}
      {!offersSaving() && <p className={parts.text}>{texts.noSaving(texts.files[file])}</p>}
      <p role="status" className={parts.text}>
        {!fresh ? texts.stale(texts.files[file]) : saved ? texts.saved(name) : ''}
      </p>
      <div className={parts.row}>
        {fresh && meaning.clean && offersSaving() ? (
          <Button appearance="primary" onClick={save}>
            {texts.save(texts.files[file])}
          </Button>
        ) : (
          <Button appearance="primary" onClick={onAgain}>
            {texts.again}
          </Button>
        )}
        <Button onClick={onBack}>{texts.back}</Button>
      </div>
    </>
  );
}

function nameOf({ rvu: { period, alliance } }: Book, { edition, file }: MadeSlides['order']) {
  const { us, partner } = alliance;
  const sides = { us: us.name, partner: partner.name };
  return slidesName({
    ...sides,
    period: period === null ? '' : formatPeriod(period),
    edition,
    file,
  });
}
