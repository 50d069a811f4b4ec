/** @jest-environment ./test/pageEnvironment.js */
import { screen, within } from '@testing-library/react';
import { dayOf } from '../../../src/model/day';
import { PeriodView } from '../../../src/taskpane/period/PeriodView';
import { SAMPLE_CONTRIBUTIONS, bookOfContributions } from '../contributions';
import { accessibilityFaults, person, show } from '../page';

const nothing = () => undefined;

describe('this period, once our copy is out', () => {
  it('waits for the partner: a reminder to copy or mail, and what can be done meanwhile', async () => {
    const user = person();
    const onGo = jest.fn();
    const book = bookOfContributions(SAMPLE_CONTRIBUTIONS);
    const sent = {
      way: 'sent' as const,
      period: '2026-Q4',
      respondent: 'whole',
      department: null,
      revision: 1,
      on: dayOf(2026, 11, 20),
    };
    const rvu = { ...book.rvu, exchanged: [sent] };
    show(
      <PeriodView
        book={{ ...book, rvu }}
        busy={false}
        task={{ running: false, run: () => Promise.resolve(true) }}
        commands={[]}
        onGo={onGo}
        onFlags={nothing}
        onLate={nothing}
        closing={null}
        onShowPlace={nothing}
      />
    );
    const next = screen.getByRole('region', { name: 'Waiting for Halden Logistics' });
    expect(next).toHaveTextContent(
      'Sent on Nov 20, 2026. Not answered yet: Marketing and Engineering.'
    );
    await user.click(
      within(next).getByRole('button', { name: 'Meanwhile: Look at 5 gaps of 2 steps or more' })
    );
    expect(onGo).toHaveBeenCalledWith({ kind: 'gaps', count: 5 });
    await user.click(within(next).getByRole('button', { name: 'Remind them' }));
    const text = await screen.findByRole('textbox', { name: 'Reminder' });
    expect(text).toHaveTextContent(
      'On Nov 20, 2026 we sent you your copy of our relationship value update for 2026-Q4.'
    );
    await user.click(screen.getByRole('button', { name: 'Copy the text' }));
    expect(await screen.findByText('Copied.')).toBeVisible();
    expect(await navigator.clipboard.readText()).toMatch(/^Hello Marcus Oyelaran,/);
    const mail = screen.getByRole('link', { name: 'Open as an email' });
    expect(decodeURIComponent(mail.getAttribute('href') ?? '')).toMatch(
      /^mailto:[?]subject=Brightwater Instruments: your relationship value update for 2026-Q4&body=Hello Marcus/
    );
    expect(await accessibilityFaults()).toEqual([]);
  });
});
