import { Suspense, lazy } from 'react';
import type { Decision } from '../model/contribution';
import type { Place } from '../workbook/problem';
import { Progress } from './parts/Progress';
import { PeriodView } from './period/PeriodView';
import { placeOf } from './period/Problems';
import { panelId, tabId } from './parts/Tabs';
import type { Book } from './state/book';
import { decide, showContribution, showPlace, startNextPeriod } from './state/excelActions';
import type { NextStep } from './state/steps';
import { useTexts } from './texts/texts';
import type { Pane } from './usePane';
import { useParts } from './parts/styles';

const MatrixView = lazy(async () => ({
  default: (await import('./matrix/MatrixView')).MatrixView,
}));

export interface BookViewProps {
  readonly pane: Pane;
  readonly book: Book;
}

/** An alliance's views. */
export function BookView({ pane, book }: BookViewProps) {
  const texts = useTexts();
  const parts = useParts();
  const { task, view, show, commands } = pane;
  const actions = useBookActions(pane, book);
  return (
    <div
      role="tabpanel"
      id={panelId(view.tab)}
      aria-labelledby={tabId(view.tab)}
      className={parts.view}
    >
      {view.tab === 'period' ? (
        <PeriodView
          book={book}
          busy={task.running}
          commands={commands.filter(({ where }) => where === 'view')}
          leaving={view.leaving ? actions.leaving : null}
          onGo={actions.go}
          onShowPlace={actions.showPlace}
        />
      ) : (
        <Suspense fallback={<Progress text={texts.loading} />}>
          <MatrixView
            book={book}
            direction={view.direction}
            onDirection={(direction) => show({ direction })}
            asTable={view.asTable}
            onAsTable={(asTable) => show({ asTable })}
            host={{ busy: task.running, onShow: actions.showId, onDecide: actions.decide }}
            onShowProblems={() => show({ tab: 'period' })}
          />
        </Suspense>
      )}
    </div>
  );
}

function useBookActions({ task, show, commands }: Pane, book: Book) {
  const { decide: texts, commands: commandTexts } = useTexts();
  const quick = (work: Parameters<typeof task.run>[0]['work']) =>
    void task.run({ busy: null, done: null, work });
  const showId = (id: string) => quick(() => showContribution(id));
  const showAt = (place: Place | null) => {
    if (place !== null) quick(() => showPlace(place));
  };

  function go(step: NextStep): void {
    if (step.kind === 'mend')
      showAt(book.problems.map(placeOf).find((place) => place !== null) ?? null);
    else if (step.kind === 'list') showAt(book.list);
    else if (step.kind === 'decide') show({ tab: 'matrix', direction: step.direction });
    else if (step.kind === 'finished') commands.find(({ id }) => id === 'nextPeriod')?.perform();
    else showId(step.first);
  }

  const { period } = book.rvu;
  const stay = () => show({ leaving: false });
  const leave = async () => {
    const { busy, done } = commandTexts;
    if (await task.run({ busy: busy.nextPeriod, done: done.nextPeriod, work: startNextPeriod }))
      stay();
  };

  return {
    go,
    // Without a readable period the command itself says what is missing.
    leaving: period && { period, onStart: () => void leave(), onCancel: stay },
    showId,
    showPlace: showAt,
    decide: (id: string, decision: Decision, reason: string) =>
      task.run({
        busy: texts.saving,
        done: texts.saved(id),
        work: () => decide(id, decision, reason),
      }),
  };
}
