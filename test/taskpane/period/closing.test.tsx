/** @jest-environment ./test/pageEnvironment.js */
/** What closing a period would carry along unseen is said before it is closed. */
import { screen } from '@testing-library/react';
import { ClosePeriod } from '../../../src/taskpane/period/ClosePeriod';
import type { Problem } from '../../../src/workbook/kernel/problem';
import { SAMPLE_CONTRIBUTIONS, bookOfContributions } from '../contributions';
import { accessibilityFaults, show } from '../page';

const place = { sheet: 'Contributions', row: 7, column: 0 };
const twice: Problem = { code: 'duplicate-id', place, id: 'G1', first: { ...place, row: 6 } };
const blank: Problem = {
  code: 'missing-cell',
  place,
  field: 'Id',
  wanted: { kind: 'text' },
  rowUsed: true,
};

test('an id that stands twice is among what is left undone; a blank id is given anyway', async () => {
  show(
    <ClosePeriod
      book={{ ...bookOfContributions(SAMPLE_CONTRIBUTIONS), problems: [twice, blank] }}
      period={{ year: 2026, cadence: 'quarterly', part: 4 }}
      busy={false}
      onStart={() => undefined}
      onCancel={() => undefined}
    />
  );
  const open = screen.getByRole('list', { name: /./ });
  expect(open).toHaveTextContent(
    'The id G1 stands in Contributions!A7 already; please give each contribution its own.'
  );
  expect(open).not.toHaveTextContent('Enter an ID');
  expect(await accessibilityFaults()).toEqual([]);
});
