/** @jest-environment ./test/pageEnvironment.js */
import { screen, within, waitFor } from '@testing-library/react';
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
    place: { sheet: 'Contributions', row: 7, column: 3 },
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
    task: { running: false, run: () => Promise.resolve(true) },
    commands: [],
    onGo: () => undefined,
    onFlags: () => undefined,
    onLate: () => undefined,
    onShowPlace: () => undefined,
    closing: null,
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
    const next = screen.getByRole('region', { name: /^Add .* to 1 contribution$/ });
    await user.click(within(next).getByRole('button', { name: 'Show the first' }));
    expect(onGo).toHaveBeenCalledWith(expect.objectContaining({ kind: 'cost' }));
  });

  it('guides through the steps, each with how far it has come', () => {
    show(<PeriodView {...props({})} />);
    const given = SAMPLE_CONTRIBUTIONS.filter(({ direction }) => direction === 'given').length;
    expect(steps().map((step) => step.textContent)).toEqual([
      `1Contributions to do${given} given, ${SAMPLE_CONTRIBUTIONS.length - given} received · 1 without a cost · 2 without a value · 3 valued by an estimate›`,
      '2Our RVU to do0 of 2 forms complete · Marketing 0 of 16 lines · Engineering 0 of 16 lines›',
      '3Send to Halden Logistics to doNot sent yet›',
      '4Receive from Halden Logistics to doOnce their copy is sent›',
      '5Gaps to do5 gaps of 2 steps or more›',
      '6Decisions to do8 of 16 flags decided›',
      '7Review to doAgenda, slides, what was agreed›',
      '8Close to do2026-Q4 ends on Dec 31, 2026›',
    ]);
  });

  it('leads from what is worth a look to where it stands', async () => {
    const user = person();
    const [onFlags, onLate] = [jest.fn(), jest.fn()];
    const book = bookOfContributions(SAMPLE_CONTRIBUTIONS);
    const rvu = { ...book.rvu, actions: [action({ due: book.today - 1 })] };
    show(<PeriodView {...props({ book: { ...book, rvu }, onFlags, onLate })} />);
    const worth = within(screen.getByRole('region', { name: 'Worth a look' }));
    await user.click(worth.getByRole('button', { name: /to do more of/ }));
    await user.click(worth.getByRole('button', { name: /to consider cutting back/ }));
    await user.click(worth.getByRole('button', { name: '1 promised step is late' }));
    expect(onFlags.mock.calls).toEqual([['given'], ['given']]);
    expect(onLate).toHaveBeenCalledTimes(1);
  });

  it('says which period runs until when, and once it is due, who has not answered', () => {
    const book = bookOfContributions([contribution({})]);
    const { update } = show(<PeriodView {...props({ book })} />);
    expect(screen.getByText('2026-Q4 ends on Dec 31, 2026, in 40 days.')).toBeVisible();
    const at = (today: number, answers = book.rvu.answers) =>
      update(
        <PeriodView {...props({ book: { ...book, today, rvu: { ...book.rvu, answers } } })} />
      );
    at(dayOf(2026, 12, 31));
    expect(screen.getByText('2026-Q4 ends today.')).toBeVisible();
    at(dayOf(2027, 1, 1));
    const due = /2026-Q4 ended on Dec 31, 2026[.]( Our RVU is open:|$)/;
    expect(screen.getByText(due)).toHaveTextContent('is open: Marketing and Engineering.');
    const written = longAnswers(() => ({ ...BLANK_LINE, score: 3 }));
    const d1 = { ...blankAnswers('d1'), long: written };
    at(dayOf(2027, 1, 2), [d1]);
    expect(screen.getByText(due)).toHaveTextContent('is open: Engineering.');
    at(dayOf(2027, 1, 2), [d1, { ...d1, respondent: 'd2' }]);
    expect(screen.getByText(due)).toHaveTextContent('2026-Q4 ended on Dec 31, 2026.');
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
      /^4 ?Receive from .* to doReceived on Jan 12, 2027 for Marketing; Engineering is missing/
    );
    update(at(first, entry('d2', dayOf(2027, 1, 14))));
    expect(steps()[3]).toHaveTextContent(
      /^✓ ?Receive from .* doneReceived on Jan 14, 2027 for Marketing and Engineering›/
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
    await user.click(screen.getByRole('button', { name: /^Gaps to do/ }));
    await user.click(screen.getByRole('button', { name: /^Decisions to do/ }));
    await user.click(screen.getByRole('button', { name: /^Close to do/ }));
    expect(onGo.mock.calls).toEqual([
      [{ kind: 'answer', missing: ['Marketing', 'Engineering'] }],
      [expect.objectContaining({ kind: 'cost', count: 1 })],
      [{ kind: 'send', partner: 'Halden Logistics' }],
      [expect.objectContaining({ kind: 'receive', partner: 'Halden Logistics', sent: null })],
      [{ kind: 'gaps', count: 5 }],
      [{ kind: 'decide', count: 8, direction: 'given' }],
      [{ kind: 'close', period: '' }],
    ]);
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
      /^2 ?Our RVU to do1 of 2 forms complete · Engineering 0 of 16 lines · 2 open steps, 1 late/
    );
    expect(screen.getByText('1 promised step is late')).toBeVisible();
    update(<PeriodView {...props({ book: { ...book, rvu: { ...rvu, form: 'short' } } })} />);
    expect(steps()[1]).toHaveTextContent(
      /^2 ?Our RVU to do0 of 2 forms complete · Marketing 1 of 4 lines · Engineering 1 of 4 lines/
    );
  });

  it('lists what can’t be read with its cell, and jumps there', async () => {
    const user = person();
    const onShowPlace = jest.fn();
    const book = { ...bookOfContributions(SAMPLE_CONTRIBUTIONS), problems: PROBLEMS };
    show(<PeriodView {...props({ book, onShowPlace })} />);
    const list = screen.getByRole('region', { name: '2 entries to correct' });
    expect(list).toHaveTextContent(/Contributions D8.*about ten.*a number of 0 or more/);
    await user.click(within(list).getByRole('button', { name: 'Show in sheet: Contributions D8' }));
    expect(onShowPlace).toHaveBeenCalledWith(expect.objectContaining({ row: 7, column: 3 }));
    expect(within(list).getAllByRole('button')).toHaveLength(1);
    expect(
      screen.getByRole('heading', { name: 'Correct 2 entries that can’t be read' })
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
    const list = screen.getByRole('region', { name: '10000 entries to correct' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(10);
    await user.click(within(list).getByRole('button', { name: 'Show 50 more' }));
    expect(within(list).getAllByRole('listitem')).toHaveLength(60);
  });

  it('says what will move before the next period begins', async () => {
    const user = person();
    const onStart = jest.fn();
    const period = { year: 2026, cadence: 'quarterly', part: 4 } as const;
    const closing = { period, onStart, onCancel: () => undefined };
    const book = bookOfContributions([
      contribution({ id: 'G1', stated: 4, decision: 'keep' }),
      contribution({ id: 'G2', stated: 4 }),
    ]);
    const actions = [action({}), action({ doneOn: 46_000 }), action({ closedIn: '2026-Q3' })];
    show(<PeriodView {...props({ book: { ...book, rvu: { ...book.rvu, actions } }, closing })} />);
    const asked = await screen.findByRole('region', { name: 'Close 2026-Q4?' });
    const heading = screen.getByRole('heading', { name: 'Close 2026-Q4?' });
    await waitFor(() => expect(heading).toHaveFocus());
    expect(asked).toHaveTextContent(/2026-Q4 runs until Dec 31, 2026 \(\d+ days? left\)/);
    expect(asked).toHaveTextContent(/Still open.*RVU forms with blank lines: .*No copy sent for/);
    expect(asked).toHaveTextContent(/Past periods keep 2026-Q4.*2 contributions, 0 answered forms/);
    expect(asked).toHaveTextContent(/Begins empty for 2027-Q1.*2 stated scores, 1 decision,/);
    expect(asked).toHaveTextContent(
      /1 open is carried over, 1 done or dropped is marked as closed/
    );
    await user.click(screen.getByRole('button', { name: 'Close 2026-Q4' }));
    expect(onStart).toHaveBeenCalled();
  });

  it('has no faults that axe can find', async () => {
    const book = { ...bookOfContributions(SAMPLE_CONTRIBUTIONS), problems: PROBLEMS };
    show(<PeriodView {...props({ book })} />);
    expect(await accessibilityFaults()).toEqual([]);
  });
});
