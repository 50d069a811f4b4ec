/** Receiving, wired to the workbook. */
import { TextButton } from '../parts/TextButton';
import { ShownTitle } from '../parts/ShownTitle';
import { useParts } from '../parts/styles';
import type { Book } from '../state/book';
import type { TaskRunner } from '../state/useTask';
import { useMoreTexts } from '../texts/moreTexts';
import { ReceiveView } from './ReceiveView';
import type { Take } from './ReceiveView';

/** What writes is fetched when it is agreed to. */
const taking = () => import('../state/receiveActions');

export interface ReceivePageProps {
  readonly book: Book;
  readonly task: TaskRunner;
  readonly onBack: () => void;
  readonly onGaps: () => void;
}

/** Receiving, over the workbook itself. */
export function ReceivePage({ book, task, onBack, onGaps }: ReceivePageProps) {
  const parts = useParts();
  const texts = useMoreTexts().receive;
  const onTake: Take = (returned, order, done) =>
    void task.run({
      busy: texts.taking,
      done: null,
      // Told from within: after a failure it is the panel's own button that tries again.
      work: async () => {
        const outcome = await (await taking()).takeReturned(returned, order);
        if (outcome.ok) done();
        return outcome;
      },
    });
  return (
    <>
      <div className={parts.section}>
        <TextButton onClick={onBack}>‹ {texts.back}</TextButton>
        <ShownTitle>{texts.title(book.rvu.alliance.partner.name)}</ShownTitle>
        <p className={parts.quiet}>{texts.intro}</p>
      </div>
      <ReceiveView {...{ book, onTake, onGaps }} busy={task.running} />
    </>
  );
}
