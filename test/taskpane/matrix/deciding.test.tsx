/** @jest-environment ./test/pageEnvironment.js */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { CardHost } from '../../../src/taskpane/matrix/cardHost';
import { past } from '../contributions';
import { person, show } from '../page';
import { ALL, Matrix, card, good, poor } from './matrixPage';

describe('a decision', () => {
  const press = (user: ReturnType<typeof person>, name: string | RegExp) =>
    user.click(screen.getByRole('button', { name }));

  it('with the flag is one press, and the next card takes the focus', async () => {
    const user = person();
    const onWrite = jest.fn<undefined, Parameters<CardHost['onDecide']>>();
    show(<Matrix first={ALL} onWrite={onWrite} />);
    await press(user, 'Cut back: G3 Desk');
    expect(onWrite).toHaveBeenCalledWith([{ id: 'G3', decision: 'accept', reason: null }], null);
    expect(screen.queryByRole('article', { name: 'G3 Desk' })).toBeNull();
    await waitFor(() => expect(card('G2 Catalogue')).toHaveFocus());
    await press(user, 'Later: G2 Catalogue');
    await waitFor(() => expect(card('G1 Webinars')).toHaveFocus());
    await press(user, 'Do more: G1 Webinars');
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Flags' })).toHaveFocus());
    expect(screen.getByText('All 3 flags are decided.')).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'All 3' }));
    expect(card('G3 Desk')).toHaveTextContent('Decided: cut back');
  });

  it('against the flag asks why, at the place', async () => {
    const user = person();
    show(<Matrix first={ALL} />);
    await press(user, 'Keep: G2 Catalogue');
    expect(screen.getByRole('textbox', { name: /^Why leave it/ })).toHaveFocus();
    await press(user, 'Save decision');
    expect(screen.getByText('Type a reason of at least three characters.')).toBeInTheDocument();
    await user.keyboard('By contract{Tab}{Tab}{Enter}');
    await user.click(screen.getByRole('radio', { name: 'All 3' }));
    expect(card('G2 Catalogue')).toHaveTextContent('Decided: keep “By contract”');
  });

  it('becomes a step with owner and day in one write', async () => {
    const user = person();
    const onWrite = jest.fn<undefined, Parameters<CardHost['onDecide']>>();
    show(<Matrix first={ALL} onWrite={onWrite} />);
    await press(user, '+ Make it a step: who, by when, G2');
    const what = screen.getByRole('textbox', { name: /^Step/ });
    expect(what).toHaveFocus();
    expect(what).toHaveAccessibleDescription('Steps we plan go to Halden with our RVU.');
    await user.clear(what);
    await user.keyboard('Offer a web page{Tab}Nadia');
    fireEvent.change(screen.getByLabelText('By when'), { target: { value: '2027-02-15' } });
    await press(user, 'Save decision');
    expect(onWrite).toHaveBeenCalledTimes(1);
    expect(onWrite).toHaveBeenCalledWith(
      [{ id: 'G2', decision: 'accept', reason: null }],
      expect.objectContaining({
        step: 'Offer a web page',
        direction: 'we-plan',
        owner: 'Nadia',
        due: 46_433,
      })
    );
  });

  it('takes all firm ones at once, and all of them back at once', async () => {
    const user = person();
    const onWrite = jest.fn<undefined, Parameters<CardHost['onDecide']>>();
    show(<Matrix first={ALL} onWrite={onWrite} />);
    await press(user, 'Accept 2 firm ones');
    expect(onWrite.mock.calls[0]?.[0]).toHaveLength(2);
    await waitFor(() => expect(card('G3 Desk')).toHaveFocus());
    await press(user, 'Undo');
    expect(onWrite).toHaveBeenCalledTimes(2);
    expect(screen.getByRole('radio', { name: 'Undecided 3' })).toBeChecked();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('can be changed and withdrawn', async () => {
    const user = person();
    const kept = { ...poor, decision: 'keep', decisionReason: 'By contract' } as const;
    show(<Matrix first={[good, kept]} />);
    await user.click(screen.getByRole('radio', { name: 'All 2' }));
    await press(user, 'Change the decision on G2');
    expect(screen.getByRole('textbox', { name: /^Why leave it/ })).toHaveValue('By contract');
    await user.keyboard('{Escape}');
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Change the decision on G2' })).toHaveFocus()
    );
    await press(user, 'Withdraw the decision on G2');
    expect(screen.getByRole('radio', { name: 'Undecided 2' })).toBeInTheDocument();
  });

  it('of the last period stands on the card, and what has come since', () => {
    const before = {
      id: 'G2',
      decision: 'keep',
      decisionReason: 'For spring',
      estimate: 2,
    } as const;
    show(<Matrix first={[good, poor]} entries={[past('2026-Q3', 'cut-back', before)]} />);
    expect(card('G2 Catalogue')).toHaveTextContent(
      '2026-Q3 you decided: keep “For spring” Their score has come since.'
    );
  });
});

test('the evidence of a value stands on its card, with who looked', () => {
  const seen = {
    ...poor,
    evidence: '60 enquiries',
    evidenceStatus: 'disputed',
    checkedBy: 'Halden sales',
  } as const;
  show(<Matrix first={[good, seen]} />);
  expect(card('G2 Catalogue')).toHaveTextContent(
    'Evidence: 60 enquiries · disputed · Halden sales'
  );
  expect(screen.getAllByText(/^Evidence:/)).toHaveLength(1);
});
