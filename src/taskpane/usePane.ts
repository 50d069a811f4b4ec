/** What the pane keeps: which view is shown. All else stands in the workbook. */
import { useState } from 'react';
import type { Direction } from '../model/contribution';
import { formatPeriod } from '../model/period';
import type { CommandHost, PaneCommand } from './commands/registry';
import { paneCommands } from './commands/registry';
import { refreshMatrix, showPlace, closePresentPeriod } from './state/excelActions';
import { missingPart } from './state/outcome';
import type { TaskRunner } from './state/useTask';
import { useTask } from './state/useTask';
import type { WorkbookState } from './state/useWorkbook';
import { useWorkbook } from './state/useWorkbook';
import { useTexts } from './texts/texts';

export type TabId = 'period' | 'matrix' | 'gaps' | 'rvu';

/** What takes the whole tab of the period while it is done. */
export type StepPage = 'send' | 'receive' | 'list' | 'review';

export interface View {
  readonly tab: TabId;
  readonly direction: Direction;
  readonly asTable: boolean;
  readonly help: boolean;
  /** Shown in place of the period's overview; null where none is. */
  readonly page: StepPage | null;
  /** The period that is asked to end; null where nothing is asked. */
  readonly closing: string | null;
}

export interface Pane {
  readonly workbook: WorkbookState;
  readonly task: TaskRunner;
  readonly view: View;
  readonly show: (change: Partial<View>) => void;
  readonly commands: readonly PaneCommand[];
}

const FIRST_VIEW: View = {
  tab: 'period',
  direction: 'given',
  asTable: false,
  help: false,
  page: null,
  closing: null,
};

export function usePane(): Pane {
  const texts = useTexts();
  const workbook = useWorkbook();
  const task = useTask(workbook.reload);
  const [view, setView] = useState(FIRST_VIEW);
  const show = (change: Partial<View>) => setView((now) => ({ ...now, ...change }));
  const { busy, done } = texts.commands;
  const { reading } = workbook;
  const settings = reading.kind === 'book' ? reading.book.settings : null;
  // Without a readable period there is nothing to ask; Excel's room says what is missing.
  const period = reading.kind === 'book' ? reading.book.rvu.period : null;
  const host: CommandHost = {
    closePeriod: () =>
      period
        ? show({ tab: 'period', help: false, page: null, closing: formatPeriod(period) })
        : void task.run({
            busy: busy.nextPeriod,
            done: null,
            work: () => closePresentPeriod(null),
          }),
    pasteList: () => show({ tab: 'period', help: false, page: 'list', closing: null }),
    refreshMatrix: () =>
      void task.run({ busy: busy.refresh, done: done.refresh, work: refreshMatrix }),
    showSettings: () =>
      void task.run({
        busy: null,
        done: null,
        work: () =>
          settings ? showPlace(settings) : Promise.resolve(missingPart(texts.commands.settings)),
      }),
    openHelp: () => show({ help: true }),
  };
  const facts = { hasAlliance: reading.kind === 'book', busy: task.running };
  return { workbook, task, view, show, commands: paneCommands(facts, host, texts) };
}
