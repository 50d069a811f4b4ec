/** The view This period. */
import { Button } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import type { PaneCommand } from '../commands/registry';
import { CommandButton } from '../parts/CommandButton';
import { Progress } from '../parts/Progress';
import { useParts } from '../parts/styles';
import type { Book } from '../state/book';
import type { NextStep } from '../state/steps';
import { guideSteps, periodFacts } from '../state/steps';
import { formatPeriod, previousPeriod } from '../../model/period';
import type { TaskRunner } from '../state/useTask';
import type { ScaleChoice } from '../../model/rescale';
import type { Direction } from '../../model/contribution';
import type { Place } from '../../workbook/kernel/problem';
import { useTexts } from '../texts/texts';
import type { ClosePeriodProps } from './ClosePeriod';
import { DueLine } from './DueLine';
import { Guide } from './Guide';
import { NextStepCard } from './NextStepCard';
import { growableTables } from '../../workbook/book/planTakeRows';
import { rescaleScores } from '../state/scaleActions';
import { takeRows } from '../state/takeRows';
import { Problems } from './Problems';
import { Highlights } from './Highlights';

const ClosePeriod = lazy(async () => ({
  default: (await import('./ClosePeriod')).ClosePeriod,
}));

const Reminder = lazy(async () => ({ default: (await import('./Reminder')).Reminder }));

const Reopen = lazy(async () => ({ default: (await import('./Reopen')).Reopen }));

/** Whether the period before this one stands in History, so that it may be reopened. */
function hasClosed({ rvu: { period, history } }: Book): boolean {
  const before = period === null ? null : formatPeriod(previousPeriod(period));
  return history.periods.some((each) => each.period === before);
}

export interface PeriodViewProps {
  readonly book: Book;
  readonly busy: boolean;
  readonly commands: readonly PaneCommand[];
  readonly onGo: (step: NextStep) => void;
  readonly onFlags: (direction: Direction) => void;
  readonly onLate: () => void;
  readonly task: Pick<TaskRunner, 'run' | 'running'>;
  /** While it is asked whether to go on to the next period. */
  readonly closing: Omit<ClosePeriodProps, 'book' | 'busy'> | null;
  readonly onShowPlace: (place: Place) => void;
  /** Whether this Excel can make a table longer over rows that stand there. */
  readonly canGrow?: boolean;
}

const asButton = (command: PaneCommand) => <CommandButton key={command.id} command={command} />;

/** Where the alliance stands this period. */
export function PeriodView(props: PeriodViewProps) {
  const { book, busy, commands, task, closing, onGo, onFlags, onLate, onShowPlace } = props;
  const { canGrow = false } = props;
  const parts = useParts();
  const texts = useTexts();
  const { takingRows, tookRows, rescaling, rescaled } = texts.problems;
  const onTakeRows = () => void task.run({ busy: takingRows, done: tookRows, work: takeRows });
  const onScale = (choice: ScaleChoice) =>
    void task.run({
      busy: rescaling,
      done: rescaled[choice],
      work: () => rescaleScores(choice),
    });
  const besides = besidesOf(guideSteps(book)[0]);
  const asked = closing === null ? commands.filter(({ id }) => id === besides) : [];
  return (
    <>
      <DueLine book={book} />
      {closing === null ? (
        <Next {...{ book, busy, onGo, asked }} />
      ) : (
        <Suspense fallback={<Progress text={texts.opening} />}>
          <ClosePeriod book={book} busy={busy} {...closing} />
        </Suspense>
      )}
      <Problems
        problems={book.problems}
        onShow={onShowPlace}
        onTakeRows={onTakeRows}
        onScale={onScale}
        growable={canGrow ? growableTables(book.source).map(({ table }) => table) : []}
        busy={busy}
      />
      <Guide book={book} busy={busy} onGo={onGo} />
      <Highlights facts={periodFacts(book)} onFlags={onFlags} onLate={onLate} />
      {hasClosed(book) && (
        <Suspense fallback={null}>
          <Reopen book={book} task={task} />
        </Suspense>
      )}
      <section aria-label={texts.period.commands} className={parts.row}>
        {commands.filter((command) => !asked.includes(command)).map(asButton)}
      </section>
    </>
  );
}

/** The command that is another way to take the step, and so stands beside it. */
function besidesOf({ kind }: NextStep): PaneCommand['id'] | null {
  if (kind === 'list') return 'list';
  return kind === 'review' ? 'nextPeriod' : null;
}

interface NextProps extends Pick<PeriodViewProps, 'book' | 'busy' | 'onGo'> {
  readonly asked: readonly PaneCommand[];
}

/** The next step; while one waits for the partner, a reminder and what can be done meanwhile. */
function Next({ book, busy, onGo, asked }: NextProps) {
  const texts = useTexts();
  const [reminding, setReminding] = useState(false);
  const [step, after] = guideSteps(book);
  const waits = step.kind === 'receive';
  return (
    <>
      <NextStepCard
        step={step}
        meanwhile={waits && after !== undefined && after.kind !== 'review' ? after : null}
        busy={busy}
        onGo={onGo}
        other={
          <>
            {waits && (
              <Button aria-expanded={reminding} onClick={() => setReminding(!reminding)}>
                {texts.period.next.receive.remind}
              </Button>
            )}
            {asked.map(asButton)}
          </>
        }
      />
      {waits && reminding && (
        <Suspense fallback={<Progress text={texts.opening} />}>
          <Reminder book={book} />
        </Suspense>
      )}
    </>
  );
}
