/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { useState } from 'react';
import type { Contribution, Decision, Direction } from '../../../src/model/contribution';
import type { PastContribution } from '../../../src/model/history';
import { MatrixView } from '../../../src/taskpane/matrix/MatrixView';
import { SAMPLE_CONTRIBUTIONS, bookOfContributions, contribution, past } from '../contributions';
import { accessibilityFaults, person, show } from '../page';

/** The view over contributions that a decision changes, as the sheet would. */
function Matrix({
  first,
  entries = [],
  onShow,
}: {
  first: readonly Contribution[];
  entries?: readonly PastContribution[];
  onShow?: (id: string) => void;
}) {
  const [contributions, setContributions] = useState(first);
  const [direction, setDirection] = useState<Direction>('given');
  const [asTable, setAsTable] = useState(false);
  const onDecide = (id: string, decision: Decision, decisionReason: string) => {
    setContributions((now) =>
      now.map((each) => (each.id === id ? { ...each, decision, decisionReason } : each))
    );
    return Promise.resolve(true);
  };
  return (
    <MatrixView
      book={bookOfContributions(contributions, entries)}
      direction={direction}
      onDirection={setDirection}
      asTable={asTable}
      onAsTable={setAsTable}
      host={{ busy: false, onShow: onShow ?? (() => undefined), onDecide }}
      onShowProblems={() => undefined}
    />
  );
}

const good = contribution({ id: 'G1', activity: 'Webinars', cash: 1000, stated: 5 });
const poor = contribution({ id: 'G2', activity: 'Catalogue', cash: 9000, stated: 1 });
const estimated = contribution({ id: 'G3', activity: 'Desk', cash: 9500, estimate: 1 });
const quiet = contribution({ id: 'G4', activity: 'Newsletter', cash: 100, stated: 1 });
const unpriced = contribution({ id: 'G5', activity: 'Visits', stated: 4 });
const theirs = contribution({
  id: 'R1',
  activity: 'Leads',
  direction: 'received',
  cash: 5,
  stated: 4,
});
const ALL = [good, poor, estimated, quiet, unpriced, theirs];

const points = () =>
  within(screen.getByRole('group', { name: /^Cost and value/ })).getAllByRole('button');
const card = (name: string) => screen.getByRole('article', { name });

