/** Says that another version of Reciprocal made the workbook, and brings an older one up to date. */
import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { REFUSAL_TEXTS, refusalBody } from '../../excel/recover/refusalTexts';
import type { UpgradeNews } from '../../workbook/book/upgradeNews';
import { WORKBOOK_VERSION } from '../../workbook/kernel/version';
import { Bar } from '../parts/Bar';
import type { Book } from '../state/book';
import { readUpgradeNews, upgradeWorkbook } from '../state/upgradeActions';
import type { TaskRunner } from '../state/useTask';
import { useMoreTexts } from '../texts/moreTexts';

export interface UpgradeBarProps {
  readonly book: Book;
  readonly task: TaskRunner;
}

export function UpgradeBar({ book, task }: UpgradeBarProps) {
  return book.version > WORKBOOK_VERSION ? <NewerBar /> : <OlderBar book={book} task={task} />;
}

function NewerBar() {
  const text = REFUSAL_TEXTS['newer-version'];
  return (
    <Bar intent="warning" title={text.title}>
      {refusalBody(text, '')}
    </Bar>
  );
}

function OlderBar({ book, task }: UpgradeBarProps) {
  const texts = useMoreTexts().upgrade;
  const news = useNews(book);
  // Sheets that are only drawn anew are no addition.
  const added = news === null ? [] : addedBy(news, texts);
  const { busy, done } = texts;
  const start = () => void task.run({ busy, done, work: upgradeWorkbook });
  return (
    <Bar
      intent="info"
      title={texts.title}
      actions={
        <Button size="small" appearance="primary" disabled={task.running} onClick={start}>
          {texts.action}
        </Button>
      }
    >
      {texts.body}
      {added.length > 0 && ` ${texts.adds(added)}`}
    </Bar>
  );
}

type Words = ReturnType<typeof useMoreTexts>['upgrade'];

/** In the order of how much people notice it. */
const addedBy = ({ sheets, columns, cells, formulas }: UpgradeNews, texts: Words) => [
  ...sheets.map(texts.sheet),
  ...columns.map(({ table, header }) => texts.column(header, table)),
  ...cells.map(texts.cell),
  ...formulas.map(({ table, header }) => texts.formula(header, table)),
];

/** What would be added, read once for each state of the workbook; null until it is known. */
function useNews(book: Book): UpgradeNews | null {
  const [news, setNews] = useState<UpgradeNews | null>(null);
  useEffect(() => {
    let shown = true;
    // What can't be read now only leaves the list of additions out: the update itself says what is wrong.
    void readUpgradeNews().then(
      (read) => shown && setNews(read),
      () => undefined
    );
    return () => {
      shown = false;
    };
  }, [book]);
  return news;
}
