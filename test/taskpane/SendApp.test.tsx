/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { unzipSync } from 'fflate';
import { bootExcel, installGlobals } from '../../src/emulator/boot/bootExcel';
import type { BootedExcel } from '../../src/emulator/boot/bootExcel';
import { App } from '../../src/taskpane/App';
import { accessibilityFaults, person, show } from './page';
import { installWorker } from './worker/inProcess';

/** Sending in the pane, on the real office.js, over the sample with live formulas. */

const SLOW = { timeout: 20_000 };

beforeAll(() => Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', false));

let excel: BootedExcel;
let uninstall: () => void;
let worker: ReturnType<typeof installWorker>;

beforeEach(async () => {
  excel = await bootExcel();
  uninstall = installGlobals(excel);
  worker = installWorker();
});

afterEach(async () => {
  await act(() => excel.host.idle());
  worker.uninstall();
  uninstall();
  excel.close();
});

async function openSend() {
  const user = person();
  const { unmount } = show(<App version="1.0.0" />);
  await user.click(await screen.findByRole('button', { name: 'See it with a sample' }, SLOW));
  await user.click(await screen.findByRole('button', { name: /^Send to .*Not sent yet/ }, SLOW));
  await screen.findByRole('heading', { name: /^Send .* their copy$/ }, SLOW);
  return { user, unmount };
}

const press = async (user: ReturnType<typeof person>, name: string) =>
  user.click(await screen.findByRole('button', { name }, SLOW));

/** What is noted on Exchange, without blank rows. */
const noted = () =>
  excel.Excel.run(async (context) => {
    const range = context.workbook.tables.getItem('Exchange_log').getDataBodyRange();
    range.load('values');
    await context.sync();
    const values: readonly (readonly unknown[])[] = range.values;
    return values.filter((row) => row.some((cell) => cell !== ''));
  });

describe('sending in the pane', () => {
  it('shows what leaves, opens the copy in Excel, notes it on Exchange, and goes on', async () => {
    const { user, unmount } = await openSend();
    expect(screen.getByRole('radio', { name: /^Marketing Not sent yet/ })).toBeChecked();
    expect(await accessibilityFaults()).toEqual([]);
    await press(user, 'See what leaves');
    expect(await screen.findByRole('heading', { name: 'What leaves' }, SLOW)).toHaveFocus();
    expect(screen.getByText(/^Checked: nothing private is in the file/)).toBeVisible();
    expect(screen.getByText(/copy for 2026-Q4, revision 1 · Marketing$/)).toBeVisible();
    expect(excel.host.book.opened).toEqual([]);
    expect(await accessibilityFaults()).toEqual([]);
    await press(user, 'Open the copy in Excel');
    expect(await screen.findByRole('heading', { name: 'The copy is open' }, SLOW)).toHaveFocus();
    await screen.findByText(/^✓ Noted on Exchange: revision 1, /, undefined, SLOW);
    const [opened = ''] = excel.host.book.opened;
    expect(Object.keys(unzipSync(Buffer.from(opened, 'base64')))).toContain('xl/workbook.xml');
    expect(await noted()).toMatchObject([
      ['sent', '2026-Q4', 'Marketing', 1, expect.any(Number), 'd1'],
    ]);
    expect(await accessibilityFaults()).toEqual([]);
    await press(user, 'Go on with Engineering');
    expect(await screen.findByRole('radio', { name: /^Engineering Not sent yet/ })).toBeChecked();
    expect(
      screen.getByRole('radio', { name: /^Marketing Sent .*, revision 1$/ })
    ).not.toBeChecked();
    unmount();
  });

  it('says so where Excel does not open it, and offers the download instead', async () => {
    const { user, unmount } = await openSend();
    await press(user, 'See what leaves');
    await screen.findByRole('heading', { name: 'What leaves' }, SLOW);
    excel.host.failAt({ request: 1, code: 'GeneralException', message: 'Pop-up blocked.' });
    await press(user, 'Open the copy in Excel');
    expect(await screen.findByRole('alert', undefined, SLOW)).toHaveTextContent(
      /Excel did not open the copy.*download the copy below.*Pop-up blocked/
    );
    expect(await noted()).toEqual([]);
    const [create, click] = [jest.fn(() => 'blob:copy'), jest.fn()];
    Object.assign(URL, { createObjectURL: create, revokeObjectURL: jest.fn() });
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(click);
    await press(user, 'Download the copy');
    await screen.findByText(/^✓ Noted on Exchange: revision 1, /, undefined, SLOW);
    expect(create).toHaveBeenCalledTimes(1);
    expect(click).toHaveBeenCalledTimes(1);
    expect(
      screen.getByText(/^It is called RVU 2026-Q4 .*, Marketing, revision 1\.xlsx\.$/)
    ).toBeVisible();
    await press(user, 'Open it once more');
    await act(() => excel.host.idle());
    expect(await noted()).toHaveLength(1);
    unmount();
  });
});