describe('the matrix', () => {
  it('says the finding and shows each placed contribution as a point with its name', () => {
    show(<Matrix first={ALL} />);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(/^2 of 5 cost 94 %/);
    expect(points().map((point) => point.getAttribute('aria-label'))).toEqual(
      expect.arrayContaining([
        'G1 Webinars: Do more, cost 1,000 USD, value 5',
        'G3 Desk: Cut back, an estimate, cost 9,500 USD, value 1',
      ])
    );
    expect(points()).toHaveLength(4);
  });

  it('is one stop for Tab, from which the arrow keys go on by cost and by value', async () => {
    const user = person();
    show(<Matrix first={ALL} />);
    expect(points().filter((point) => point.tabIndex === 0)).toHaveLength(1);
    act(() => points()[0]?.focus());
    await user.keyboard('{Home}');
    expect(document.activeElement).toHaveAccessibleName(/^G4/);
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toHaveAccessibleName(/^G1/);
    expect(screen.getByRole('figure')).toHaveTextContent('G1 Webinars: Do more');
    await user.keyboard('{End}');
    expect(document.activeElement).toHaveAccessibleName(/^G3/);
    expect(points().filter((point) => point.tabIndex === 0)).toEqual([document.activeElement]);
  });

  it('opens a flagged point’s card by Enter, and an unflagged one’s by a tap', async () => {
    const user = person();
    show(<Matrix first={ALL} />);
    act(() => screen.getByRole('button', { name: /^G2/ }).focus());
    await user.keyboard('{Enter}');
    expect(card('G2 Catalogue')).toHaveFocus();
    expect(screen.queryByRole('article', { name: 'G4 Newsletter' })).toBeNull();
    await user.click(screen.getByRole('button', { name: /^G4/ }));
    expect(card('G4 Newsletter')).toHaveFocus();
    expect(card('G4 Newsletter')).toHaveTextContent('no flag');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('article', { name: 'G4 Newsletter' })).toBeNull();
  });

  it('tells the flags worst first, each with its reason, and an estimate as an estimate', () => {
    show(<Matrix first={ALL} />);
    expect(screen.getAllByRole('article').map((each) => each.getAttribute('aria-label'))).toEqual([
      'G3 Desk',
      'G2 Catalogue',
      'G1 Webinars',
    ]);
    expect(card('G2 Catalogue')).toHaveTextContent(
      /Costs 46 % of what we give, brings 13 % of the value/
    );
    expect(card('G2 Catalogue')).toHaveTextContent('first period');
    expect(card('G1 Webinars')).toHaveTextContent('firm');
    expect(card('G3 Desk')).toHaveTextContent('our estimate');
    expect(card('G3 Desk')).toHaveTextContent('ask them');
  });

  it('says of a firm flag that it is new, and is red only once it stands for a second period', () => {
    const flags = [good, poor];
    const entries = [
      past('2026-Q2', null, { id: 'G2' }),
      past('2026-Q3', 'cut-back', { id: 'G2', was: 'keep' }),
    ];
    const { update } = show(<Matrix first={flags} />);
    expect(card('G2 Catalogue')).toHaveTextContent('first period');
    expect(within(card('G2 Catalogue')).queryByRole('list')).toBeNull();
    expect(card('G1 Webinars')).toHaveTextContent('firm');
    update(<Matrix first={flags} entries={entries} />);
    expect(card('G2 Catalogue')).toHaveTextContent('firm');
    expect(card('G2 Catalogue')).toHaveTextContent(
      'Was keep, now cut back, second period running.'
    );
    const row = within(card('G2 Catalogue')).getByRole('list', { name: 'Period by period' });
    expect(
      within(row)
        .getAllByRole('listitem')
        .map(({ title }) => title)
    ).toEqual(['2026-Q2: not placed', '2026-Q3: Cut back', 'now: Cut back']);
  });

  it('lists what is not placed, with why, and shows it in the sheet', async () => {
    const user = person();
    const onShow = jest.fn();
    show(<Matrix first={ALL} onShow={onShow} />);
    const list = screen.getByRole('region', { name: 'Not placed' });
    expect(list).toHaveTextContent(/G5 Visits.*cost is unknown/);
    await user.click(within(list).getByRole('button', { name: 'Show in sheet: G5' }));
    expect(onShow).toHaveBeenCalledWith('G5');
  });

  it('shows the same as a table', async () => {
    const user = person();
    show(<Matrix first={ALL} />);
    await user.click(screen.getByRole('button', { name: 'Show as table' }));
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      'G3 Desk9,5001?0.26 Cut back',
      'G2 Catalogue9,00010.27 Cut back',
      'G1 Webinars1,000512.25 Do more',
      'G4 Newsletter100124.5 Leave',
    ]);
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Show as chart' }));
    expect(points()).toHaveLength(4);
  });

  it('turns to what they give', async () => {
    const user = person();
    show(<Matrix first={ALL} />);
    await user.click(screen.getByRole('radio', { name: 'They give' }));
    expect(points()).toHaveLength(1);
    expect(screen.getByText('Cost to them, our estimate, USD')).toBeInTheDocument();
  });

  it('says what is missing where nothing can be placed', () => {
    show(<Matrix first={[unpriced]} />);
    expect(screen.getByText('Nothing to place yet')).toBeInTheDocument();
    expect(screen.getByText('No flags in this direction.')).toBeInTheDocument();
  });

  it('has no faults that axe can find, with a decision panel and a chosen card open', async () => {
    const user = person();
    show(<Matrix first={SAMPLE_CONTRIBUTIONS} entries={[past('2026-Q3', 'keep')]} />);
    await user.click(screen.getAllByRole('button', { name: /^Decide on/ })[0] ?? document.body);
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe('a decision', () => {
  const open = async (first: readonly Contribution[]) => {
    const user = person();
    show(<Matrix first={first} />);
    await user.click(screen.getByRole('button', { name: 'Decide on G2' }));
    return user;
  };

  it('needs a choice and a reason, and says so at the place', async () => {
    const user = await open([good, poor]);
    expect(screen.getByRole('radio', { name: /^accept/ })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Save decision' }));
    expect(screen.getByText('Choose one of the four.')).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: /^renegotiate/ }));
    await user.click(screen.getByRole('button', { name: 'Save decision' }));
    expect(screen.getByRole('textbox', { name: /Reason/ })).toHaveFocus();
    expect(screen.getByText('Type a reason of at least three characters.')).toBeInTheDocument();
  });

  it('is shown afterwards and can be changed, all by keyboard', async () => {
    const user = await open([good, poor]);
    await user.keyboard(' {Tab}Too dear for what it brings{Tab}{Enter}');
    const change = await screen.findByRole('button', { name: 'Change the decision on G2' });
    expect(card('G2 Catalogue')).toHaveTextContent('Decided: accept “Too dear for what it brings”');
    await new Promise((resolve) => setTimeout(resolve));
    expect(change).toHaveFocus();
    await user.click(change);
    expect(screen.getByRole('radio', { name: /^accept/ })).toBeChecked();
    expect(screen.getByRole('textbox', { name: /Reason/ })).toHaveValue(
      'Too dear for what it brings'
    );
  });

  it('is left as it was by Escape', async () => {
    const user = await open([good, poor]);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox')).toBeNull();
    await new Promise((resolve) => setTimeout(resolve));
    expect(screen.getByRole('button', { name: 'Decide on G2' })).toHaveFocus();
  });
});
