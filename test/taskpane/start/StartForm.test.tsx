/** @jest-environment ./test/pageEnvironment.js */
import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { formatPeriod } from '../../../src/model/period';
import { StartForm } from '../../../src/taskpane/start/StartForm';
import { emptyDraft, draftPeriod, type NewAlliance } from '../../../src/taskpane/state/draft';
import { accessibilityFaults, person, show } from '../page';

function Form({ onCreate }: { onCreate: (alliance: NewAlliance) => void }) {
  const [draft, setDraft] = useState(() => emptyDraft(new Date(2026, 10, 21)));
  return (
    <StartForm
      draft={draft}
      busy={false}
      onChange={setDraft}
      onCreate={onCreate}
      onCancel={() => undefined}
    />
  );
}

function open() {
  const onCreate = jest.fn<undefined, [NewAlliance]>();
  show(<Form onCreate={onCreate} />);
  return { onCreate, user: person() };
}

describe('the start form', () => {
  it('is filled from top to bottom by keyboard alone', async () => {
    const { user, onCreate } = open();
    expect(screen.getByRole('heading', { name: 'Start our alliance' })).toHaveFocus();
    await user.keyboard('{Tab}Brightwater{Tab}Ana Ruiz{Tab}{Tab}Halden{Tab}Tom Berg{Tab}Eva Lind');
    await user.keyboard('{Tab}{Tab}{Tab}');
    expect(screen.getByLabelText(/^Currency/)).toHaveFocus();
    // “More” is folded; the test's page stops at what it holds all the same.
    await user.keyboard('{Tab}{Tab}{Tab}{Tab}Marketing{Tab}{Tab}85{Enter}');
    expect(onCreate).toHaveBeenCalledWith(
      expect.objectContaining({
        alliance: {
          us: { name: 'Brightwater', manager: 'Ana Ruiz', sponsor: null },
          partner: { name: 'Halden', manager: 'Tom Berg', sponsor: 'Eva Lind' },
          currency: 'USD',
          cadence: 'quarterly',
          departments: [{ name: 'Marketing', side: 'us', rate: 85 }],
        },
        period: { year: 2026, cadence: 'quarterly', part: 4 },
        form: 'long',
        fiscalYearStart: 'january',
      })
    );
  });

  it('says at each field what it needs, goes to the first and keeps what was typed', async () => {
    const { user, onCreate } = open();
    await user.type(screen.getAllByLabelText(/^Company name/)[1] ?? document.body, 'Halden');
    await user.click(screen.getByRole('button', { name: 'Create the workbook' }));
    expect(onCreate).not.toHaveBeenCalled();
    const [name] = screen.getAllByLabelText(/^Company name/);
    expect(name).toHaveFocus();
    expect(name).toHaveAccessibleDescription(/Type the company’s name/);
    expect(name).toBeInvalid();
    expect(screen.getByText(/^Correct 3 entries/)).toBeVisible();
    expect(screen.getAllByLabelText(/^Company name/)[1]).toHaveValue('Halden');
    await user.keyboard('Brightwater');
    expect(screen.getByText(/^Correct 2 entries/)).toBeVisible();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('offers the short form, and says that nothing depends on it for good', async () => {
    const { user, onCreate } = open();
    const form = screen.getByLabelText('RVU form');
    expect(form).toHaveValue('long');
    expect(form).toHaveAccessibleDescription(/switch later without losing a word/);
    await user.selectOptions(form, 'Short');
    const [ours, theirs] = [0, 1].map((at) => screen.getAllByLabelText(/^Company name/)[at]);
    await user.type(ours ?? document.body, 'Acme{Tab}Ana');
    await user.type(theirs ?? document.body, 'Beta{Tab}Ben');
    await user.click(screen.getByRole('button', { name: 'Create the workbook' }));
    expect(onCreate.mock.calls.map(([{ form }]) => form)).toEqual(['short']);
  });

  it('suggests the period of the chosen cadence', async () => {
    const { user } = open();
    await user.selectOptions(screen.getByLabelText('How often you swap updates'), 'Semiannual');
    expect(screen.getByLabelText(/^First period/)).toHaveValue('2026-H2');
  });

  it('asks under “More” with which month the fiscal year begins, and suggests its period', async () => {
    const { user, onCreate } = open();
    const month = screen.getByLabelText('First month of your fiscal year');
    expect(month).toHaveValue('january');
    expect(month).not.toBeVisible();
    await user.click(screen.getByText('More'));
    expect(month).toBeVisible();
    await user.selectOptions(month, 'October');
    const terms = { cadence: 'quarterly', fiscalYearStart: 'october' } as const;
    const suggested = formatPeriod(draftPeriod(new Date(), terms));
    expect(screen.getByLabelText(/^First period/)).toHaveValue(suggested);
    expect(await accessibilityFaults()).toEqual([]);
    const [ours, theirs] = [0, 1].map((at) => screen.getAllByLabelText(/^Company name/)[at]);
    await user.type(ours ?? document.body, 'Acme{Tab}Ana');
    await user.type(theirs ?? document.body, 'Beta{Tab}Ben');
    await user.click(screen.getByRole('button', { name: 'Create the workbook' }));
    expect(onCreate.mock.calls).toMatchObject([[{ fiscalYearStart: 'october' }]]);
  });

  it('adds and removes departments, and takes the focus along', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: 'Add a department' }));
    const added = screen.getByRole('group', { name: 'Department 3' });
    expect(within(added).getByLabelText('Name')).toHaveFocus();
    await user.keyboard('Quality lab');
    await user.click(screen.getByRole('button', { name: 'Remove Quality lab' }));
    expect(screen.queryByRole('group', { name: 'Quality lab' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Add a department' })).toHaveFocus();
    expect(screen.getByText('Quality lab removed')).toBeInTheDocument();
  });
});
