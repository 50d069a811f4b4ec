/** @jest-environment ./test/pageEnvironment.js */
import { act, screen, waitFor, within } from '@testing-library/react';
import { App } from '../../src/taskpane/App';
import { cellAddress } from '../../src/workbook/kernel/a1';
import { SLOW, deskForEach, openSample } from './overExcel';
import { person, show } from './page';

/** The whole pane, on the real office.js, over a workbook with live formulas. */

const desk = deskForEach();

async function openMatrix() {
  const opened = await openSample();
  await opened.user.click(screen.getByRole('tab', { name: 'Matrix' }));
  await screen.findByRole('group', { name: /^Cost and value/ }, SLOW);
  return opened;
}

/** With the flags that are decided. */
async function openAllFlags() {
  const opened = await openMatrix();
  await opened.user.click(screen.getByRole('radio', { name: /^All / }));
  return opened;
}

const card = (id: string) => screen.getByRole('article', { name: new RegExp(`^${id} `) });

describe('a new alliance', () => {
  it('becomes a workbook from one form', async () => {
    const user = person();
    const { unmount } = show(<App version="1.0.0" />);
    await user.click(await screen.findByRole('button', { name: 'Start our alliance' }, SLOW));
    await screen.findByRole('heading', { name: 'Start our alliance' }, SLOW);
    await user.keyboard('{Tab}Acme{Tab}Ana{Tab}{Tab}Beta{Tab}Ben{Tab}{Tab}{Tab}{Tab}{Tab}{Tab}Lab');
    await user.click(screen.getByRole('button', { name: 'Create the workbook' }));
    expect(await screen.findByRole('heading', { name: 'Acme × Beta' }, SLOW)).toBeVisible();
    await waitFor(() => expect(screen.getByRole('tab', { name: 'This period' })).toHaveFocus());
    expect(await desk().grid.sheets()).toEqual(
      expect.arrayContaining(['Start', 'Contributions', 'Matrix', 'Settings'])
    );
    await user.click(await screen.findByRole('button', { name: 'Go to the list' }, SLOW));
    await waitFor(async () => expect(await desk().grid.selected()).toMatch(/^Contributions!/));
    unmount();
  });

  it('keeps what was typed when Excel refuses, and makes it on the second try', async () => {
    const user = person();
    const { unmount } = show(<App version="1.0.0" />);
    await user.click(await screen.findByRole('button', { name: 'Start our alliance' }, SLOW));
    await screen.findByRole('heading', { name: 'Start our alliance' }, SLOW);
    await user.keyboard('{Tab}Acme{Tab}Ana{Tab}{Tab}Beta{Tab}Ben');
    desk().excel.host.failAt({ code: 'AccessDenied', message: 'The workbook is protected.' });
    await user.click(screen.getByRole('button', { name: 'Create the workbook' }));
    const alert = await screen.findByRole('alert', undefined, SLOW);
    expect(alert).toHaveTextContent(/A sheet is protected.*Unprotect/);
    expect(screen.getAllByLabelText(/^Company name/)[0]).toHaveValue('Acme');
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Acme × Beta' }, SLOW)).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
    unmount();
  });
});

