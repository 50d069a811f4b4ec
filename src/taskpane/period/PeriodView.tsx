import { Suspense, lazy } from 'react';
import type { PaneCommand } from '../commands/registry';
import { CommandButton } from '../parts/CommandButton';
import { Progress } from '../parts/Progress';
import { useParts } from '../parts/styles';
import type { Book } from '../state/book';
import type { NextStep } from '../state/steps';
import { nextStep, periodFacts } from '../state/steps';
import type { Place } from '../../workbook/kernel/problem';
import { useTexts } from '../texts/texts';
import type { LeavePeriodProps } from './LeavePeriod';
import { DueLine } from './DueLine';
import { Guide } from './Guide';
import { NextStepCard } from './NextStepCard';
import { Problems } from './Problems';
import { WorthALook } from './WorthALook';

const LeavePeriod = lazy(async () => ({
  default: (await import('./LeavePeriod')).LeavePeriod,
}));

export interface PeriodViewProps {
  readonly book: Book;
  readonly busy: boolean;
  readonly commands: readonly PaneCommand[];
  readonly onGo: (step: NextStep) => void;
  /** While it is asked whether to go on to the next period. */
  readonly leaving: Omit<LeavePeriodProps, 'book' | 'busy'> | null;
  readonly onShowPlace: (place: Place) => void;
}

const asButton = (command: PaneCommand) => <CommandButton key={command.id} command={command} />;

/** Where the alliance stands this period. */
export function PeriodView(props: PeriodViewProps) {
  const { book, busy, commands, leaving, onGo, onShowPlace } = props;
  const parts = useParts();
  const texts = useTexts();
  const facts = periodFacts(book);
  const step = nextStep(book);
  // An empty list is filled by pasting as well as by typing: then it stands beside that.
  const asked =
    step.kind === 'list' && leaving === null ? commands.filter(({ id }) => id === 'list') : [];
  return (
    <>
      <DueLine book={book} />
      {leaving === null ? (
        <NextStepCard
          step={step}
          busy={busy}
          onGo={() => onGo(step)}
          finishedAction={texts.commands.nextPeriod}
          other={asked.map(asButton)}
        />
      ) : (
        <Suspense fallback={<Progress text={texts.opening} />}>
          <LeavePeriod book={book} busy={busy} {...leaving} />
        </Suspense>
      )}
      <Problems problems={book.problems} onShow={onShowPlace} />
      <Guide book={book} busy={busy} onGo={onGo} />
      <WorthALook facts={facts} />
      <section aria-label={texts.period.commands} className={parts.row}>
        {commands.filter((command) => !asked.includes(command)).map(asButton)}
      </section>
    </>
  );
}
