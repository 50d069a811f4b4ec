/** The pane in a workbook without an alliance. */
import { Suspense, lazy, useEffect, useRef, useState } from 'react';
import type { Direction } from '../../model/contribution';
import { focusSoon } from '../parts/focusSoon';
import { tabId } from '../parts/Tabs';
import { Progress } from '../parts/Progress';
import type { ImportedList } from '../list/ListView';
import { createAlliance, createSample } from '../state/excelActions';
import type { TaskRunner } from '../state/useTask';
import { useTexts } from '../texts/texts';
import { emptyDraft, type NewAlliance } from '../state/draft';
import { LIST_BUTTON, START_BUTTON, StartView } from './StartView';

const StartForm = lazy(async () => ({ default: (await import('./StartForm')).StartForm }));
const ListStart = lazy(async () => ({ default: (await import('./ListStart')).ListStart }));

/** What draws a list's workbook is fetched when it is agreed to. */
const listActions = () => import('../state/listActions');

export interface StartChoiceProps {
  readonly task: TaskRunner;
  /** Goes to the matrix that shows what was taken. */
  readonly onMatrix: (direction: Direction) => void;
}

type Page = 'choice' | 'form' | 'list';

/** A workbook without an alliance: the ways to begin, and their forms. Going back keeps what was typed. */
export function StartChoice({ task, onMatrix }: StartChoiceProps) {
  const texts = useTexts();
  const { makeSample, create, createWithList } = useFirstSheets(task, onMatrix);
  const [page, setPage] = useState<Page>('choice');
  const [draft, setDraft] = useState(() => emptyDraft(new Date()));
  // Of its own: what is wrong in the long form could not be seen here.
  const [listDraft, setListDraft] = useState(() => emptyDraft(new Date()));
  const back = (button: string) => () => {
    setPage('choice');
    focusSoon(button);
  };
  if (page === 'choice')
    return (
      <StartView
        busy={task.running}
        onStart={() => setPage('form')}
        onList={() => setPage('list')}
        onSample={makeSample}
      />
    );
  const shared = { busy: task.running };
  return (
    <Suspense fallback={<Progress text={texts.opening} />}>
      {page === 'form' ? (
        <StartForm
          {...shared}
          draft={draft}
          onChange={setDraft}
          onCreate={create}
          onCancel={back(START_BUTTON)}
        />
      ) : (
        <ListStart
          {...shared}
          draft={listDraft}
          onChange={setListDraft}
          onCreate={createWithList}
          onCancel={back(LIST_BUTTON)}
        />
      )}
    </Suspense>
  );
}

/** The three ways to make the alliance's sheets, and where the focus goes once they are there. */
function useFirstSheets(task: TaskRunner, onMatrix: StartChoiceProps['onMatrix']) {
  const texts = useTexts();
  const first = useRef<'period' | 'matrix'>('period');
  // Once there is an alliance, its first tab is where to go on; a list shows its matrix.
  useEffect(() => () => focusSoon(tabId(first.current)), []);
  const run = (busy: string, work: () => ReturnType<typeof createSample>) =>
    void task.run({ busy, done: null, work });
  return {
    makeSample: () => run(texts.start.makingSample, createSample),
    create: (alliance: NewAlliance) => run(texts.form.creating, () => createAlliance(alliance)),
    createWithList: (alliance: NewAlliance, { readings, direction }: ImportedList) =>
      run(texts.form.creating, async () => {
        const outcome = await (await listActions()).createFromList(alliance, readings);
        if (!outcome.ok) return outcome;
        first.current = 'matrix';
        onMatrix(direction);
        return outcome;
      }),
  };
}