describe('the pane beside the sheets', () => {
  it('follows what is typed in the table', async () => {
    const { unmount } = await openAllFlags();
    expect(card('G8')).toBeVisible();
    const { host } = desk().excel;
    host.resetStats();
    await act(() => desk().grid.type('G8', 'Stated value', '5'));
    await waitFor(() => expect(screen.queryByRole('article', { name: /^G8 / })).toBeNull(), SLOW);
    // What isn't in the workbook isn't asked for at each keystroke: all of it would take over 300.
    expect(Math.max(...host.stats.requests.map(({ actions }) => actions))).toBeLessThanOrEqual(200);
    expect(screen.getByRole('button', { name: /^G8 .*: Keep/ })).toBeInTheDocument();
    unmount();
  });

  it('writes a decision with its step, and the sheet’s own words come back', async () => {
    const { user, unmount } = await openMatrix();
    const [first] = screen.getAllByRole('button', { name: /^(Cut back|Do more): / });
    const id = first?.closest('article')?.getAttribute('aria-label')?.split(' ')[0] ?? '';
    const button = (name: string | RegExp) => within(card(id)).getByRole('button', { name });
    await user.click(button(/Make it a step/));
    await user.clear(screen.getByRole('textbox', { name: /^Step/ }));
    await user.type(screen.getByRole('textbox', { name: /^Step/ }), 'Offer a web page');
    await user.click(button(/^(Keep|Leave as it is): /));
    await user.type(screen.getByRole('textbox', { name: /^Why/ }), '=cmd is no formula here');
    await user.click(button('Save decision'));
    await screen.findByText(`✓ The decision on ${id} and its step are in the sheets.`, {}, SLOW);
    await user.click(screen.getByRole('radio', { name: /^All / }));
    await waitFor(() => expect(card(id)).toHaveTextContent('=cmd is no formula here'), SLOW);
    expect((await desk().grid.cell(id, 'Decision')).value).toBe('keep');
    expect((await desk().grid.cell(id, 'Decision reason')).value).toBe('=cmd is no formula here');
    const steps = await desk().grid.rows('Actions');
    expect(steps.map(([step]) => step)).toContain('Offer a web page');
    await user.click(button(`Withdraw the decision on ${id}`));
    await screen.findByText(`✓ The decision on ${id} is withdrawn.`, {}, SLOW);
    expect((await desk().grid.cell(id, 'Decision')).value).toBe('');
    expect((await desk().grid.cell(id, 'Decision reason')).value).toBe('');
    unmount();
  });

  it('keeps a decision that Excel refused on the page, with the way to try again', async () => {
    const { user, unmount } = await openMatrix();
    const [keep] = screen.getAllByRole('button', { name: /^(Keep|Leave as it is): / });
    await user.click(keep ?? document.body);
    await user.keyboard('Worth another look');
    await act(() => desk().excel.host.idle());
    desk().excel.host.failAt({
      code: 'InvalidOperationInCellEditMode',
      message: 'Cell edit mode.',
    });
    await user.click(screen.getByRole('button', { name: 'Save decision' }));
    const alert = await screen.findByRole('alert', undefined, SLOW);
    expect(alert).toHaveTextContent(/Excel is busy with a cell.*Press Enter/);
    expect(screen.getByRole('textbox', { name: /^Why/ })).toHaveValue('Worth another look');
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    await screen.findByText(/^✓ The decision on/, undefined, SLOW);
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull(), SLOW);
    unmount();
  });

  it('shows a contribution’s row, also after the sheet was renamed', async () => {
    const { user, unmount } = await openAllFlags();
    const { row } = await desk().grid.cell('G8', 'Id');
    await act(() =>
      Promise.resolve(desk().excel.host.userRenameSheet('Contributions', 'What we do'))
    );
    await user.click(within(card('G8')).getByRole('button', { name: 'Show in sheet: G8' }));
    await waitFor(async () =>
      expect(await desk().grid.selected()).toMatch(new RegExp(`What we do.*!A${row + 1}:`))
    );
    unmount();
  });

  it('says what can’t be read, leads there, and forgets it once it is mended', async () => {
    const { user, unmount } = await openSample();
    await act(() => desk().grid.paste('G8', 'Hours', 'about ten'));
    const list = await screen.findByRole('region', { name: '1 entry to correct' }, SLOW);
    expect(list).toHaveTextContent(/Hours.*about ten.*number/);
    const { row, column } = await desk().grid.cell('G8', 'Hours');
    await user.click(within(list).getByRole('button', { name: /^Show in sheet/ }));
    await waitFor(async () =>
      expect(await desk().grid.selected()).toBe(`Contributions!${cellAddress(row, column)}`)
    );
    await act(() => desk().grid.type('G8', 'Hours', '10'));
    await waitFor(() => expect(screen.queryByText('1 entry to correct')).toBeNull(), SLOW);
    unmount();
  });

  it('waits while a cell is being typed in, then reads by itself', async () => {
    desk().excel.host.failAt({
      code: 'InvalidOperationInCellEditMode',
      message: 'Cell edit mode.',
    });
    const { unmount } = show(<App version="1.0.0" />);
    expect(await screen.findByRole('alert', undefined, SLOW)).toHaveTextContent('Excel is busy');
    expect(await screen.findByRole('button', { name: 'See it with a sample' }, SLOW)).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
    unmount();
  });
});

