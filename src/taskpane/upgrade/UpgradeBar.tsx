/** Says that another version of Reciprocal made the workbook, and brings an older one up to date. */
import { REFUSAL_TEXTS, refusalBody } from '../../excel/recover/refusalTexts';
import type { UpgradeChanges } from '../../workbook/book/upgradeChanges';
import { WORKBOOK_VERSION } from '../../workbook/kernel/version';
import { Bar } from '../parts/Bar';
import type { Book } from '../state/book';
import { readUpgradeChanges, upgradeWorkbook } from '../state/upgradeActions';
import type { TaskRunner } from '../state/useTask';
import { useMoreTexts } from '../texts/moreTexts';
import { TaskBar } from './TaskBar';
import { useReadOf } from './useReadOf';

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
  const news = useReadOf<UpgradeChanges | null>(book, readUpgradeChanges, null);
  // What can't be read now only leaves this list out: the update itself says what is wrong. Sheets that are only
  // drawn anew are no addition.
  const added = news === null ? [] : addedBy(news, texts);
  const { busy, done } = texts;
  const start = () => void task.run({ busy, done, work: upgradeWorkbook });
  return (
    <TaskBar
      intent="info"
      title={texts.title}
      action={texts.action}
      disabled={task.running}
      onStart={start}
    >
      {texts.body}
      {added.length > 0 && ` ${texts.adds(added)}`}
    </TaskBar>
  );
}

type Words = ReturnType<typeof useMoreTexts>['upgrade'];

/** In the order of how much people notice it. */
const addedBy = ({ sheets, columns, cells, formulas }: UpgradeChanges, texts: Words) => [
  ...sheets.map(texts.sheet),
  ...columns.map(({ table, header }) => texts.column(header, table)),
  ...cells.map(texts.cell),
  ...formulas.map(({ table, header }) => texts.formula(header, table)),
];
