/** The whole pane over an Excel of its own for each test: the real office.js, live formulas, workers beside the page. */
import { act, screen } from '@testing-library/react';
import type { BookSnapshot } from 'excel-emulator/book';
import type { BootedExcel } from 'excel-emulator/node';
import { bootExcel, installGlobals } from 'excel-emulator/node';
import { App } from '../../src/taskpane/App';
import { person, show } from './page';
import { gridOf } from './sheet';
import type { Grid } from './sheet';
import { installWorker } from './worker/inProcess';
import type { InstalledWorker } from './worker/inProcess';

/** For what Excel or a worker has to answer first. */
export const SLOW = { timeout: 50_000 };

export interface OpenedPane {
  readonly excel: BootedExcel;
  readonly grid: Grid;
  readonly worker: InstalledWorker;
}

let desk: OpenedPane | null = null;

function deskNow(): OpenedPane {
  if (desk === null) throw new Error('there is a desk only while a test runs');
  return desk;
}

/** The sample's workbook as the pane made it in the first test of the file. */
let sample: BookSnapshot | null = null;

/** Called once in a file of tests; what it returns is the desk of the test that runs. */
export function deskForEach(): () => OpenedPane {
  let uninstall: () => void = () => undefined;

  // Excel speaks whenever it likes: the pane's updates are not each a step of the test.
  beforeAll(() => Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', false));

  beforeEach(async () => {
    const excel = await bootExcel();
    uninstall = installGlobals(excel);
    desk = { excel, grid: gridOf(excel), worker: installWorker() };
  });

  afterEach(async () => {
    await act(async () => desk?.excel.host.idle());
    desk?.worker.uninstall();
    uninstall();
    desk?.excel.close();
    desk = null;
  });

  return deskNow;
}

/**
 * The pane over the sample's workbook: drawn by the pane once in a file of tests, and put back for the others. `anew`: drawn
 * here and not kept, for an Excel that refuses some of it.
 */
export async function openSample({ anew = false } = {}) {
  const user = person();
  const { host } = deskNow().excel;
  const kept = anew ? null : sample;
  if (kept !== null) host.restore(kept);
  const { container, unmount } = show(<App version="1.0.0" />);
  if (kept === null) {
    await user.click(await screen.findByRole('button', { name: 'See it with a sample' }, SLOW));
  }
  await screen.findByRole('button', { name: 'Close the period' }, SLOW);
  if (!anew) sample ??= host.snapshot();
  const press = async (name: string | RegExp) =>
    user.click(await screen.findByRole('button', { name }, SLOW));
  return { user, container, unmount, press };
}