describe('commands', () => {
  it('begins the next period once that is agreed to', async () => {
    const { user, unmount } = await openSample();
    await user.keyboard('{Alt>}{Shift>}[KeyN]{/Shift}{/Alt}');
    await user.click(await screen.findByRole('button', { name: 'Not yet' }));
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Close the period' })).toHaveFocus()
    );
    await user.click(screen.getByRole('button', { name: 'Close the period' }));
    await user.click(screen.getByRole('button', { name: 'Close 2026-Q4' }));
    await screen.findByText('✓ The period is closed. The next one is ready.', undefined, SLOW);
    expect(await screen.findByText(/^2027-Q1 · /, undefined, SLOW)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Close 2026-Q4/ })).toBeNull();
    expect((await desk().grid.cell('G8', 'Decision')).value).toBe('');
    expect((await desk().grid.cell('G8', 'Estimate')).value).not.toBe('');
    unmount();
  });

  it('says that a period which another computer closed meanwhile is closed already', async () => {
    const { user, unmount } = await openSample();
    await user.click(screen.getByRole('button', { name: 'Close the period' }));
    const start = await screen.findByRole('button', { name: 'Close 2026-Q4' }, SLOW);
    await desk().excel.Excel.run(async (context) => {
      const cell = context.workbook.names.getItem('Period').getRange();
      cell.values = [['2027-Q1']];
      start.click();
      await context.sync();
    });
    const alert = await screen.findByRole('alert', undefined, SLOW);
    expect(alert).toHaveTextContent(/That period is closed already.*nothing was changed/);
    expect(within(alert).queryByRole('button', { name: 'Try again' })).toBeNull();
    unmount();
  });

  it('leads from the next step to the flags, and takes the focus along', async () => {
    const { user, unmount } = await openSample();
    await user.click(screen.getByRole('button', { name: /^Decisions to do/ }));
    expect(await screen.findByRole('group', { name: /^Cost and value/ }, SLOW)).toBeVisible();
    await waitFor(() => expect(screen.getByRole('tab', { name: 'Matrix' })).toHaveFocus());
    unmount();
  });

  it('refreshes the matrix and shows the settings', async () => {
    const { user, unmount } = await openSample();
    await user.click(screen.getByRole('button', { name: 'Refresh matrix' }));
    await screen.findByText('✓ The matrix is up to date.', undefined, SLOW);
    await user.click(screen.getByRole('button', { name: 'Settings' }));
    await waitFor(async () => expect(await desk().grid.selected()).toMatch(/^Settings!/));
    unmount();
  });

  it('says which column is gone where the matrix can’t be refreshed without it', async () => {
    const { press, unmount } = await openSample();
    await desk().grid.deleteColumn('Contributions', 'Stated value');
    await act(() => desk().excel.host.idle());
    await press('Refresh matrix');
    expect(await screen.findByRole('alert', undefined, SLOW)).toHaveTextContent(
      /not in the workbook any more.*Contributions\[Stated value\] was not found.*Undo that/
    );
    unmount();
  });

  it('opens help with its own focus, and goes back', async () => {
    const { user, unmount } = await openSample();
    await user.click(screen.getByRole('button', { name: 'Help' }));
    expect(await screen.findByRole('heading', { name: 'Help' }, SLOW)).toHaveFocus();
    expect(screen.getByText('Version 1.0.0')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Firm' }));
    expect(screen.getByRole('heading', { name: 'Firm' })).toHaveFocus();
    expect(screen.getByText(/dashed edge marks a question/)).toBeVisible();
    await user.keyboard('{Escape}');
    expect(screen.getByRole('heading', { name: 'Help' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.getByRole('tab', { name: 'This period' })).toBeVisible();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Help' })).toHaveFocus());
    unmount();
  });
});
