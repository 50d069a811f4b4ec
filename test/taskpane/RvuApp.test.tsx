/** @jest-environment ./test/pageEnvironment.js */
import { act, screen, waitFor, within } from '@testing-library/react';
import { SLOW, deskForEach, openSample } from './overExcel';
import { accessibilityFaults } from './page';

/** Our RVU in the pane, on the real office.js, over the sample with live formulas. */

const desk = deskForEach();

async function openRvu() {
  const { user, unmount } = await openSample();
  await user.click(screen.getByRole('tab', { name: 'RVU' }));
  await screen.findByRole('region', { name: 'Forms' }, SLOW);
  return { user, unmount };
}

describe('our RVU beside the sheets', () => {
  it('is reached from the period’s second step, and shows a department’s form', async () => {
    const { user, unmount } = await openRvu();
    await user.click(screen.getByRole('tab', { name: 'This period' }));
    await user.click(await screen.findByRole('button', { name: /^Our RVU / }));
    await user.click(await screen.findByRole('button', { name: 'Show form: Engineering' }, SLOW));
    await waitFor(
      async () => expect(await desk().grid.selected()).toMatch(/RVU Engineering/),
      SLOW
    );
    await user.click(screen.getByRole('button', { name: 'Show the steps' }));
    await waitFor(async () => expect(await desk().grid.selected()).toMatch(/^Actions!/), SLOW);
    expect(await accessibilityFaults()).toEqual([]);
    unmount();
  });

  it('switches to the short form and back', async () => {
    const { user, unmount } = await openRvu();
    const before = screen.getByRole('region', { name: 'Forms' }).textContent;
    await user.click(screen.getByRole('radio', { name: 'Short' }));
    await screen.findByText('✓ The short form is shown.', undefined, SLOW);
    await waitFor(() => expect(screen.getByRole('radio', { name: 'Short' })).toBeChecked(), SLOW);
    expect(screen.getAllByText(/of 4 lines answered/)).toHaveLength(2);
    await user.click(screen.getByRole('radio', { name: 'Long' }));
    await waitFor(() => expect(screen.getByRole('radio', { name: 'Long' })).toBeChecked(), SLOW);
    expect(screen.getByRole('region', { name: 'Forms' }).textContent).toBe(before);
    unmount();
  });

  it('renames a department: its form, its contributions and the list follow', async () => {
    const { user, unmount } = await openRvu();
    await user.click(screen.getByRole('button', { name: 'Rename Marketing' }));
    await user.clear(screen.getByLabelText(/^New name of Marketing/));
    await user.keyboard('Brand{Enter}');
    await screen.findByText('✓ Renamed to Brand.', undefined, SLOW);
    await screen.findByRole('button', { name: 'Show form: Brand' }, SLOW);
    expect(screen.queryByText('Marketing')).toBeNull();
    expect(await desk().grid.sheets()).toEqual(
      expect.arrayContaining(['RVU Brand', 'RVU Engineering'])
    );
    expect(await desk().grid.column('Department')).not.toContain('Marketing');
    unmount();
  });

  it('adds a department with a form of its own, and drafts its part 2', async () => {
    const { user, unmount } = await openRvu();
    await user.click(screen.getByRole('button', { name: 'Add a department' }));
    await user.keyboard('Legal{Tab}{Tab}140{Enter}');
    await screen.findByText('✓ Legal was added.', undefined, SLOW);
    await screen.findByRole('button', { name: 'Show form: Legal' }, SLOW);
    expect(await desk().grid.sheets()).toContain('RVU Legal');
    await act(() => desk().grid.type('G2', 'Department', 'Legal'));
    const draft = await screen.findByRole('button', { name: 'Draft part 2: Legal' }, SLOW);
    await waitFor(() => expect(draft).toBeEnabled(), SLOW);
    await act(() => desk().excel.host.idle());
    await user.click(draft);
    const form = await screen.findByRole('form', { name: 'Draft of part 2: Legal' });
    await user.click(await within(form).findByRole('button', { name: 'Put into the form' }, SLOW));
    await screen.findByText('✓ 1 line is in the form.', undefined, SLOW);
    const line = screen.getByRole('button', { name: 'Show form: Legal' }).closest('li');
    await waitFor(() => expect(line).toHaveTextContent('1 of 16 lines answered'), SLOW);
    unmount();
  });

  it('keeps a new name on the page when Excel refuses it, with the way to try again', async () => {
    const { user, unmount } = await openRvu();
    await user.click(screen.getByRole('button', { name: 'Rename Marketing' }));
    await user.clear(screen.getByLabelText(/^New name of Marketing/));
    await act(() => desk().excel.host.idle());
    desk().excel.host.failAt({ code: 'AccessDenied', message: 'The workbook is protected.' });
    await user.keyboard('Brand{Enter}');
    const alert = await screen.findByRole('alert', undefined, SLOW);
    expect(screen.getByLabelText(/^New name of Marketing/)).toHaveValue('Brand');
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    await screen.findByRole('button', { name: 'Show form: Brand' }, SLOW);
    await waitFor(() => expect(screen.queryByLabelText(/^New name/)).toBeNull(), SLOW);
    unmount();
  });
});
