/** @jest-environment ./test/pageEnvironment.js */
import { act, screen, within } from '@testing-library/react';
import { SAMPLE_CONTRIBUTIONS, contribution, past } from '../contributions';
import { accessibilityFaults, person, show } from '../page';
import { ALL, Matrix, card, good, points, poor, unpriced } from './matrixPage';

describe('the matrix', () => {
  it('says the finding and shows each placed contribution as a point with its name', () => {
    show(<Matrix first={ALL} />);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(/^2 of 5 cost 94 %/);
    expect(points().map((point) => point.getAttribute('aria-label'))).toEqual(
      expect.arrayContaining([
        'G1 Webinars: Do more, cost 1,000 USD, value 5',
        'G3 Desk: Cut back, not firm, cost 9,500 USD, value 1',
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

  it('opens a point’s card beside the chart by Enter or a tap, and marks the point', async () => {
    const user = person();
    show(<Matrix first={ALL} />);
    const beside = () => screen.getByRole('region', { name: 'Chosen contribution' });
    act(() => screen.getByRole('button', { name: /^G2/ }).focus());
    await user.keyboard('{Enter}');
    expect(card('G2 Catalogue')).toHaveFocus();
    expect(beside()).toContainElement(card('G2 Catalogue'));
    expect(screen.getByRole('button', { name: /^G2/, pressed: true })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^G4/ }));
    expect(card('G4 Newsletter')).toHaveFocus();
    expect(card('G4 Newsletter')).toHaveTextContent('no flag');
    expect(beside()).not.toContainElement(card('G2 Catalogue'));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('article', { name: 'G4 Newsletter' })).toBeNull();
  });

  it('opens a spot that several share: each of them can be looked at and chosen', async () => {
    const user = person();
    const hidden = contribution({ ...good, id: 'G6', activity: 'Fair', cash: 1010 });
    show(<Matrix first={[...ALL, hidden]} />);
    const name = '2 on one spot: Webinars, Fair; cost 1,000–1,010 USD, value 5. Press to open.';
    const spot = screen.getByRole('button', { name, expanded: false });
    act(() => spot.focus());
    expect(screen.getByRole('figure')).toHaveTextContent(name);
    await user.keyboard('{Enter}');
    const list = screen.getByRole('list', { name: 'On this spot' });
    const [first, second] = within(list).getAllByRole('button');
    expect(first).toHaveFocus();
    expect(first).toHaveTextContent('G1 Webinars: Do more, cost 1,000 USD, value 5');
    await user.click(second ?? document.body);
    expect(card('G6 Fair')).toHaveFocus();
    expect(second).toHaveAttribute('aria-pressed', 'true');
    expect(await accessibilityFaults()).toEqual([]);
    act(() => first?.focus());
    await user.keyboard('{Escape}');
    expect(list).not.toBeInTheDocument();
    expect(spot).toHaveFocus();
    expect(screen.getByRole('region', { name: 'Chosen contribution' })).toBeInTheDocument();
  });

  it('groups the flags by what they advise, with counts, each with its facts', () => {
    show(<Matrix first={ALL} />);
    expect(screen.getAllByRole('article').map((each) => each.getAttribute('aria-label'))).toEqual([
      'G3 Desk',
      'G2 Catalogue',
      'G1 Webinars',
    ]);
    expect(screen.getByRole('group', { name: 'Consider cutting back · 2' })).toContainElement(
      card('G2 Catalogue')
    );
    expect(screen.getByRole('group', { name: 'Do more · 1' })).toContainElement(
      card('G1 Webinars')
    );
    expect(card('G2 Catalogue')).toHaveTextContent(
      /^Consider cutting back: Catalogue G2 · first period9,000, 46 % of our cost, for 13 % of the value. As we noted it, they value it at 1./
    );
    expect(card('G2 Catalogue')).toHaveTextContent(
      'Would leave this group under 1,000 or with a score of 3.'
    );
    expect(card('G1 Webinars')).toHaveTextContent(/^Do more: Webinars G1 · firm/);
  });

  it('asks the partner first where a flag rests on our estimate', async () => {
    const user = person();
    const onAsk = jest.fn();
    show(<Matrix first={ALL} onAsk={onAsk} />);
    expect(card('G3 Desk')).toHaveTextContent(/^Cut back\? Desk G3 · rests on an estimate/);
    expect(card('G3 Desk')).toHaveTextContent('Ask Halden for its score before you decide.');
    await user.click(screen.getByRole('button', { name: 'Put it in their copy: G3' }));
    expect(onAsk).toHaveBeenCalledTimes(1);
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

  it('says that a median of three points or fewer says little', () => {
    const { update } = show(<Matrix first={[good, poor]} />);
    expect(screen.getByText(/^With only 2 contributions placed, the median/)).toBeVisible();
    update(<Matrix key="all" first={ALL} />);
    expect(screen.queryByText(/the median says little/)).toBeNull();
  });

  it('says what is missing where nothing can be placed', () => {
    show(<Matrix first={[unpriced]} />);
    expect(screen.getByText('Nothing to place yet')).toBeInTheDocument();
    expect(screen.getByText('No flags in this direction.')).toBeInTheDocument();
  });

  it('has no faults that axe can find, with a decision panel and a chosen card open', async () => {
    const user = person();
    show(<Matrix first={SAMPLE_CONTRIBUTIONS} entries={[past('2026-Q3', 'keep')]} />);
    const [first] = screen.getAllByRole('button', { name: /Make it a step/ });
    await user.click(first ?? document.body);
    await user.click(points()[0] ?? document.body);
    expect(await accessibilityFaults()).toEqual([]);
  });
});
