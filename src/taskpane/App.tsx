/** The pane as a whole: state, frame, the view that is called for. */
import { formatPeriod } from '../model/period';
import { CADENCE_WORDS, labelOf } from '../workbook/kernel/words';
import { PaneContent } from './Content';
import { useShortcuts } from './commands/useShortcuts';
import { FailurePanel } from './parts/FailurePanel';
import { Footer } from './parts/Footer';
import { Frame } from './parts/Frame';
import { Progress } from './parts/Progress';
import { StatusLine } from './parts/StatusLine';
import type { Book } from './state/book';
import { useTexts } from './texts/texts';
import type { Pane } from './usePane';
import { usePane } from './usePane';
import { ViewTabs } from './ViewTabs';

/** The whole pane. */
export function App({ version }: { readonly version: string }) {
  const texts = useTexts();
  const pane = usePane();
  const { workbook, view, commands } = pane;
  useShortcuts(commands);
  const book = workbook.reading.kind === 'book' ? workbook.reading.book : null;
  return (
    <Frame
      title={book === null ? texts.brand : titleOf(book, texts.alliance)}
      subtitle={book === null ? null : subtitleOf(book)}
      tabs={book !== null && !view.help && <ViewTabs pane={pane} />}
      footer={
        <Footer
          brand={book !== null}
          commands={commands.filter(({ where }) => where === 'footer')}
        />
      }
    >
      <StatusArea pane={pane} />
      <PaneContent pane={pane} version={version} />
    </Frame>
  );
}

/** What went wrong, what is running, what is done. */
function StatusArea({ pane: { workbook, task } }: { readonly pane: Pane }) {
  return (
    <>
      {workbook.problem && <FailurePanel problem={workbook.problem} onRetry={workbook.reload} />}
      {task.failure && (
        <FailurePanel
          problem={task.failure.problem}
          onRetry={task.failure.retry}
          onDismiss={task.dismiss}
        />
      )}
      {task.busy !== null && <Progress text={task.busy} />}
      <StatusLine text={task.done} />
    </>
  );
}

function titleOf({ rvu }: Book, alliance: (us: string, partner: string) => string): string {
  return alliance(rvu.alliance.us.name, rvu.alliance.partner.name);
}

function subtitleOf({ rvu }: Book): string {
  const { cadence, currency } = rvu.alliance;
  const period = rvu.period === null ? [] : [formatPeriod(rvu.period)];
  return [...period, labelOf(CADENCE_WORDS, cadence), currency].join(' · ');
}
