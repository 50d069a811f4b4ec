/** Pages that open from This period and lead back to it. */
import { lazy } from 'react';
import type { Direction } from '../model/contribution';
import { commandButtonId } from './parts/CommandButton';
import { focusSoon } from './parts/focusSoon';
import type { Book } from './state/book';
import type { Pane } from './usePane';

const ReceivePage = lazy(async () => ({
  default: (await import('./receive/ReceivePage')).ReceivePage,
}));

const ListPage = lazy(async () => ({
  default: (await import('./list/ListPage')).ListPage,
}));

const ReviewPage = lazy(async () => ({
  default: (await import('./review/ReviewPage')).ReviewPage,
}));

const SendPage = lazy(async () => ({
  default: (await import('./send/SendPage')).SendPage,
}));

export interface ChosenPageProps {
  readonly pane: Pane;
  readonly book: Book;
  /** The ways on from there. */
  readonly actions: {
    readonly showProblems: () => void;
    readonly showMatrix: (direction: Direction) => void;
    readonly showGaps: () => void;
    readonly showActions: () => void;
    readonly showReview: () => void;
  };
}

/** What stands in the place of the period's view until one goes back. */
export function ChosenPage({ pane: { task, view, show }, book, actions }: ChosenPageProps) {
  if (view.page === 'send')
    return <SendPage book={book} task={task} onClose={actions.showProblems} />;
  if (view.page === 'review')
    return (
      <ReviewPage
        book={book}
        task={task}
        onBack={actions.showProblems}
        onDecisions={() => actions.showMatrix('given')}
        onActions={actions.showActions}
        onSheet={actions.showReview}
      />
    );
  if (view.page === 'list')
    return (
      <ListPage
        book={book}
        task={task}
        onBack={() => leaveList(show)}
        onImported={actions.showMatrix}
      />
    );
  return (
    <ReceivePage book={book} task={task} onBack={actions.showProblems} onGaps={actions.showGaps} />
  );
}

/** Back to the command that led there. */
function leaveList(show: Pane['show']): void {
  show({ tab: 'period', page: null });
  focusSoon(commandButtonId('list'));
}
