/** The page Review. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { formatPeriod } from '../../model/period';
import { NotMade } from '../parts/NotMade';
import { Progress } from '../parts/Progress';
import { ShownTitle } from '../parts/ShownTitle';
import { useParts } from '../parts/styles';
import type { Book } from '../state/book';
import type { TaskRunner } from '../state/useTask';
import { useMoreTexts } from '../texts/moreTexts';
import { BeforeMeeting } from './BeforeMeeting';
import { ChooseEdition } from './ChooseEdition';
import { Retrospect } from './Retrospect';
import { SlidesMade } from './SlidesMade';
import type { Edition, ReviewFile, ReviewRequest } from './useReview';
import { useReview } from './useReview';

export interface ReviewPageProps {
  readonly book: Book;
  readonly task: TaskRunner;
  /** Back to the period. */
  readonly onBack: () => void;
  readonly onDecisions: () => void;
  readonly onActions: () => void;
  /** Shows the sheet Review. */
  readonly onSheet: () => void;
}

/** The period's review: what is missing, the agenda, the slides, and what to note afterwards. */
export function ReviewPage({ book, task, onBack, ...ways }: ReviewPageProps) {
  const parts = useParts();
  const texts = useMoreTexts().review;
  const reviewing = useReview(book);
  const [edition, setEdition] = useState<Edition>('internal');
  const [file, setFile] = useState<ReviewFile>('slides');
  const [thanks, setThanks] = useState('');
  const { phase, start, back } = reviewing;
  const order: ReviewRequest = {
    edition,
    file,
    thanks: thanks.trim() === '' ? null : thanks.trim(),
  };
  const { period, alliance } = book.rvu;
  switch (phase.kind) {
    case 'working':
      return <Making file={phase.file} onCancel={back} />;
    case 'failed':
      return (
        <NotMade words={texts} detail={phase.detail} onAgain={() => start(order)} onBack={back} />
      );
    case 'made':
      return (
        <SlidesMade
          book={book}
          made={phase.made}
          fresh={reviewing.isFresh(phase.made)}
          onAgain={() => start(phase.made.order)}
          onBack={back}
        />
      );
    case 'choosing':
      return (
        <>
          <div className={parts.section}>
            <ShownTitle>
              {texts.title(period === null ? '' : formatPeriod(period), alliance.partner.name)}
            </ShownTitle>
            <p className={parts.text}>{texts.intro}</p>
            {book.review !== null && (
              <div>
                <Button onClick={ways.onSheet}>{texts.toSheet}</Button>
              </div>
            )}
          </div>
          <BeforeMeeting book={book} />
          <ChooseEdition
            {...{ edition, file, thanks }}
            problems={book.problems.length}
            onEdition={setEdition}
            onFile={setFile}
            onThanks={setThanks}
            onMake={() => start(order)}
            onBack={onBack}
          />
          <AfterMeeting {...{ book, task }} {...ways} />
        </>
      );
  }
}

/** Slides or sheets are made beside the page; that can be called off. */
function Making(props: { readonly file: ReviewFile; readonly onCancel: () => void }) {
  const { file, onCancel } = props;
  const texts = useMoreTexts().review;
  const words = texts.working(texts.files[file]);
  return (
    <>
      <ShownTitle>{words}</ShownTitle>
      <Progress text={words} />
      <div>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
    </>
  );
}

/** Where to note what was decided and promised. */
function AfterMeeting({
  book,
  task,
  onDecisions,
  onActions,
}: Omit<ReviewPageProps, 'onBack' | 'onSheet'>) {
  const parts = useParts();
  const texts = useMoreTexts().review;
  return (
    <section aria-labelledby="after-meeting" className={parts.section}>
      <h3 id="after-meeting" className={parts.heading}>
        {texts.after}
      </h3>
      <p className={parts.text}>{texts.afterBody}</p>
      <div className={parts.row}>
        <Button onClick={onDecisions}>{texts.toDecisions}</Button>
        <Button onClick={onActions}>{texts.toActions}</Button>
      </div>
      <Retrospect {...{ book, task }} />
    </section>
  );
}
