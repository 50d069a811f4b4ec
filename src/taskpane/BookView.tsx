/** The views of a workbook that holds an alliance. */
import { Suspense, lazy } from 'react';
import type { Direction } from '../model/contribution';
import { formatPeriod } from '../model/period';
import { ACTION_TABLE } from '../workbook/kernel/shared/actionsTable';
import type { Place } from '../workbook/kernel/problem';
import { isWhole } from './state/isWhole';
import { commandButtonId } from './parts/CommandButton';
import { focusSoon } from './parts/focusSoon';
import { Progress } from './parts/Progress';
import { ChosenPage } from './ChosenPage';
import type { PeriodViewProps } from './period/PeriodView';
import { PeriodView } from './period/PeriodView';
import { missingName, problemPlace } from './period/problemPlace';
import { panelId, tabId } from './parts/Tabs';
import type { Book } from './state/book';
import { decide, showContribution } from './state/contributionActions';
import { savedMessage } from './matrix/savedMessage';
import { canGrowTables } from '../excel/edit/growTable';
import { confirmAll } from './state/confirmActions';
import { REVIEW_TOP } from '../workbook/sections/review/reviewLayout';
import { showPlace, closePresentPeriod } from './state/excelActions';
import { missingPart } from './state/outcome';
import type { NextStep } from './state/steps';
import { useTexts } from './texts/texts';
import type { DecisionLine, NewStep } from '../workbook/book/planDecisions';
import type { Pane, TabId, View } from './usePane';
import { useParts } from './parts/styles';
import { CONTRIBUTION_TABLE } from '../workbook/kernel/shared/contributionsTable';

const StateBars = lazy(async () => ({
  default: (await import('./upgrade/StateBars')).StateBars,
}));

const MatrixView = lazy(async () => ({
  default: (await import('./matrix/MatrixView')).MatrixView,
}));

const GapsPage = lazy(async () => ({
  default: (await import('./gaps/GapsPage')).GapsPage,
}));

const RvuPage = lazy(async () => ({
  default: (await import('./rvu/RvuPage')).RvuPage,
}));

export interface BookViewProps {
  readonly pane: Pane;
  readonly book: Book;
}

/** An alliance's views. */
export function BookView({ pane, book }: BookViewProps) {
  const texts = useTexts();
  const parts = useParts();
  const { tab } = pane.view;
  return (
    <div role="tabpanel" id={panelId(tab)} aria-labelledby={tabId(tab)} className={parts.view}>
      <Suspense fallback={<Progress text={texts.opening} />}>
        {!isWhole(book) && <StateBars book={book} task={pane.task} />}
        <ChosenView pane={pane} book={book} />
      </Suspense>
    </div>
  );
}

function ChosenView({ pane, book }: BookViewProps) {
  const { task, view, show, commands } = pane;
  const actions = useBookActions(pane, book);
  const closing = useClosing(pane, book);
  if (view.tab === 'rvu') return <RvuPage book={book} task={task} />;
  if (view.tab === 'gaps')
    return (
      <GapsPage
        book={book}
        task={task}
        direction={view.direction}
        onDirection={(direction) => show({ direction })}
        onShow={({ subject }) =>
          subject.kind === 'contribution' ? actions.showId(subject.id) : actions.showRvu()
        }
        onSteps={actions.showProblems}
      />
    );
  if (view.tab === 'matrix')
    return (
      <MatrixView
        book={book}
        direction={view.direction}
        onDirection={(direction) => show({ direction })}
        asTable={view.asTable}
        onAsTable={(asTable) => show({ asTable })}
        host={{
          busy: task.running,
          partner: book.rvu.alliance.partner.name,
          onShow: actions.showId,
          onDecide: actions.decide,
          onAsk: () => show({ tab: 'period', page: 'send' }),
        }}
        onShowProblems={actions.showProblems}
      />
    );
  if (view.page !== null) return <ChosenPage pane={pane} book={book} actions={actions} />;
  return (
    <PeriodView
      book={book}
      busy={task.running}
      commands={commands.filter(({ where }) => where === 'view')}
      closing={closing}
      task={task}
      onGo={actions.go}
      onFlags={actions.showMatrix}
      onLate={actions.showActions}
      onShowPlace={actions.showPlace}
      canGrow={canGrowTables()}
    />
  );
}

