/** @jest-environment ./test/pageEnvironment.js */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { writeWorkbook } from '../../../src/xlsx/writeWorkbook';
import { filledBlueprint, withoutStamp } from '../../exchange/fill';
import { SHARE_ALL } from '../../../src/exchange/send/sendOrder';
import { allianceIdOf } from '../../../src/model/allianceId';
import type { Book } from '../../../src/taskpane/state/book';
import { ReceiveView } from '../../../src/taskpane/receive/ReceiveView';
import type { Take } from '../../../src/taskpane/receive/ReceiveView';
import { contribution } from '../contributions';
import { accessibilityFaults, person, show } from '../page';
import { bookWith } from '../rvu/build';
import type { Behaviour } from '../worker/inProcess';
import { installWorker } from '../worker/inProcess';
import { copyFile, fileOf } from './files';

const SLOW = { timeout: 50_000 };

const book: Book = bookWith({
  contributions: [
    contribution({ id: 'G1', activity: 'Joint webinars', estimate: 3, department: 'Marketing' }),
    contribution({ id: 'G2', activity: 'Stand at the fair', stated: 2, department: 'Marketing' }),
  ],
});

let worker: ReturnType<typeof installWorker> | null = null;
afterEach(() => worker?.uninstall());

function open(
  props: { onTake?: Take; onGaps?: () => void; book?: Book } = {},
  how: Behaviour = {}
) {
  worker = installWorker(how);
  const user = person();
  const { container } = show(
    <ReceiveView book={book} busy={false} onTake={jest.fn()} onGaps={jest.fn()} {...props} />
  );
  const choose = async (...files: readonly File[]) => {
    const input = container.querySelector<HTMLInputElement>('input[type="file"]');
    if (input === null) throw new Error('no picker');
    await user.upload(input, [...files]);
  };
  return { user, choose };
}

const answered = (score: number, name = 'Halden.xlsx') =>
  copyFile(name, book.rvu, {
    did: { G1: { score, words: 'Two leads' }, G2: { score: 4 } },
    planned: { 1: { step: 'Call the shops' } },
  });

const preview = () => screen.findByRole('region', { name: /answers to Marketing$/ }, SLOW);
const headings = () => screen.getAllByRole('heading').map(({ textContent }) => textContent);

describe('receiving', () => {
  it('shows what would change, by what becomes of it, and writes nothing until it is said', async () => {
    const onTake = jest.fn<ReturnType<Take>, Parameters<Take>>();
    const { user, choose } = open({ onTake });
    await choose(answered(5));
    const shown = await preview();
    expect(within(shown).getByRole('heading', { level: 3 })).toHaveFocus();
    expect(shown).toHaveTextContent(/Halden Logistics’s answers to Marketing.*revision 1/);
    const news = within(shown).getByRole('region', { name: '2 new' });
    expect(news).toHaveTextContent(/Joint webinars their score: 5/);
    expect(news).toHaveTextContent(/Call the shops step/);
    const differs = within(shown).getByRole('group', { name: /Stand at the fair/ });
    expect(
      within(differs).getByRole('radio', { name: 'Halden Logistics’s score, 4' })
    ).toBeChecked();
    await user.click(within(differs).getByRole('radio', { name: 'Your note, 2' }));
    expect(within(differs).getByRole('radio', { name: 'Your note, 2' })).toBeChecked();
    expect(onTake).not.toHaveBeenCalled();
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Accept changes' }));
    expect(onTake).toHaveBeenCalledTimes(1);
    const [, order] = onTake.mock.calls[0] ?? [];
    expect(order).toEqual({
      on: book.today,
      same: new Set(),
      scores: new Map([[expect.any(String), 'ours']]),
    });
  });

  it('can take nothing', async () => {
    const onTake = jest.fn<ReturnType<Take>, Parameters<Take>>();
    const { user, choose } = open({ onTake });
    await choose(answered(5));
    await preview();
    await user.click(screen.getByRole('button', { name: 'Discard' }));
    expect(onTake).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: 'Choose a file' })).toBeVisible();
  });

  it('lists cells that are not taken, with place and remedy; the rest is taken', async () => {
    const { choose } = open();
    await choose(
      copyFile('Halden.xlsx', book.rvu, { did: { G1: { score: 7 }, G2: { score: 4 } } })
    );
    const shown = await preview();
    const refused = within(shown).getByRole('region', { name: '1 cell was left out' });
    expect(refused).toHaveTextContent(
      /![A-Z]+\d+: Your score: found 7; wanted a number from 1 to 5/
    );
    expect(refused).toHaveTextContent('The rest of each row is received.');
    expect(within(shown).getByRole('group', { name: /fair/ })).toBeVisible();
  });

  it('says what went and where to go on, once it is taken', async () => {
    const onGaps = jest.fn();
    const { user, choose } = open({ onTake: (_, __, done) => done(), onGaps });
    await choose(answered(5));
    await preview();
    await user.click(screen.getByRole('button', { name: 'Accept changes' }));
    expect(await screen.findByRole('heading', { name: /Halden\.xlsx is received/ })).toHaveFocus();
    expect(screen.getByText(/^2 new, 1 changed\./)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'See the gaps' }));
    expect(onGaps).toHaveBeenCalled();
  });
});

