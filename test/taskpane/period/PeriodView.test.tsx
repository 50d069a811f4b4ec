/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import type { Problem } from '../../../src/workbook/problem';
import { PeriodView } from '../../../src/taskpane/period/PeriodView';
import type { PeriodViewProps } from '../../../src/taskpane/period/PeriodView';
import { SAMPLE_CONTRIBUTIONS, bookOfContributions, contribution } from '../contributions';
import { accessibilityFaults, person, show } from '../page';

const PROBLEMS: readonly Problem[] = [
  {
    code: 'bad-cell',
    place: { sheet: 'Contributions', row: 7, column: 8 },
    field: 'Hours',
    found: 'about ten',
    wanted: { kind: 'number', min: 0, max: null },
    rowUsed: true,
  },
  { code: 'missing-table', table: 'Departments' },
];

function props(change: Partial<PeriodViewProps>): PeriodViewProps {
  return {
    book: bookOfContributions(SAMPLE_CONTRIBUTIONS),
    busy: false,
    commands: [],
    onGo: () => undefined,
    onShowPlace: () => undefined,
    leaving: null,
    ...change,
  };
}

describe('this period', () => {
  it('has one primary thing to do, and does it', async () => {
    const user = person();
    const onGo = jest.fn();
    show(<PeriodView {...props({ onGo })} />);
    const next = screen.getByRole('region', { name: /^Decide on \d+ flags$/ });
    await user.click(within(next).getByRole('button', { name: 'See the flags' }));
    expect(onGo).toHaveBeenCalledWith(expect.objectContaining({ kind: 'decide' }));
  });

  it('tells what is there and what is not', () => {
    show(<PeriodView {...props({})} />);
    const given = SAMPLE_CONTRIBUTIONS.filter(({ direction }) => direction === 'given').length;
    const steps = within(screen.getByRole('list', { name: 'What is there' })).getAllByRole(
      'listitem'
    );
    expect(steps[0]).toHaveTextContent(
      `Contributions done${given} given · ${SAMPLE_CONTRIBUTIONS.length - given} received`
    );
    expect(steps[1]).toHaveTextContent(/Costs to do1 of ours unknown/);
    expect(screen.getByRole('region', { name: 'Worth a look' })).toHaveTextContent(
      /bring much and cost little.*worth cutting back.*must be kept/
    );
  });

  it('lists what can’t be read with its cell, and jumps there', async () => {
    const user = person();
    const onShowPlace = jest.fn();
    const book = { ...bookOfContributions(SAMPLE_CONTRIBUTIONS), problems: PROBLEMS };
    show(<PeriodView {...props({ book, onShowPlace })} />);
    const list = screen.getByRole('region', { name: '2 entries to look at' });
    expect(list).toHaveTextContent(/Contributions I8.*about ten.*a number of 0 or more/);
    await user.click(within(list).getByRole('button', { name: 'Show in sheet: Contributions I8' }));
    expect(onShowPlace).toHaveBeenCalledWith(expect.objectContaining({ row: 7, column: 8 }));
    expect(within(list).getAllByRole('button')).toHaveLength(1);
    expect(
      screen.getByRole('heading', { name: 'Look at 2 entries that can’t be read' })
    ).toBeVisible();
  });

  it('begins a new list', () => {
    show(<PeriodView {...props({ book: bookOfContributions([]) })} />);
    expect(screen.getByRole('button', { name: 'Go to the list' })).toBeVisible();
    expect(screen.getAllByText('Nothing listed yet')).toHaveLength(4);
    expect(screen.queryByRole('region', { name: 'Worth a look' })).toBeNull();
  });

  it('shows thousands of problems a page at a time', async () => {
    const user = person();
    const problems = Array.from({ length: 5000 }, () => PROBLEMS).flat();
    const book = { ...bookOfContributions([contribution({})]), problems };
    show(<PeriodView {...props({ book })} />);
    const list = screen.getByRole('region', { name: '10000 entries to look at' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(10);
    await user.click(within(list).getByRole('button', { name: 'Show 50 more' }));
    expect(within(list).getAllByRole('listitem')).toHaveLength(60);
  });

  it('says what will move before the next period begins', async () => {
    const user = person();
    const onStart = jest.fn();
    const period = { year: 2026, cadence: 'quarterly', part: 4 } as const;
    const leaving = { period, onStart, onCancel: () => undefined };
    show(<PeriodView {...props({ leaving })} />);
    expect(screen.getByRole('heading', { name: 'Start 2027-Q1?' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Start 2027-Q1' }));
    expect(onStart).toHaveBeenCalled();
  });

  it('has no faults that axe can find', async () => {
    const book = { ...bookOfContributions(SAMPLE_CONTRIBUTIONS), problems: PROBLEMS };
    show(<PeriodView {...props({ book })} />);
    expect(await accessibilityFaults()).toEqual([]);
  });
});
