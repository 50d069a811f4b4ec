/** A list for a workbook that is there, wired to it. */
import { useMemo } from 'react';
import { presentOf } from '../../exchange/csv/incoming';
import type { ListFacts } from '../../exchange/csv/readList';
import type { Direction } from '../../model/contribution';
import { ShownTitle } from '../parts/ShownTitle';
import { TextButton } from '../parts/TextButton';
import { useParts } from '../parts/styles';
import type { Book } from '../state/book';
import { numberSigns } from '../state/parseNumber';
import type { TaskRunner } from '../state/useTask';
import { useMoreTexts } from '../texts/moreTexts';
import { ListView } from './ListView';
import type { ImportedList } from './ListView';

/** What writes is fetched when it is agreed to. */
const taking = () => import('../state/listActions');

export interface ListPageProps {
  readonly book: Book;
  readonly task: TaskRunner;
  readonly onBack: () => void;
  /** Once it is in the workbook. */
  readonly onImported: (direction: Direction) => void;
}

/** Taking a list into the workbook that is there. */
export function ListPage({ book, task, onBack, onImported }: ListPageProps) {
  const parts = useParts();
  const texts = useMoreTexts().list;
  const facts = useMemo(() => factsOf(book), [book]);
  const take = ({ readings, count, direction }: ImportedList) =>
    void task.run({
      busy: texts.adding,
      done: texts.added(count),
      // Told from within: after a failure it is the panel's own button that tries again.
      work: async () => {
        const outcome = await (await taking()).takeList(readings);
        if (outcome.ok) onImported(direction);
        return outcome;
      },
    });
  return (
    <>
      <div className={parts.section}>
        <TextButton onClick={onBack}>‹ {texts.back}</TextButton>
        <ShownTitle>{texts.title}</ShownTitle>
        <p className={parts.quiet}>{texts.intro}</p>
      </div>
      <ListView facts={facts} busy={task.running} action={texts.add} onTake={take} />
    </>
  );
}

function factsOf({ rvu }: Book): ListFacts {
  const { us, partner, departments, currency } = rvu.alliance;
  return {
    scale: rvu.settings.scale,
    signs: numberSigns(),
    currency: currency === '' ? null : currency,
    us: us.name,
    partner: partner.name,
    departments,
    present: presentOf(rvu),
  };
}
