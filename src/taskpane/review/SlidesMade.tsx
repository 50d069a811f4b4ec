import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { doubtfulWords } from '../../exchange/audit/doubts';
import type { DoubtfulWords } from '../../exchange/audit/doubts';
import { formatPeriod } from '../../model/period';
import { ShownTitle } from '../parts/ShownTitle';
import { useParts } from '../parts/styles';
import { AuditBox } from '../send/AuditBox';
import { Doubts } from '../send/Doubts';
import { HiddenRows } from '../send/HiddenRows';
import { isWhole, NotSearched } from '../send/NotSearched';
import { ProofRead } from '../send/ProofRead';
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
  const { edition } = made.order;
  const { leaving, bytes } = made.result;
  const meaning = useMeaning(leaving);
  const [saved, setSaved] = useState(false);
  const name = nameOf(book, edition);
  const save = () => {
    saveSlides(bytes, name);
    setSaved(true);
  };
  return (
    <>
      <div className={parts.section}>
        <ShownTitle>{texts.made[edition]}</ShownTitle>
        <p className={parts.text}>{texts.madeBody[edition]}</p>
      </div>
      {leaving !== null && <Leaving unread={made.unread} leaving={leaving} meaning={meaning} />}
      {!offersSaving() && <p className={parts.text}>{texts.noSaving}</p>}
      <p role="status" className={parts.text}>
        {!fresh ? texts.stale : saved ? texts.saved(name) : ''}
      </p>
      <div className={parts.row}>
        {fresh && meaning.clean && offersSaving() ? (
          <Button appearance="primary" onClick={save}>
            {texts.save}
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

function nameOf({ rvu: { period, alliance } }: Book, edition: MadeSlides['order']['edition']) {
  const { us, partner } = alliance;
  const sides = { us: us.name, partner: partner.name };
  return slidesName({ ...sides, period: period === null ? '' : formatPeriod(period), edition });
}

type LeavingFacts = NonNullable<MadeSlides['result']['leaving']>;

interface Meaning {
  readonly doubtful: readonly DoubtfulWords[];
  readonly meant: ReadonlySet<string>;
  readonly mean: (words: string, meant: boolean) => void;
  readonly hiddenMeant: boolean;
  readonly meanHidden: (meant: boolean) => void;
  /** Nothing private was found but what is meant to be told. */
  readonly clean: boolean;
}

/** What of the doubtful people mean. */
function useMeaning(leaving: LeavingFacts | null): Meaning {
  const doubtful = leaving === null ? [] : doubtfulWords(leaving.audit.doubts);
  const [meant, setMeant] = useState<ReadonlySet<string>>(new Set());
  const [hiddenMeant, meanHidden] = useState(leaving === null || leaving.hidden.length === 0);
  const found = leaving !== null && leaving.audit.findings.length > 0;
  return {
    doubtful,
    meant,
    mean: (words, yes) =>
      setMeant(new Set(yes ? [...meant, words] : [...meant].filter((each) => each !== words))),
    hiddenMeant,
    meanHidden,
    clean: !found && hiddenMeant && doubtful.every(({ words }) => meant.has(words)),
  };
}

interface LeavingProps {
  readonly unread: MadeSlides['unread'];
  readonly leaving: LeavingFacts;
  readonly meaning: Meaning;
}

/** What the finished file was searched for, and our words once more. */
function Leaving({ unread, leaving, meaning }: LeavingProps) {
  const { doubtful, meant, mean, hiddenMeant, meanHidden } = meaning;
  return (
    <>
      {leaving.audit.findings.length > 0 || doubtful.length === 0 ? (
        <AuditBox audit={leaving.audit} whole={isWhole(unread)} />
      ) : (
        <Doubts doubtful={doubtful} meant={meant} onMean={mean} />
      )}
      <HiddenRows rows={leaving.hidden} meant={hiddenMeant} onMean={meanHidden} />
      <NotSearched unread={unread} />
      <ProofRead words={leaving.words} />
    </>
  );
}
