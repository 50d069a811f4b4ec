/** Says which sheets Excel would not finish, and finishes them. */
import type { LookKind, Unfinished } from '../../workbook/kernel/unfinished';
import { LOOK_KINDS } from '../../workbook/kernel/unfinished';
import type { Book } from '../state/book';
import { finishSheets, lastRefusals, readSheetTitles } from '../state/finishActions';
import type { TaskRunner } from '../state/useTask';
import { useMoreTexts } from '../texts/moreTexts';
import { TaskBar } from './TaskBar';
import { useReadOf } from './useReadOf';

export interface UnfinishedBarProps {
  readonly book: Book;
  readonly unfinished: readonly Unfinished[];
  readonly task: TaskRunner;
}

export function UnfinishedBar({ book, unfinished, task }: UnfinishedBarProps) {
  const texts = useMoreTexts().unfinished;
  const { titles, refusals } = useReadOf(book, readFacts, NOTHING);
  const titlesWith = (kind: LookKind) =>
    unfinished.filter(({ kinds }) => kinds.includes(kind)).map(({ key }) => titles.get(key) ?? key);
  const [cut, closed] = [titlesWith('contents'), titlesWith('opening')];
  const parts = LOOK_KINDS.flatMap((kind) =>
    kind === 'contents' || kind === 'opening' || titlesWith(kind).length === 0
      ? []
      : [texts.part(kind, titlesWith(kind))]
  );
  const looks = parts.length === 0 ? [] : [texts.body(parts)];
  const locked = closed.length === 0 ? [] : [texts.closedBody(closed)];
  const title = parts.length === 0 ? texts.closedTitle : texts.title;
  const { busy, done } = texts;
  const start = () => void task.run({ busy, done, work: finishSheets });
  return (
    <TaskBar
      intent="warning"
      title={cut.length > 0 ? texts.cutTitle : title}
      action={texts.action}
      disabled={task.running}
      onStart={start}
    >
      {cut.length > 0 ? texts.cutBody(cut) : [...locked, ...looks].join(' ')}
      {refusals.length > 0 && (
        <details>
          <summary tabIndex={0}>{texts.details}</summary>
          {refusals.map((refusal) => (
            <div key={refusal}>{refusal}</div>
          ))}
        </details>
      )}
    </TaskBar>
  );
}

interface Facts {
  readonly titles: ReadonlyMap<string, string>;
  readonly refusals: readonly string[];
}

const NOTHING: Facts = { titles: new Map(), refusals: [] };

/** Until they are read, sheets go by their keys. */
async function readFacts({ rvu }: Book): Promise<Facts> {
  const [titles, refusals] = await Promise.all([readSheetTitles(rvu), lastRefusals()]);
  return { titles, refusals };
}
