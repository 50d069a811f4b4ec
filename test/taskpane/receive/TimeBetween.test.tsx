/** @jest-environment ./test/pageEnvironment.js */
/** What changed between sending and receiving: the pane asks each before it takes anything. */
import { screen, within } from '@testing-library/react';
import { closePeriod } from '../../../src/model/closePeriod';
import type { PartnerLine } from '../../../src/model/exchange';
import type { Rvu } from '../../../src/model/rvu';
import { receive } from '../../../src/exchange/receive/receive';
import { ReceiveView } from '../../../src/taskpane/receive/ReceiveView';
import type { Take } from '../../../src/taskpane/receive/ReceiveView';
import { SHARE_ALL } from '../../../src/exchange/send/sendOrder';
import { allianceIdOf } from '../../../src/model/allianceId';
import { writeWorkbook } from '../../../src/xlsx/writeWorkbook';
import { filledBlueprint, withCells } from '../../exchange/fill';
import type { Filled } from '../../exchange/fill';
import { contribution } from '../contributions';
import { accessibilityFaults, person, show } from '../page';
import { bookWith, passed } from '../rvu/build';
import { installWorker } from '../worker/inProcess';
import { copyFile, fileOf } from './files';

const SLOW = { timeout: 50_000 };

const { rvu: SENT } = bookWith({
  contributions: [
    contribution({ id: 'G1', activity: 'Joint webinars', estimate: 3, department: 'Marketing' }),
    contribution({ id: 'G2', activity: 'Stand at the fair', estimate: 2, department: 'Marketing' }),
  ],
});

const FORM: Filled = {
  did: { G1: { score: 5 }, G2: { score: 2 } },
  received: { synergies: { score: 3, worth: 12_000 } },
};

const back = (filled: Filled = FORM, sent: Parameters<typeof copyFile>[3] = {}) =>
  copyFile('Halden.xlsx', SENT, filled, sent);

let worker: ReturnType<typeof installWorker> | null = null;
afterEach(() => worker?.uninstall());

/** The pane over the workbook as it is now, with the file chosen. */
async function choose(change: Partial<Rvu>, file: File) {
  worker = installWorker();
  const onTake = jest.fn<ReturnType<Take>, Parameters<Take>>();
  const user = person();
  const book = bookWith({ ...SENT, ...change });
  const { container } = show(
    <ReceiveView {...{ book, onTake }} busy={false} onGaps={() => undefined} />
  );
  const input = container.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error('no picker');
  await user.upload(input, file);
  const press = async (role: 'button' | 'radio' | 'checkbox', name: string | RegExp) =>
    user.click(await screen.findByRole(role, { name }, SLOW));
  /** The workbook as it would be, as the pane ordered it. */
  const after = (): Rvu => {
    const [returned, order] = onTake.mock.calls[0] ?? [];
    if (returned === undefined || order === undefined) throw new Error('nothing was taken');
    const reception = receive(book.rvu, returned, order);
    if (reception.kind !== 'ready') throw new Error(JSON.stringify(reception.rejections));
    return reception.rvu;
  };
  return { onTake, press, after };
}

type Opened = Awaited<ReturnType<typeof choose>>;

/** Nothing is taken until the tick below the warning is set. */
async function asksFirst({ onTake, press }: Opened, warning: RegExp): Promise<void> {
  const doubts = await screen.findByRole('region', { name: 'Before you go on' }, SLOW);
  expect(doubts).toHaveTextContent(warning);
  await press('button', 'Accept changes');
  expect(onTake).not.toHaveBeenCalled();
  expect(screen.getByRole('alert')).toHaveTextContent('Continue anyway');
  expect(await accessibilityFaults()).toEqual([]);
  await press('checkbox', 'Continue anyway');
  await press('button', 'Accept changes');
  expect(onTake).toHaveBeenCalledTimes(1);
}

const linesOf = ({ partnerLines }: Rvu, line: string) =>
  partnerLines.filter((each) => each.line === line);

const scores = ({ contributions }: Rvu) => contributions.map(({ stated }) => stated);

test('nothing changed: nothing is asked', async () => {
  const pane = await choose({}, back());
  await pane.press('button', 'Accept changes');
  expect(screen.queryByRole('checkbox', { name: 'Continue anyway' })).toBeNull();
  expect(scores(pane.after())).toEqual([5, 2]);
});

