/** @jest-environment ./test/pageEnvironment.js */
import { act, screen, waitFor } from '@testing-library/react';
import { areaOf } from 'excel-emulator/book';
import { SLOW, deskForEach, openSample } from '../overExcel';

const desk = deskForEach();

async function openMatrix(opened: Awaited<ReturnType<typeof openSample>>): Promise<void> {
  await opened.user.click(screen.getByRole('tab', { name: 'Matrix' }));
  await screen.findByRole('group', { name: /^Cost and value/ }, SLOW);
}

const marked = () =>
  screen.queryAllByRole('button', { current: true }).map((point) => point.ariaLabel ?? '');

/** Selects the cell of the contribution, or the sheet's first where none is named. */
async function select(id: string | null): Promise<void> {
  const { sheet, row, column } = await desk().grid.cell(id ?? 'G1', 'Stated value');
  const area = id === null ? areaOf(0, 0) : areaOf(row, column);
  desk().excel.host.userSelect(sheet, area);
}

describe('a row that is selected in the sheet', () => {
  it('marks its point on the chart, and leaves focus and cards as they are', async () => {
    const opened = await openSample();
    await openMatrix(opened);
    const focused = document.activeElement;
    await select('G8');
    await waitFor(() => expect(marked()).toEqual([expect.stringMatching(/^G8 /)]), SLOW);
    expect(screen.getByRole('figure')).toHaveTextContent(/G8 .*, cost .*, value /);
    expect(screen.queryByRole('region', { name: 'Chosen contribution' })).toBeNull();
    expect(document.activeElement).toBe(focused);
    await select(null);
    await waitFor(() => expect(marked()).toEqual([]), SLOW);
    opened.unmount();
  });

  it('is marked too when it was selected before the matrix is opened', async () => {
    const opened = await openSample();
    await select('G4');
    await openMatrix(opened);
    await waitFor(() => expect(marked()).toEqual([expect.stringMatching(/^G4 /)]), SLOW);
    opened.unmount();
  });

  it('harms nothing where Excel does not say what is selected', async () => {
    const opened = await openSample();
    await act(() => desk().excel.host.idle());
    desk().excel.host.failAt({ code: 'AccessDenied', message: 'No.' });
    await openMatrix(opened);
    await select('G8');
    await act(() => desk().excel.host.idle());
    expect(screen.getByRole('heading', { name: 'Flags' })).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
    opened.unmount();
  });
});
