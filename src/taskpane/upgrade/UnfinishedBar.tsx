/** Says which sheets Excel would not finish, and finishes them. */
import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { LookKind, Unfinished } from '../../workbook/kernel/unfinished';
import { LOOK_KINDS } from '../../workbook/kernel/unfinished';
import { Bar } from '../parts/Bar';
import type { Book } from '../state/book';
import { finishSheets, lastRefusals, readSheetTitles } from '../state/finishActions';
import type { TaskRunner } from '../state/useTask';
import { useMoreTexts } from '../texts/moreTexts';

export interface UnfinishedBarProps {
  readonly book: Book;
  readonly unfinished: readonly Unfinished[];
  readonly task: TaskRunner;
}

export function UnfinishedBar({ book, unfinished, task }: UnfinishedBarProps) {
  const texts = useMoreTexts().unfinished;
  const { titles, refusals } = useFacts(book);
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
    <Bar
      intent="warning"
      title={cut.length > 0 ? texts.cutTitle : title}
      actions={
        <Button size="small" appearance="primary" disabled={task.running} onClick={start}>
          {texts.action}
        </Button>
      }
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
    </Bar>
  );
}

interface Facts {
  readonly titles: ReadonlyMap<string, string>;
  readonly refusals: readonly string[];
}

const NOTHING: Facts = { titles: new Map(), refusals: [] };

/** Fetched once for each state of the workbook; until then sheets go by their keys. */
function useFacts(book: Book): Facts {
  const [facts, setFacts] = useState(NOTHING);
  useEffect(() => {
    let shown = true;
    void Promise.all([readSheetTitles(book.rvu), lastRefusals()]).then(
      ([titles, refusals]) => shown && setFacts({ titles, refusals }),
      () => undefined
    );
    return () => {
      shown = false;
    };
  }, [book]);
  return facts;
}
