/** What the RVU view does in the workbook, told in words while it runs and when it is done. */
import { ACTION_TABLE } from '../../workbook/kernel/shared/actionsTable';
import type { Place } from '../../workbook/kernel/problem';
import { FORM_WORDS, labelOf } from '../../workbook/kernel/words';
import type { Book } from '../state/book';
import { showPlace } from '../state/excelActions';
import type { Outcome } from '../state/outcome';
import { missingPart } from '../state/outcome';
import type { TaskRunner } from '../state/useTask';
import { useMoreTexts } from '../texts/moreTexts';
import type { RvuHost } from './host';

/** What draws is fetched when it is first needed: most looks at the view change nothing. */
const editing = () => import('../state/rvuActions');

export function useRvuHost(book: Book, task: TaskRunner): RvuHost {
  const { rvu: texts, draft } = useMoreTexts();
  const run = (busy: string, done: string, work: () => Promise<Outcome>) =>
    task.run({ busy, done, work });
  const showOr = (place: Place | undefined | null, missing: string) => {
    const work = () => (place ? showPlace(place) : Promise.resolve(missingPart(missing)));
    void task.run({ busy: null, done: null, work });
  };
  return {
    busy: task.running,
    onShowForm: (key) => showOr(book.answerPlaces.get(key), texts.forms),
    onShowActions: () => showOr(book.actions, ACTION_TABLE.name),
    onForm: (form) =>
      void run(texts.switching, texts.switched(labelOf(FORM_WORDS, form)), async () =>
        (await editing()).switchForm(form)
      ),
    onMakeForms: () =>
      void run(texts.making, texts.made, async () => (await editing()).makeForms()),
    onDraft: (key, lines) =>
      run(draft.writing, draft.written(lines.length), async () =>
        (await editing()).writeWords(key, lines)
      ),
    onRename: (key, name) =>
      run(texts.renaming, texts.renamed(name), async () =>
        (await editing()).renameDepartment(key, name)
      ),
    onAdd: (department) =>
      run(texts.adding, texts.added(department.name), async () =>
        (await editing()).addDepartment(department)
      ),
  };
}