/** The ways to the sheets. */
function waysToSheets({ task }: Pane, book: Book) {
  const quick = (work: Parameters<typeof task.run>[0]['work']) =>
    void task.run({ busy: null, done: null, work });
  const showId = (id: string) => quick(() => showContribution(id));
  const showAt = (place: Place) => quick(() => showPlace(place));

  function showFirstProblem(): void {
    const place = book.problems.map(problemPlace).find((each) => each !== null);
    const [first] = book.problems;
    if (place) showAt(place);
    else if (first) quick(() => Promise.resolve(missingPart(missingName(first))));
  }

  const showActions = () =>
    quick(() =>
      book.actions ? showPlace(book.actions) : Promise.resolve(missingPart(ACTION_TABLE.name))
    );

  const showList = () =>
    quick(() =>
      book.list ? showPlace(book.list) : Promise.resolve(missingPart(CONTRIBUTION_TABLE.name))
    );

  const showReview = () =>
    quick(() => (book.review ? showPlace(book.review) : Promise.resolve(missingPart(REVIEW_TOP))));

  return { showId, showAt, showFirstProblem, showActions, showReview, showList };
}

function useBookActions(pane: Pane, book: Book) {
  const { task, show, commands } = pane;
  const { decide: texts, period } = useTexts();
  const { busy, done } = period.next.confirm;
  const ways = waysToSheets(pane, book);
  const { showId, showAt, showFirstProblem, showActions, showReview, showList } = ways;
  const close = () => commands.find(({ id }) => id === 'nextPeriod')?.perform();
  const goTo = (tab: TabId, change: Partial<View> = {}) => {
    show({ tab, page: null, ...change });
    focusSoon(tabId(tab));
  };

  function go(step: NextStep): void {
    if (step.kind === 'repair') showFirstProblem();
    else if (step.kind === 'list') showList();
    else if (step.kind === 'confirm') void task.run({ busy, done, work: confirmAll });
    else if (step.kind === 'close') close();
    else if ('first' in step) showId(step.first);
    else goWithin(step);
  }

  /** Steps that are taken in the pane itself. */
  function goWithin(step: NextStep): void {
    if (step.kind === 'decide') goTo('matrix', { direction: step.direction });
    else if (step.kind === 'gaps') goTo('gaps');
    else if (step.kind === 'answer') goTo('rvu');
    else if (step.kind === 'send' || step.kind === 'receive' || step.kind === 'review')
      show({ tab: 'period', page: step.kind });
  }

  return {
    go,
    showProblems: () => goTo('period'),
    showMatrix: (direction: Direction) => goTo('matrix', { direction }),
    showRvu: () => goTo('rvu'),
    showGaps: () => goTo('gaps', { direction: 'given' }),
    showId,
    showActions,
    showReview,
    showPlace: showAt,
    decide: (lines: readonly DecisionLine[], step: NewStep | null) =>
      task.run({
        busy: texts.saving,
        done: savedMessage(texts, lines, step),
        work: () => decide(lines, step),
      }),
  };
}

/** The way to the next period, once it is asked for. */
function useClosing({ task, view, show }: Pane, book: Book): PeriodViewProps['closing'] {
  const { busy, done } = useTexts().commands;
  const { period } = book.rvu;
  // Asked about one period, the question is gone with it, however the workbook came to the next.
  const asked = period !== null && view.closing === formatPeriod(period);
  const stay = () => {
    show({ closing: null });
    focusSoon(commandButtonId('nextPeriod'));
  };
  const closePeriodNow = async () => {
    const work = () => closePresentPeriod(period);
    if (await task.run({ busy: busy.nextPeriod, done: done.nextPeriod, work })) stay();
  };

  return asked ? { period, onStart: () => void closePeriodNow(), onCancel: stay } : null;
}
