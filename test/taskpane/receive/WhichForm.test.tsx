/** @jest-environment ./test/pageEnvironment.js */
import { screen, within } from '@testing-library/react';
import { receive } from '../../../src/exchange/receive/receive';
import type { Returned } from '../../../src/exchange/receive/returned';
import { FileReview } from '../../../src/taskpane/receive/FileReview';
import type { FileReviewProps } from '../../../src/taskpane/receive/FileReview';
import type { Rvu } from '../../../src/model/rvu';
import { filled, returnedWith, stampOf } from '../../exchange/receiveArbitrary';
import { contribution } from '../contributions';
import { accessibilityFaults, person, show } from '../page';
import { bookWith } from '../rvu/build';

const book = bookWith({
  contributions: [
    contribution({ id: 'G1', activity: 'Joint webinars', estimate: 3, department: 'Marketing' }),
  ],
});
const form = (rvu: Rvu, sheet: string, score: number): Returned => ({
  ...returnedWith(rvu, stampOf(rvu, 'd1'), [filled('did', 'G1', { score })]),
  sheet,
});

function open(returned: Returned) {
  const onTake = jest.fn<undefined, Parameters<FileReviewProps['onTake']>>();
  const user = person();
  show(
    <FileReview
      {...{ book, returned, onTake }}
      busy={false}
      name="Halden.xlsx"
      onSkip={() => undefined}
    />
  );
  return { user, onTake };
}

test('a file of two forms asks which is meant, and can be asked again', async () => {
  const returned = { ...form(book.rvu, 'RVU', 4), others: [form(book.rvu, 'RVU (2)', 2)] };
  const { user, onTake } = open(returned);
  const choice = screen.getByRole('group', { name: 'Which form should be received?' });
  expect(screen.queryByRole('button', { name: 'Accept changes' })).toBeNull();
  expect(await accessibilityFaults()).toEqual([]);
  await user.click(within(choice).getByRole('radio', { name: /^RVU \(2\) \(.*one line\)$/ }));
  expect(screen.getByRole('region', { name: '1 new' })).toHaveTextContent('their score: 2');
  expect(screen.getByText(/RVU: another form stands here with one filled line/)).toBeVisible();
  await user.click(screen.getByRole('radio', { name: /^RVU \(Marketing/ }));
  expect(screen.getByRole('region', { name: '1 new' })).toHaveTextContent('their score: 4');
  await user.click(screen.getByRole('button', { name: 'Accept changes' }));
  expect(onTake.mock.calls[0]?.[0]).toMatchObject({ form: 'RVU' });
});

test('another name beside an id is left out until it is ticked', async () => {
  const returned: Returned = {
    ...form(book.rvu, 'RVU', 4),
    activities: [{ id: 'G1', activity: 'A tour of the depot' }],
  };
  const { user, onTake } = open(returned);
  const names = screen.getByRole('group', { name: '1 line has another name than yours' });
  const box = within(names).getByRole('checkbox', {
    name: 'G1: yours “Joint webinars”, theirs “A tour of the depot”',
  });
  expect(box).not.toBeChecked();
  expect(screen.queryByRole('region', { name: '1 new' })).toBeNull();
  expect(await accessibilityFaults()).toEqual([]);
  await user.click(box);
  expect(screen.getByRole('region', { name: '1 new' })).toHaveTextContent('their score: 4');
  await user.click(screen.getByRole('button', { name: 'Accept changes' }));
  const order = onTake.mock.calls[0]?.[0];
  expect(order?.same).toEqual(new Set(['G1']));
  expect(receive(book.rvu, returned, order ?? { on: null })).toMatchObject({
    otherNames: [{ id: 'G1', taken: true }],
  });
});

test('comments are listed with their place', () => {
  open({
    ...form(book.rvu, 'RVU', 4),
    comments: [{ sheet: 'RVU', row: 10, column: 3, text: 'We can score this in January' }],
  });
  expect(screen.getByRole('region', { name: 'Comments in the file' })).toHaveTextContent(
    'RVU!D11: “We can score this in January”'
  );
});
