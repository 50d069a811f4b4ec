/** @jest-environment ./test/pageEnvironment.js */
import type { Contribution } from '../../../src/model/contribution';
import type { PastPeriod } from '../../../src/model/history';
import { NO_HISTORY } from '../../../src/model/history';
import { BalanceLine } from '../../../src/taskpane/matrix/BalanceLine';
import { bookOfContributions, contribution } from '../contributions';
import { show } from '../page';
import { ALL } from './matrixPage';

const ours = contribution({ id: 'G1', cash: 1000, stated: 5 });
const theirs = contribution({
  id: 'R1',
  direction: 'received',
  cash: 3000,
  costTold: true,
  stated: 3,
});

const closed: PastPeriod = {
  period: '2026-Q3',
  closedOn: null,
  valueBalance: -0.2,
  costBalance: null,
  gapCount: 0,
  gapMean: null,
  gapMeanAbsolute: null,
  gapAtLeastTwo: 0,
  gapWithinOne: null,
  actionsDue: 0,
  actionsOnTime: 0,
  medianDaysLate: null,
  answered: 0,
  asked: 0,
  customer: null,
  us: null,
  partner: null,
  shownGaps: null,
};

function said(contributions: readonly Contribution[], periods: readonly PastPeriod[] = []) {
  const book = bookOfContributions(contributions);
  const { container, unmount } = show(
    <BalanceLine book={{ ...book, rvu: { ...book.rvu, history: { ...NO_HISTORY, periods } } }} />
  );
  const text = container.textContent;
  unmount();
  return text;
}

describe('who gives more', () => {
  it('is said of value and of cost, with last period’s figure where there is one', () => {
    expect(said([ours, theirs], [closed])).toBe(
      'Value: we give more, +0.25 (last period −0.2). Cost: they put in more, −0.5.'
    );
    expect(said([ours, theirs], [{ ...closed, period: '2026-Q2' }])).not.toContain('last period');
  });

  it('says where a cost is our estimate of theirs', () => {
    const guessed = { ...theirs, cash: 1000, stated: 5, costTold: false };
    expect(said([ours, guessed], [{ ...closed, costBalance: 0.1 }])).toBe(
      'Value: about even, 0 (last period −0.2). Cost: about even, 0, estimated (last period +0.1).'
    );
  });

  it('is not known of cost while a cost is unknown, and not said before anything is valued', () => {
    expect(said(ALL)).toMatch(
      /^Value: we give more, .* Cost: not known while a cost is unknown\.$/
    );
    expect(said([])).toBe('');
  });
});