describe('a file that is not taken', () => {
  it('is told with its remedy, and another can be chosen', async () => {
    const { choose } = open();
    await choose(fileOf('notes.xlsx', 'only words'));
    expect(
      await screen.findByRole('heading', { name: 'notes.xlsx can’t be received' }, SLOW)
    ).toHaveFocus();
    expect(screen.getByText(/no Excel workbook; please choose the file/)).toBeVisible();
    expect(await accessibilityFaults()).toEqual([]);
    await choose(answered(5));
    await preview();
    expect(headings()).not.toContain('notes.xlsx can’t be received');
  });

  it('may be our own, as it left', async () => {
    const { choose } = open();
    await choose(copyFile('ours.xlsx', book.rvu, {}));
    expect(await screen.findByText(/our own copy as it left/, undefined, SLOW)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Accept changes' })).toBeNull();
  });

  it('may be larger than it is read', async () => {
    const { choose } = open();
    const large = fileOf('large.xlsx', 'x');
    Object.defineProperty(large, 'size', { value: 26 * 1024 * 1024 });
    await choose(large);
    expect(await screen.findByText(/26 MB; wanted at most 25 MB/, undefined, SLOW)).toBeVisible();
    expect(worker?.open()).toBe(0);
  });

  it('can be tried again where the reading itself failed', async () => {
    const { user, choose } = open({}, { breaks: 'out of memory' });
    await choose(answered(5));
    expect(
      await screen.findByText(/could not be read.*\(out of memory\)/, undefined, SLOW)
    ).toBeVisible();
    worker?.uninstall();
    worker = installWorker();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await preview();
  });
});

describe('what the user must know first', () => {
  const stampless = () => {
    const order = {
      respondent: 'd2',
      revision: 1,
      time: '2026-12-01',
      allianceId: allianceIdOf(book.rvu),
      share: SHARE_ALL,
    };
    const filled = { received: { synergies: { score: 4 } } };
    return fileOf(
      'bare.xlsx',
      writeWorkbook(withoutStamp(filledBlueprint(book.rvu, order, filled)))
    );
  };

  it('is asked where no stamp says whose it is, and has to be agreed to', async () => {
    const onTake = jest.fn<ReturnType<Take>, Parameters<Take>>();
    const { user, choose } = open({ onTake });
    await choose(stampless());
    const whose = await screen.findByRole('group', { name: 'Whose answers are these?' }, SLOW);
    expect(screen.queryByRole('button', { name: 'Accept changes' })).toBeNull();
    await user.click(within(whose).getByRole('radio', { name: 'Engineering' }));
    expect(screen.getByRole('region', { name: /answers to Engineering$/ })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Accept changes' }));
    expect(onTake).not.toHaveBeenCalled();
    expect(screen.getByRole('alert')).toHaveTextContent('Continue anyway');
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(screen.getByRole('checkbox', { name: 'Continue anyway' }));
    await user.click(screen.getByRole('button', { name: 'Accept changes' }));
    expect(onTake.mock.calls[0]?.[1]).toMatchObject({ on: book.today, respondent: 'd2' });
  });
});

describe('several files', () => {
  it('are read one after another, each with its own preview; what waits is named', async () => {
    const { user, choose } = open();
    await choose(answered(5, 'first.xlsx'), answered(4, 'second.xlsx'));
    expect(await preview()).toHaveTextContent('first.xlsx, revision 1');
    expect(screen.getByText('Next: second.xlsx')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Discard' }));
    expect(await preview()).toHaveTextContent('second.xlsx, revision 1');
    expect(screen.queryByText(/^Next:/)).toBeNull();
  });

  it('can be dropped anywhere on the page, and wait while another is shown', async () => {
    open();
    const drop = (...files: readonly File[]) =>
      fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files } });
    // Without this the browser would open the file in place of the pane.
    expect(fireEvent.dragOver(document.body, { dataTransfer: { types: ['Files'] } })).toBe(false);
    act(() => void drop(answered(5, 'first.xlsx')));
    expect(await preview()).toHaveTextContent('first.xlsx');
    act(() => void drop(answered(4, 'second.xlsx')));
    expect(screen.getByText('Next: second.xlsx')).toBeVisible();
    expect(await preview()).toHaveTextContent('first.xlsx');
  });
});

describe('reading', () => {
  it('tells that it runs and can be called off: the worker is gone, nothing comes of it', async () => {
    const { user, choose } = open({}, { passes: ({ kind }) => kind !== 'done' });
    await choose(answered(5));
    expect(screen.getByRole('progressbar', { name: 'Reading Halden.xlsx…' })).toBeVisible();
    const cancel = screen.getByRole('button', { name: 'Cancel' });
    expect(cancel).toHaveFocus();
    await user.click(cancel);
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(screen.getByRole('button', { name: 'Choose a file' })).toBeVisible();
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(worker?.open()).toBe(0);
    expect(screen.queryByRole('button', { name: 'Accept changes' })).toBeNull();
  });
});
