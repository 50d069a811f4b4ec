/** @jest-environment ./test/pageEnvironment.js */
import { screen, waitFor, within } from '@testing-library/react';
import { SLOW, deskForEach, openSample } from './overExcel';
import { accessibilityFaults } from './page';

/** Closing a period and opening it again, in the pane over a workbook with live formulas. */

const desk = deskForEach();

const valueOf = async (column: string) => (await desk().grid.cell('G8', column)).value;

describe('a period that was closed', () => {
  it('is open again at one press, with its scores and decisions', async () => {
    const { user, unmount } = await openSample();
    const before = [await valueOf('Stated value'), await valueOf('Decision')];
    await user.click(screen.getByRole('button', { name: 'Close the period' }));
    await user.click(await screen.findByRole('button', { name: 'Close 2026-Q4' }, SLOW));
    const reopen = await screen.findByRole('button', { name: 'Reopen 2026-Q4' }, SLOW);
    expect([await valueOf('Stated value'), await valueOf('Decision')]).toEqual(['', '']);
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(reopen);
    await screen.findByText('✓ 2026-Q4 is open again.', undefined, SLOW);
    expect(await screen.findByText(/^2026-Q4 · /, undefined, SLOW)).toBeVisible();
    expect([await valueOf('Stated value'), await valueOf('Decision')]).toEqual(before);
    expect(await desk().grid.rows('History_periods')).toHaveLength(2);
    unmount();
  });

  it('stays closed once something of the next one is typed', async () => {
    const { user, unmount } = await openSample();
    await user.click(screen.getByRole('button', { name: 'Close the period' }));
    await user.click(await screen.findByRole('button', { name: 'Close 2026-Q4' }, SLOW));
    await screen.findByRole('button', { name: 'Reopen 2026-Q4' }, SLOW);
    await desk().grid.type('G8', 'Hours', '7');
    await waitFor(
      () => expect(screen.queryByRole('button', { name: 'Reopen 2026-Q4' })).toBeNull(),
      SLOW
    );
    unmount();
  });

  it('asks no more about a period that ended on the second try', async () => {
    const { user, unmount } = await openSample();
    await user.click(screen.getByRole('button', { name: 'Close the period' }));
    desk().excel.host.failAt({ code: 'GeneralException', message: 'It broke.' });
    await user.click(screen.getByRole('button', { name: 'Close 2026-Q4' }));
    const alert = await screen.findByRole('alert', undefined, SLOW);
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/^2027-Q1 · /, undefined, SLOW)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Close 2026-Q4/ })).toBeNull();
    unmount();
  });
});
