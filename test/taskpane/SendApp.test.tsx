/** @jest-environment ./test/pageEnvironment.js */
import { act, screen } from '@testing-library/react';
import { unzipSync } from 'fflate';
import { SLOW, deskForEach, openSample } from './overExcel';
import { accessibilityFaults } from './page';

/** Sending in the pane, on the real office.js, over the sample with live formulas. */

const desk = deskForEach();

async function openSend() {
  const opened = await openSample();
  await opened.press(/^Send to .*Not sent yet/);
  await screen.findByRole('heading', { name: /^Send .* their copy$/ }, SLOW);
  return opened;
}

const noted = () => desk().grid.rows('Exchange_log');

describe('sending in the pane', () => {
  it('shows what leaves, opens the copy in Excel, notes it on Exchange, and goes on', async () => {
    const { user, press, unmount } = await openSend();
    expect(screen.getByRole('group', { name: 'Whose update do you send?' })).toBeVisible();
    expect(
      screen.getByRole('radio', { name: /^All of us.* 16 contributions .*Not sent yet/ })
    ).toBeChecked();
    await user.click(
      screen.getByRole('radio', {
        name: /^Marketing \d+ contributions for them to score · Not sent yet/,
      })
    );
    expect(await accessibilityFaults()).toEqual([]);
    await press('See what leaves');
    expect(await screen.findByRole('heading', { name: 'What leaves' }, SLOW)).toHaveFocus();
    expect(screen.getByText(/^Checked: nothing private is in the file/)).toBeVisible();
    expect(screen.getByText(/copy for 2026-Q4, revision 1 · Marketing$/)).toBeVisible();
    expect(desk().excel.host.book.opened).toEqual([]);
    expect(await accessibilityFaults()).toEqual([]);
    await press('Open the copy in Excel');
    expect(await screen.findByRole('heading', { name: 'The copy is open' }, SLOW)).toHaveFocus();
    await screen.findByText(/^✓ Noted on Exchange: revision 1, /, undefined, SLOW);
    const [opened = ''] = desk().excel.host.book.opened;
    expect(Object.keys(unzipSync(Buffer.from(opened, 'base64')))).toContain('xl/workbook.xml');
    expect(await noted()).toMatchObject([
      ['sent', '2026-Q4', 'Marketing', 1, expect.any(Number), 'd1'],
    ]);
    expect(await accessibilityFaults()).toEqual([]);
    await press('Next: Engineering');
    expect(await screen.findByText(/revision 1 · Engineering$/, undefined, SLOW)).toBeVisible();
    await press('Back');
    expect(await screen.findByRole('radio', { name: /^Engineering .*Not sent yet/ })).toBeChecked();
    expect(
      screen.getByRole('radio', { name: /^Marketing .*Sent .*, revision 1$/ })
    ).not.toBeChecked();
    unmount();
  });

  it('says so where Excel does not open it, and offers the download instead', async () => {
    const { press, unmount } = await openSend();
    await press('See what leaves');
    await screen.findByRole('heading', { name: 'What leaves' }, SLOW);
    desk().excel.host.failAt({ request: 1, code: 'GeneralException', message: 'Pop-up blocked.' });
    await press('Open the copy in Excel');
    expect(await screen.findByRole('alert', undefined, SLOW)).toHaveTextContent(
      /Excel did not open the copy.*download the copy below.*Pop-up blocked/
    );
    expect(await noted()).toEqual([]);
    const [create, click] = [jest.fn(() => 'blob:copy'), jest.fn()];
    Object.assign(URL, { createObjectURL: create, revokeObjectURL: jest.fn() });
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(click);
    await press('Download the copy');
    await screen.findByText(/^✓ Noted on Exchange: revision 1, /, undefined, SLOW);
    expect(create).toHaveBeenCalledTimes(1);
    expect(click).toHaveBeenCalledTimes(1);
    expect(screen.getByText(/^It is called RVU 2026-Q4 [^,]*, revision 1\.xlsx\.$/)).toBeVisible();
    await press('Open it again');
    await act(() => desk().excel.host.idle());
    expect(await noted()).toHaveLength(1);
    unmount();
  });

  it('can be called off while it is made: nothing has left, and it can be begun anew', async () => {
    const { press, unmount } = await openSend();
    desk().worker.behave({ passes: ({ kind }) => kind === 'stage' });
    await press('See what leaves');
    expect(await screen.findByRole('heading', { name: 'Making the copy' }, SLOW)).toHaveFocus();
    await screen.findByText(/^Searching the finished file/, undefined, SLOW);
    expect(desk().worker.open()).toBe(1);
    expect(await accessibilityFaults()).toEqual([]);
    await press('Cancel');
    expect(
      await screen.findByRole('heading', { name: /^Send .* their copy$/ }, SLOW)
    ).toHaveFocus();
    expect(desk().worker.open()).toBe(0);
    expect(await noted()).toEqual([]);
    desk().worker.behave({});
    await press('See what leaves');
    await screen.findByRole('heading', { name: 'What leaves' }, SLOW);
    unmount();
  });

  it('says why the copy could not be made, and makes it at another try', async () => {
    const { press, unmount } = await openSend();
    desk().worker.behave({ breaks: 'no memory left' });
    await press('See what leaves');
    expect(
      await screen.findByRole('heading', { name: 'The copy could not be made' }, SLOW)
    ).toHaveFocus();
    expect(screen.getByText(/^Nothing has left.*no memory left$/)).toBeVisible();
    expect(desk().worker.open()).toBe(0);
    desk().worker.behave({});
    await press('Try again');
    await screen.findByRole('heading', { name: 'What leaves' }, SLOW);
    unmount();
  });

  it('does not let a copy leave that the workbook has outgrown, and makes it anew', async () => {
    const { press, unmount } = await openSend();
    await press('See what leaves');
    await screen.findByRole('heading', { name: 'What leaves' }, SLOW);
    await act(() => desk().grid.type('G1', 'Activity', 'Webinars for resellers'));
    await screen.findByText('The workbook has changed since this copy was made.', undefined, SLOW);
    expect(screen.queryByRole('button', { name: 'Open the copy in Excel' })).toBeNull();
    await press('Make the copy again');
    await screen.findByRole('button', { name: 'Open the copy in Excel' }, SLOW);
    expect(screen.queryByText(/^The workbook has changed/)).toBeNull();
    await press(/^Read all/);
    expect(screen.getByText('“Webinars for resellers”')).toBeVisible();
    expect(await noted()).toEqual([]);
    unmount();
  });

  it('notes it on a list made anew where the old one was deleted', async () => {
    const { press, unmount } = await openSend();
    await desk().grid.deleteTable('Exchange_log');
    await press('See what leaves');
    await press('Open the copy in Excel');
    await screen.findByText(/^✓ Noted on Exchange: revision 1, /, undefined, SLOW);
    expect(await noted()).toHaveLength(1);
    expect(await desk().grid.sheets()).toContain('Exchange log');
    unmount();
  });
});
