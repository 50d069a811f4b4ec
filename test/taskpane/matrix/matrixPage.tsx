/** The matrix over contributions of its own, for tests. */
import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import type { Contribution, Direction } from '../../../src/model/contribution';
import type { PastContribution } from '../../../src/model/history';
import type { CardHost } from '../../../src/taskpane/matrix/cardHost';
import { MatrixView } from '../../../src/taskpane/matrix/MatrixView';
import { bookOfContributions, contribution } from '../contributions';

/** The view over contributions that a decision changes, as the sheet would. */
export function Matrix({
  first,
  entries = [],
  onShow = () => undefined,
  onAsk = () => undefined,
  onWrite,
}: {
  first: readonly Contribution[];
  entries?: readonly PastContribution[];
  onShow?: (id: string) => void;
  onAsk?: () => void;
  onWrite?: (...written: Parameters<CardHost['onDecide']>) => void;
}) {
  const [contributions, setContributions] = useState(first);
  const [direction, setDirection] = useState<Direction>('given');
  const [asTable, setAsTable] = useState(false);
  const onDecide: CardHost['onDecide'] = (lines, step) => {
    onWrite?.(lines, step);
    setContributions((now) =>
      now.map((each) => {
        const line = lines.find(({ id }) => id === each.id);
        if (line === undefined) return each;
        return { ...each, decision: line.decision, decisionReason: line.reason };
      })
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
      host={{ busy: false, partner: 'Halden', onShow, onDecide, onAsk }}
      onShowProblems={() => undefined}
    />
  );
}

export const good = contribution({ id: 'G1', activity: 'Webinars', cash: 1000, stated: 5 });
export const poor = contribution({ id: 'G2', activity: 'Catalogue', cash: 9000, stated: 1 });
const guessed = contribution({ id: 'G3', activity: 'Desk', cash: 9500, estimate: 1 });
const quiet = contribution({ id: 'G4', activity: 'Newsletter', cash: 100, stated: 1 });
export const unpriced = contribution({ id: 'G5', activity: 'Visits', stated: 4 });
const theirs = contribution({
  id: 'R1',
  activity: 'Leads',
  direction: 'received',
  cash: 5,
  stated: 4,
});
export const ALL = [good, poor, guessed, quiet, unpriced, theirs];

export const points = () =>
  within(screen.getByRole('group', { name: /^Cost and value/ })).getAllByRole('button');
export const card = (name: string) => screen.getByRole('article', { name });
