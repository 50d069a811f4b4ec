/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { BLANK_LINE, blankAnswers, longAnswers } from '../../../src/model/answers';
import { dayOf } from '../../../src/model/day';
import type { Problem } from '../../../src/workbook/kernel/problem';
import { PeriodView } from '../../../src/taskpane/period/PeriodView';
import type { PeriodViewProps } from '../../../src/taskpane/period/PeriodView';
import { SAMPLE_CONTRIBUTIONS, action, bookOfContributions, contribution } from '../contributions';
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

const steps = () =>
  within(screen.getByRole('list', { name: 'Steps of this period' })).getAllByRole('listitem');

describe('this period', () => {
  it('has one primary thing to do, and does it', async () => {
    const user = person();
    const onGo = jest.fn();
    show(<PeriodView {...props({ onGo })} />);
    const next = screen.getByRole('region', { name: /^Decide on \d+ flags$/ });
    await user.click(within(next).getByRole('button', { name: 'See the flags' }));
    expect(onGo).toHaveBeenCalledWith(expect.objectContaining({ kind: 'decide' }));
  });

  it('guides through five steps, each with how far it has come', () => {
    show(<PeriodView {...props({})} />);
    const given = SAMPLE_CONTRIBUTIONS.filter(({ direction }) => direction === 'given').length;
    expect(steps().map((step) => step.textContent)).toEqual([
      `1Contributions to do${given} given, ${SAMPLE_CONTRIBUTIONS.length - given} received · 1 to cost · 2 to score · 3 rest on an estimate›`,
      '2Our RVU to do0 of 2 have answered · not yet: Marketing and Engineering›',
      '3Send to Halden Logistics to doNot sent yet›',
      '4Receive from Halden Logistics to doWaiting for Halden Logistics›',
      '5Review with Halden LogisticsNot available yet⌄',
    ]);
    expect(screen.getByRole('region', { name: 'Worth a look' })).toHaveTextContent(
      /bring much and cost little.*worth cutting back.*must be kept.*8 of 16 flags decided/
    );
  });

  it('says which period runs until when, and once it is due, who has not answered', () => {
    const book = bookOfContributions([contribution({})]);
    const { update } = show(<PeriodView {...props({ book })} />);
    expect(screen.getByText('2026-Q4 ends on 2026-12-31, in 40 days.')).toBeVisible();
    const at = (today: number, answers = book.rvu.answers) =>
      update(
        <PeriodView {...props({ book: { ...book, today, rvu: { ...book.rvu, answers } } })} />
      );
    at(dayOf(2026, 12, 31));
    expect(screen.getByText('2026-Q4 ends today, on 2026-12-31.')).toBeVisible();
    at(dayOf(2027, 1, 1));
    const due = /2026-Q4 has been due since 2027-01-01: /;
    expect(screen.getByText(due)).toHaveTextContent('Marketing and Engineering have not answered.');
    const written = longAnswers(() => ({ ...BLANK_LINE, score: 3 }));
    const d1 = { ...blankAnswers('d1'), long: written };
    at(dayOf(2027, 1, 2), [d1]);
    expect(screen.getByText(due)).toHaveTextContent('01-01: Engineering has not answered.');
    at(dayOf(2027, 1, 2), [d1, { ...d1, respondent: 'd2' }]);
    expect(screen.getByText(due)).toHaveTextContent('01-01: our side has answered.');
  });

  it('tells who has answered, and since when', () => {
    const book = bookOfContributions([contribution({})]);
    const entry = (respondent: string, on: number) => ({
      way: 'received' as const,
      period: '2026-Q4',
      respondent,
      department: null,
      revision: 1,
      on,
    });
    const at = (...exchanged: readonly ReturnType<typeof entry>[]) => (
      <PeriodView {...props({ book: { ...book, rvu: { ...book.rvu, exchanged } } })} />
    );
    const first = entry('d1', dayOf(2027, 1, 12));
    const { update } = show(at(first));
    expect(steps()[3]).toHaveTextContent(
      /^4 ?Receive from .* to doReceived 2027-01-12 for Marketing; Engineering is missing/
    );
    update(at(first, entry('d2', dayOf(2027, 1, 14))));
    expect(steps()[3]).toHaveTextContent(
      /^✓ ?Receive from .* doneReceived 2027-01-14 for Marketing and Engineering›/
    );
  });

  it('goes to any step at a press: what is missing first, or our RVU', async () => {
    const user = person();
    const onGo = jest.fn();
    show(<PeriodView {...props({ onGo })} />);
    await user.click(screen.getByRole('button', { name: /^Our RVU to do/ }));
    await user.click(screen.getByRole('button', { name: /^Contributions to do/ }));
    await user.click(screen.getByRole('button', { name: /^Send to/ }));
    await user.click(screen.getByRole('button', { name: /^Receive from/ }));
    expect(onGo.mock.calls).toEqual([
      [{ kind: 'answer', missing: ['Marketing', 'Engineering'] }],
      [expect.objectContaining({ kind: 'cost', count: 1 })],
      [{ kind: 'send', partner: 'Halden Logistics' }],
      [{ kind: 'receive', partner: 'Halden Logistics' }],
    ]);
  });

  it('says of steps that come later what to do until then', async () => {
    const user = person();
    show(<PeriodView {...props({})} />);
    const review = screen.getByRole('button', { name: /^Review with .* Not available/ });
    expect(review).toHaveAttribute('aria-expanded', 'false');
    review.focus();
    await user.keyboard('{Enter}');
    expect(review).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByText(/Until then, talk about the flags/)).toBeVisible();
    await user.keyboard(' ');
    expect(screen.queryByText(/talk about the flags/)).toBeNull();
  });

  it('shows steps that are done as done, and names what is late', () => {
    const book = bookOfContributions([contribution({ cash: 5, stated: 4 })]);
    const answers = ['d1', 'd2'].map((key, index) => ({
      ...blankAnswers(key),
      long: longAnswers(() => ({ ...BLANK_LINE, words: index === 0 ? 'Much' : null })),
      short: { ...blankAnswers(key).short, planned: 'A call' },
    }));
    const actions = [action({ due: book.today - 1 }), action({ due: book.today })];
    const rvu = { ...book.rvu, answers, actions };
    const { update } = show(<PeriodView {...props({ book: { ...book, rvu } })} />);
    expect(steps()[0]).toHaveTextContent(/^✓ ?Contributions done/);
    expect(steps()[1]).toHaveTextContent(
      /^2 ?Our RVU to do1 of 2 have answered · not yet: Engineering · 2 open steps, 1 late/
    );
    expect(screen.getByText('1 promised step is late')).toBeVisible();
    update(<PeriodView {...props({ book: { ...book, rvu: { ...rvu, form: 'short' } } })} />);
    expect(steps()[1]).toHaveTextContent(
      /^✓ ?Our RVU done2 of 2 have answered · 6 lines blank · 2 open steps, 1 late/
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
    expect(steps()[0]).toHaveTextContent(/Contributions to doNothing listed yet/);
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
    const book = bookOfContributions([
      contribution({ id: 'G1', stated: 4, decision: 'keep' }),
      contribution({ id: 'G2', stated: 4 }),
    ]);
    const actions = [action({}), action({ doneOn: 46_000 }), action({ closedIn: '2026-Q3' })];
    show(<PeriodView {...props({ book: { ...book, rvu: { ...book.rvu, actions } }, leaving })} />);
    const asked = await screen.findByRole('region', { name: 'Start 2027-Q1?' });
    expect(screen.getByRole('heading', { name: 'Start 2027-Q1?' })).toHaveFocus();
    expect(asked).toHaveTextContent(/2026-Q4 runs until 2026-12-31/);
    expect(asked).toHaveTextContent(/History keeps 2026-Q4.*2 contributions, 0 answered forms/);
    expect(asked).toHaveTextContent(/Begins empty for 2027-Q1.*2 stated scores, 1 decision,/);
    expect(asked).toHaveTextContent(/1 open comes along, 1 done or dropped is marked as closed/);
    await user.click(screen.getByRole('button', { name: 'Start 2027-Q1' }));
    expect(onStart).toHaveBeenCalled();
  });

  it('has no faults that axe can find', async () => {
    const user = person();
    const book = { ...bookOfContributions(SAMPLE_CONTRIBUTIONS), problems: PROBLEMS };
    show(<PeriodView {...props({ book })} />);
    await user.click(screen.getByRole('button', { name: /^Review with/ }));
    expect(await accessibilityFaults()).toEqual([]);
  });
});
