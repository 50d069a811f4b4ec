/** Lets a copy leave, and notes it in the workbook once it has. */
import { useState } from 'react';
import type { Exchanged } from '../../model/exchange';
import { formatPeriod } from '../../model/period';
import type { Book } from '../state/book';
import type { Outcome, PaneProblem } from '../state/outcome';
import { DONE } from '../state/outcome';
import type { TaskRunner } from '../state/useTask';
import { useMoreTexts } from '../texts/moreTexts';
import { copyFileName, download, offersDownload, openInExcel } from './deliver';
import type { Made } from './useSend';

/** What draws is fetched when it is first needed. */
const noting = () => import('./noteSent');

export interface Delivery {
  /** Why Excel did not open this copy, where it was tried. */
  readonly refused: PaneProblem | null;
  readonly fileName: string;
  readonly onOpen: () => void;
  /** Null where it would do nothing. */
  readonly onDownload: (() => void) | null;
}

export function useDelivery(
  book: Book,
  task: TaskRunner,
  made: Made,
  onLeft: (how: 'opened' | 'downloaded') => void
): Delivery {
  const texts = useMoreTexts().send;
  const [refused, setRefused] = useState<PaneProblem | null>(null);
  const { bytes } = made.result;
  const fileName = nameOf(book, made);

  /** Asked for again, it has left all the same, and is noted once. */
  async function left(how: 'opened' | 'downloaded'): Promise<void> {
    onLeft(how);
    const work = async () => (await noting()).logSentCopy(entryOf(book, made));
    await task.run({ busy: texts.noting, done: null, work });
  }

  async function open(): Promise<void> {
    const opened = await outcomeOf(task, texts.opening, () => openInExcel(bytes));
    if (opened === null) return;
    setRefused(opened.ok ? null : opened.problem);
    if (opened.ok) await left('opened');
  }

  const save = () => {
    download(bytes, fileName);
    void left('downloaded');
  };
  return {
    refused,
    fileName,
    onOpen: () => void open(),
    onDownload: offersDownload() ? save : null,
  };
}

/** Runs it as the pane's task; a refusal is for the view to say. Null where it was cut short by a bug. */
async function outcomeOf(
  task: TaskRunner,
  busy: string,
  work: () => Promise<Outcome>
): Promise<Outcome | null> {
  const outcomes: Outcome[] = [];
  const kept = async () => {
    outcomes.push(await work());
    return DONE;
  };
  await task.run({ busy, done: null, work: kept });
  return outcomes[0] ?? null;
}

const periodOf = ({ rvu }: Book): string => (rvu.period === null ? '' : formatPeriod(rvu.period));

const entryOf = (book: Book, { copy, order }: Made): Exchanged => ({
  way: 'sent',
  period: periodOf(book),
  respondent: copy.respondent,
  department: copy.name,
  revision: order.revision,
  on: book.today,
});

function nameOf(book: Book, { copy, order }: Made): string {
  const { us, partner } = book.rvu.alliance;
  return copyFileName({
    period: periodOf(book),
    us: us.name,
    partner: partner.name,
    department: copy.name,
    revision: order.revision,
  });
}
