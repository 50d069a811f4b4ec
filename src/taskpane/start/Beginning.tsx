import { Suspense, lazy, useEffect, useState } from 'react';
import type { Alliance } from '../../model/alliance';
import type { Form } from '../../model/answers';
import type { Period } from '../../model/period';
import { focusSoon } from '../parts/focusSoon';
import { tabId } from '../parts/Tabs';
import { Progress } from '../parts/Progress';
import { createAlliance, createSample } from '../state/excelActions';
import type { TaskRunner } from '../state/useTask';
import { useTexts } from '../texts/texts';
import { emptyDraft } from '../state/draft';
import { START_BUTTON, StartView } from './StartView';

const StartForm = lazy(async () => ({ default: (await import('./StartForm')).StartForm }));

/** A workbook without an alliance: the two ways to begin, and the form. Going back keeps what was typed. */
export function Beginning({ task }: { readonly task: TaskRunner }) {
  const texts = useTexts();
  const [draft, setDraft] = useState(() => emptyDraft(new Date()));
  const [open, setOpen] = useState(false);
  // Once there is an alliance, its first tab is where to go on.
  useEffect(() => () => focusSoon(tabId('period')), []);
  const create = (alliance: Alliance, period: Period, form: Form) =>
    void task.run({
      busy: texts.form.creating,
      done: null,
      work: () => createAlliance(alliance, period, form),
    });
  if (!open)
    return (
      <StartView
        busy={task.running}
        onStart={() => setOpen(true)}
        onSample={() =>
          void task.run({ busy: texts.start.makingSample, done: null, work: createSample })
        }
      />
    );
  return (
    <Suspense fallback={<Progress text={texts.opening} />}>
      <StartForm
        draft={draft}
        busy={task.running}
        onChange={setDraft}
        onCreate={create}
        onCancel={() => {
          setOpen(false);
          focusSoon(START_BUTTON);
        }}
      />
    </Suspense>
  );
}
