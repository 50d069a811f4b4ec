/** What the pane keeps: which view is shown. All else stands in the workbook. */
import { useState } from 'react';
import type { Direction } from '../model/contribution';
import type { CommandHost, PaneCommand } from './commands/registry';
import { paneCommands } from './commands/registry';
import { refreshMatrix, showPlace, startNextPeriod } from './state/excelActions';
import type { TaskRunner } from './state/useTask';
import { useTask } from './state/useTask';
import type { Workbook } from './state/useWorkbook';
import { useWorkbook } from './state/useWorkbook';
import { useTexts } from './texts/texts';

export type TabId = 'period' | 'matrix';

export interface View {
  readonly tab: TabId;
  readonly direction: Direction;
  readonly asTable: boolean;
  readonly help: boolean;
  /** Asked before the workbook moves on to its next period. */
  readonly leaving: boolean;
}

export interface Pane {
  readonly workbook: Workbook;
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
  leaving: false,
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
  const canLeave = reading.kind === 'book' && reading.book.rvu.period !== null;
  const host: CommandHost = {
    startNextPeriod: () =>
      canLeave
        ? show({ tab: 'period', help: false, leaving: true })
        : void task.run({ busy: busy.nextPeriod, done: null, work: startNextPeriod }),
    refreshMatrix: () =>
      void task.run({ busy: busy.refresh, done: done.refresh, work: refreshMatrix }),
    showSettings: () => {
      if (settings !== null)
        void task.run({ busy: null, done: null, work: () => showPlace(settings) });
    },
    openHelp: () => show({ help: true }),
  };
  const facts = { hasAlliance: reading.kind === 'book', busy: task.running };
  return { workbook, task, view, show, commands: paneCommands(facts, host, texts) };
}
