/** @jest-environment ./test/pageEnvironment.js */
import { screen, waitFor, within } from '@testing-library/react';
import { GapsView } from '../../../src/taskpane/gaps/GapsView';
import type { GapsViewProps } from '../../../src/taskpane/gaps/GapsView';
import { bookOfContributions, contribution } from '../contributions';
import { accessibilityFaults, person, show } from '../page';
import { bookWithGaps } from './build';

const view = (change: Partial<GapsViewProps> = {}) => (
  <GapsView
    book={bookWithGaps()}
    direction="given"
    onDirection={jest.fn()}
    busy={false}
    onChoose={() => Promise.resolve(true)}
    onShow={jest.fn()}
    onSteps={jest.fn()}
    {...change}
  />
);

const rows = (name: string) =>
  within(screen.getByRole('region', { name }))
    .getAllByRole('listitem')
    .map((row) => row.textContent);

describe('the gaps', () => {
  it('are told in words first, then one by one, positives first, in words and figures too', () => {
    show(view());
    expect(
      screen.getByRole('heading', {
        level: 2,
        name: 'As we noted it, they value “Joint webinars” 2 steps more than we thought',
      })
    ).toBeVisible();
    expect(screen.getByText(/3 of 5 within one step/)).toBeVisible();
    expect(rows('By contribution')).toEqual([
      'Joint webinars: our estimate 3, their score, as we noted it, 5+2',
      'Field data: our estimate 3, their score, as we noted it, 4+1',
      'Priority support: our estimate 3, their score, as we noted it, 2−1',
      'Catalogue: our estimate 3, their score, as we noted it, 1−2',
    ]);
    expect(rows('By value line')).toEqual(['Synergies: our estimate 4, their score 3−1']);
    expect(screen.getByRole('region', { name: 'By contribution' })).toHaveTextContent(
      'Average gap: 0. Average distance: 1.2 steps.'
    );
  });

  it('are drawn from the estimate, hollow, to the score, filled; agreement on request', async () => {
    const user = person();
    const { container } = show(view());
    await user.click(screen.getByRole('button', { name: 'Show 1 where both agree' }));
    const [webinars, , agreed] = container.querySelectorAll('li svg');
    const places = (drawn: Element | undefined) =>
      [...(drawn?.querySelectorAll('circle') ?? [])].map((end) => end.getAttribute('cx'));
    expect(places(webinars)).toEqual(['50%', '100%']);
    expect(places(agreed)).toEqual(['50%']);
  });

  it('are seen the other way round, too', async () => {
    const user = person();
    const onDirection = jest.fn();
    const { update } = show(view({ onDirection }));
    await user.click(screen.getByRole('radio', { name: 'What they give' }));
    expect(onDirection).toHaveBeenCalledWith('received');
    update(view({ direction: 'received' }));
    expect(screen.queryByRole('region', { name: 'By contribution' })).toBeNull();
    expect(rows('By value line')).toEqual(['Synergies: their estimate 2, our score 4+2']);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
      'We value what they did for “Synergies” 2 steps more than they thought'
    );
    expect(screen.getByRole('checkbox', { name: 'Synergies +2' })).toHaveAccessibleDescription(
      'It is worth more to us than they thought: tell them.'
    );
  });

  it('have no faults that axe can find', async () => {
    show(view());
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe('what to talk about', () => {
  it('is nothing until it is chosen: gaps of 2 and more are offered, others on demand', async () => {
    const user = person();
    const onChoose = jest.fn(() => Promise.resolve(true));
    show(view({ onChoose }));
    const offered = () => screen.getAllByRole('checkbox').map((box) => box);
    expect(offered()).toHaveLength(2);
    offered().forEach((box) => expect(box).not.toBeChecked());
    expect(screen.getByText(/Nothing is shared until you do/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show smaller gaps' }));
    // All but the one where both agree.
    expect(offered()).toHaveLength(5);
    await user.click(screen.getByRole('checkbox', { name: 'Field data +1' }));
    expect(onChoose.mock.calls).toEqual([['contribution|G2', true]]);
    expect(screen.getByRole('checkbox', { name: 'Field data +1' })).toBeChecked();
    expect(screen.getByText(/^1 gap chosen: part of the next copy/)).toBeVisible();
  });

  it('is as it was where the workbook refuses it, and follows the workbook', async () => {
    const user = person();
    const { update } = show(view({ onChoose: () => Promise.resolve(false) }));
    const box = () => screen.getByRole('checkbox', { name: 'Joint webinars +2' });
    await user.click(box());
    await waitFor(() => expect(box()).not.toBeChecked());
    update(view({ book: bookWithGaps({ shownGaps: ['contribution|G1'] }) }));
    expect(box()).toBeChecked();
  });

  it('can be taken back', async () => {
    const user = person();
    const onChoose = jest.fn(() => Promise.resolve(true));
    show(view({ onChoose, book: bookWithGaps({ shownGaps: ['contribution|G2'] }) }));
    await user.click(screen.getByRole('checkbox', { name: 'Field data +1' }));
    expect(onChoose.mock.calls).toEqual([['contribution|G2', false]]);
  });

  it('takes at most three each way', () => {
    const all = bookOfContributions(
      [1, 2, 3, 4].map((n) =>
        contribution({ id: `G${n}`, activity: `A${n}`, estimate: 1, stated: 5 })
      )
    );
    const shownGaps = [1, 2, 3].map((n) => `contribution|G${n}`);
    show(view({ book: { ...all, rvu: { ...all.rvu, shownGaps } } }));
    const fourth = screen.getByRole('checkbox', { name: 'A4 +4' });
    expect(fourth).toBeDisabled();
    expect(fourth).toHaveAccessibleDescription(/^Three are chosen already/);
    expect(screen.getByRole('checkbox', { name: 'A1 +4' })).toBeEnabled();
  });
});

describe('no gap yet', () => {
  it('says what is there, what is missing, and leads to the steps', async () => {
    const user = person();
    const onSteps = jest.fn();
    const book = bookOfContributions([contribution({ estimate: 3 }), contribution({ id: 'G2' })]);
    show(view({ book, onSteps }));
    expect(screen.getByRole('heading', { name: 'Nothing to compare yet' })).toBeVisible();
    expect(screen.getByText(/So far: 1 estimate of ours, 0 scores of theirs/)).toBeVisible();
    expect(screen.queryByRole('checkbox')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Go to the steps' }));
    expect(onSteps).toHaveBeenCalled();
    expect(await accessibilityFaults()).toEqual([]);
  });
});
