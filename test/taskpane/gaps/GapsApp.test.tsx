/** @jest-environment ./test/pageEnvironment.js */
import { act, screen, waitFor } from '@testing-library/react';
import { SLOW, deskForEach, openSample } from '../overExcel';

/** Choosing gaps in the pane, on the real office.js, over the sample whose list of them is spoilt. */

const desk = deskForEach();

async function openGaps() {
  const opened = await openSample();
  await opened.user.click(screen.getByRole('tab', { name: 'Gaps' }));
  const [box] = await screen.findAllByRole('checkbox', undefined, SLOW);
  const name = box?.getAttribute('id') ?? '';
  await act(() => desk().excel.host.idle());
  return { ...opened, box: () => screen.getAllByRole('checkbox').find(({ id }) => id === name) };
}

describe('a gap that is ticked', () => {
  it('is written where the list of gaps alone was deleted: the list is made again', async () => {
    const { user, unmount, box } = await openGaps();
    await desk().grid.deleteTable('Shown_gaps');
    await act(() => desk().excel.host.idle());
    const before = box();
    if (before === undefined) throw new Error('the sample has no gap');
    await user.click(before);
    await waitFor(async () => expect(await desk().grid.sheets()).toContain('Gaps chosen'), SLOW);
    await act(() => desk().excel.host.idle());
    expect(await desk().grid.rows('Shown_gaps')).toHaveLength(1);
    await waitFor(() => expect(box()).toBeChecked(), SLOW);
    unmount();
  });

  it('is told not to be written where the list has lost its column, and what to do', async () => {
    const { user, unmount, box } = await openGaps();
    await desk().excel.Excel.run(async (context) => {
      context.workbook.tables.getItem('Shown_gaps').columns.getItem('Gap').name = 'Ours';
      await context.sync();
    });
    await act(() => desk().excel.host.idle());
    const before = box();
    if (before === undefined) throw new Error('the sample has no gap');
    await user.click(before);
    const alert = await screen.findByRole('alert', undefined, SLOW);
    expect(alert).toHaveTextContent(/not in the workbook any more.*Shown_gaps\[Gap\].*Undo that/);
    await waitFor(() => expect(box()).not.toBeChecked(), SLOW);
    unmount();
  });
});