test('another currency: the amounts become words only after the tick', async () => {
  const alliance = { ...SENT.alliance, currency: 'JPY' };
  const pane = await choose({ alliance }, back());
  await asksFirst(pane, /amounts in USD; the workbook counts in JPY now.*one amount in words/);
  expect(linesOf(pane.after(), 'synergies')).toMatchObject([
    { worth: null, remark: 'Worth 12000 USD' },
  ]);
});

describe('a widened scale', () => {
  const wide = { settings: { ...SENT.settings, scale: { min: 1, max: 10 } } };

  it.each([
    ['Convert them to our scale', [10, 3.25]],
    ['Keep the numbers as they are', [5, 2]],
  ])('%s', async (choice, wanted) => {
    const pane = await choose(wide, back());
    const asked = await screen.findByRole('group', { name: 'What do their scores mean?' }, SLOW);
    expect(asked).toHaveTextContent(/scores go from 1 to 5, the workbook’s from 1 to 10/);
    expect(within(asked).getAllByRole('radio', { checked: false })).toHaveLength(2);
    expect(screen.queryByRole('button', { name: 'Accept changes' })).toBeNull();
    expect(await accessibilityFaults()).toEqual([]);
    await pane.press('radio', choice);
    await pane.press('button', 'Accept changes');
    expect(scores(pane.after())).toEqual(wanted);
  });
});

test('departments that swapped their names: it asks whose answers these are', async () => {
  const { departments } = SENT.alliance;
  const [first = '', second = ''] = departments.map(({ name }) => name);
  const swapped = { [first]: second, [second]: first };
  const alliance = {
    ...SENT.alliance,
    departments: departments.map((each) => ({ ...each, name: swapped[each.name] ?? each.name })),
  };
  const pane = await choose({ alliance }, back());
  const whose = await screen.findByRole('group', { name: 'Whose answers are these?' }, SLOW);
  await pane.press('button', 'Accept changes');
  expect(pane.onTake).not.toHaveBeenCalled();
  await pane.press('radio', first);
  expect(whose).toBeVisible();
  await asksFirst(pane, new RegExp(`made for ${first}; that department is called ${second} here`));
  expect(linesOf(pane.after(), 'G1')).toMatchObject([{ department: first, respondent: 'd2' }]);
});

test('a changed stamp', async () => {
  const order = {
    respondent: 'd1',
    revision: 1,
    time: '2026-12-01',
    allianceId: allianceIdOf(SENT),
    share: SHARE_ALL,
  };
  const bent = withCells(filledBlueprint(SENT, order, FORM), 'copy_stamp', (cell) =>
    cell === 'long' ? 'short' : cell
  );
  const pane = await choose({}, fileOf('Halden.xlsx', writeWorkbook(bent)));
  await asksFirst(pane, /stamp doesn’t fit its checksum: it was changed/);
});

const marketing: PartnerLine = {
  period: '2026-Q4',
  respondent: 'd1',
  department: 'Marketing',
  revision: 1,
  list: 'did',
  line: 'G1',
  score: 4,
  worth: null,
  words: null,
  remark: null,
  category: null,
  owner: null,
  due: null,
};

test('the whole company’s answers beside a department’s', async () => {
  const received = passed({ way: 'received' });
  const pane = await choose(
    { partnerLines: [marketing], exchanged: [received] },
    back(FORM, { respondent: 'whole' })
  );
  await asksFirst(pane, /one answer of this period came for all of us or for single departments/);
  expect(screen.queryByRole('region', { name: 'About the file' })).toBeNull();
  expect(linesOf(pane.after(), 'G1').map(({ respondent }) => respondent)).toEqual(['d1', 'whole']);
});

test('an older revision than the one received', async () => {
  const received = passed({ way: 'received', revision: 2 });
  const pane = await choose({ exchanged: [received], partnerLines: [marketing] }, back());
  await asksFirst(pane, /revision 1; revision 2 was received already.*in place of the newer/);
});

test('a period that was closed since: into its history or not at all', async () => {
  const closing = closePeriod(SENT);
  if (!closing.ok) throw new Error(closing.reason);
  const pane = await choose(closing.rvu, back());
  const late = await screen.findByRole(
    'group',
    { name: 'These answers are for a closed period' },
    SLOW
  );
  expect(late).toHaveTextContent(/2026-Q4, which is closed; the workbook is at 2027-Q1/);
  expect(screen.queryByRole('button', { name: 'Accept changes' })).toBeNull();
  await pane.press('radio', 'Add them to Past periods');
  await pane.press('button', 'Accept changes');
  const after = pane.after();
  expect(scores(after)).toEqual([null, null]);
  expect(after.history.contributions.map(({ stated }) => stated)).toEqual([5, 2]);
});
