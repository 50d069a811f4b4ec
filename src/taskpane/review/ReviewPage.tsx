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
import { TemplateRefused } from './TemplateRefused';
import type { ReviewFile, ReviewRequest } from './useReview';
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
export function ReviewPage(props: ReviewPageProps) {
  const texts = useMoreTexts().review;
  const { book } = props;
  const reviewing = useReview(book);
  const [order, setOrder] = useState<ReviewRequest>(USUAL);
  const { phase, start, back } = reviewing;
  switch (phase.kind) {
    case 'working':
      return <Making file={phase.file} onCancel={back} />;
    case 'failed':
      return (
        <NotMade words={texts} detail={phase.detail} onAgain={() => start(order)} onBack={back} />
      );
    case 'refused':
      return <TemplateRefused name={phase.template} why={phase.why} onBack={back} />;
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
      return <Choosing {...props} order={order} onOrder={setOrder} onMake={() => start(order)} />;
  }
}

const USUAL: ReviewRequest = { edition: 'internal', file: 'slides', thanks: '', template: null };

interface ChoosingProps extends ReviewPageProps {
  readonly order: ReviewRequest;
  readonly onOrder: (order: ReviewRequest) => void;
  readonly onMake: () => void;
}

/** Before anything is made. */
function Choosing({ book, task, order, onOrder, onMake, onBack, ...ways }: ChoosingProps) {
  const parts = useParts();
  const texts = useMoreTexts().review;
  const { period, alliance } = book.rvu;
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
      <ChooseEdition {...{ order, onOrder, onMake, onBack }} problems={book.problems.length} />
      <AfterMeeting {...{ book, task }} {...ways} />
    </>
  );
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
