/** @jest-environment ./test/pageEnvironment.js */
/** A list that people have becomes a matrix: the whole pane, as a person uses it. */
import { screen, waitFor, within } from '@testing-library/react';
import { App } from '../../../src/taskpane/App';
import { SLOW, deskForEach, openSample } from '../overExcel';
import { accessibilityFaults, person, show } from '../page';
import { fileOf } from '../receive/files';

const desk = deskForEach();
beforeEach(() => window.localStorage.clear());

/** As Excel copies it. */
const SIX = [
  'Item\tWho gives\tHrs\tRate/h\tCash\tOur value\tTheir score\tTicket',
  'On-site support\tWe give\t120\t85\t\t2\t2\tT-1',
  'Training\tWe give\t40\t85\t\t4\t5\tT-2',
  'Joint webinars\tWe give\t10\t80\t500\t4\t\tT-3',
  'Market data\tThey give\t8\t90\t\t5\t\tT-4',
  'Sales leads\tThey give\t30\t90\t\t3\t\tT-5',
  'Test lab\tThey give\t60\t95\t1000\t2\t\tT-6',
].join('\r\n');

/** Everything that is pressed, by pointer or by key, is counted: typed and pasted words are not. */
function counted() {
  const user = person();
  let presses = 0;
  return {
    user,
    presses: () => presses,
    press: async (name: string | RegExp) => {
      presses += 1;
      await user.click(await screen.findByRole('button', { name }, SLOW));
    },
  };
}

const field = (name: RegExp) => screen.findByLabelText<HTMLInputElement>(name, undefined, SLOW);

async function paste(user: ReturnType<typeof person>, text: string): Promise<void> {
  (await field(/^Your list/)).focus();
  await user.paste(text);
}

const column = (name: string) => screen.getByRole('combobox', { name });

/** The ids and activities on the sheet. */
async function listed(): Promise<readonly string[]> {
  const rows = await desk().grid.rows('Contributions');
  return rows.map(([id, , activity]) => `${String(id)} ${String(activity)}`.trim()).filter(Boolean);
}

describe('from an empty workbook to the first chart of six own contributions', () => {
  it('takes two presses with the list first', async () => {
    const { user, press, presses } = counted();
    const { unmount } = show(<App version="1.0.0" />);
    await press('Paste your list');
    (await field(/^Your company/)).focus();
    await user.keyboard('Acme{Tab}Halden');
    await paste(user, SIX);
    await press('Create the workbook with 6 contributions');
    expect(await screen.findByRole('group', { name: /^Cost and value/ }, SLOW)).toBeVisible();
    expect(presses()).toBeLessThanOrEqual(6);
    expect(presses()).toBe(2);
    await waitFor(() => expect(screen.getByRole('tab', { name: 'Matrix' })).toHaveFocus());
    expect((await desk().grid.column('Id')).filter((id) => id !== '')).toEqual([
      ...['G1', 'G2', 'G3', 'R1', 'R2', 'R3'],
    ]);
    expect((await desk().grid.cell('G3', 'Cost')).value).toBe(1300);
    expect((await desk().grid.cell('G2', 'Stated value')).value).toBe(5);
    unmount();
  });

  it('takes five with the form first', async () => {
    const { user, press, presses } = counted();
    const { unmount } = show(<App version="1.0.0" />);
    await press('Start our alliance');
    await screen.findByRole('heading', { name: 'Start our alliance' }, SLOW);
    await user.keyboard('{Tab}Acme{Tab}Ana{Tab}{Tab}Beta{Tab}Ben');
    await press('Create the workbook');
    await press('Paste your list');
    await paste(user, SIX);
    await press('Add 6 contributions');
    expect(await screen.findByRole('group', { name: /^Cost and value/ }, SLOW)).toBeVisible();
    expect(presses()).toBeLessThanOrEqual(6);
    expect(screen.getByText(/Added: 6 contributions/)).toBeInTheDocument();
    unmount();
  });
});

describe('a list beside what is there', () => {
  async function open() {
    const opened = await openSample();
    await opened.press('Paste your list');
    await screen.findByRole('heading', { name: 'Paste your list' }, SLOW);
    return opened;
  }

  it('shows what comes in, what is left out and why, and takes the rest', async () => {
    const { user, press, unmount } = await open();
    const before = await listed();
    await paste(
      user,
      'Item,Who gives,Hours,Rate\nNew thing,we give,about ten,80\nNobody’s,,3,80\nOther new,They give,4,50\n'
    );
    expect(await screen.findByText('2 new contributions: 1 we give, 1 they give.')).toBeVisible();
    const left = screen.getByRole('region', { name: 'Left out: 1 row' });
    expect(left).toHaveTextContent('Line 3, Who gives: found nothing; please fill it.');
    const unread = screen.getByRole('region', { name: '1 cell is not understood' });
    expect(unread).toHaveTextContent(/Line 2, Hours: found “about ten”; wanted a number/);
    expect(await accessibilityFaults()).toEqual([]);
    await press('Add 2 contributions');
    await screen.findByText(/Added: 2 contributions/, undefined, SLOW);
    const after = await listed();
    expect(after).toHaveLength(before.length + 2);
    expect(after.slice(0, before.length)).toEqual(before);
    // What is not understood stands in its cell, and the period leads to it.
    await user.click(screen.getByRole('tab', { name: 'This period' }));
    const problems = await screen.findByRole('region', { name: '1 entry to correct' }, SLOW);
    expect(problems).toHaveTextContent('about ten');
    unmount();
  });

  it('adds nothing twice', async () => {
    const { user, press, unmount } = await open();
    await paste(user, 'Item\tWho gives\nNew thing\tWe give\n');
    await press('Add 1 contribution');
    await screen.findByText(/Added: 1 contribution\b/, undefined, SLOW);
    await user.keyboard('{Alt>}{Shift>}[KeyL]{/Shift}{/Alt}');
    await paste(user, 'Item\tWho gives\nNew thing\tWe give\n');
    expect(await screen.findByText('Nothing new.', undefined, SLOW)).toBeVisible();
    expect(screen.getByText('1 row is in your workbook already.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Add/ })).toBeNull();
    unmount();
  });

  it('maps columns once, and asks who gives where no column says it', async () => {
    const { user, press, unmount } = await open();
    const list = 'Thingy\tColour\nNew thing\tred\nNewer\tblue\n';
    await paste(user, list);
    expect(await screen.findByText(/Choose the column that says what is done/)).toBeVisible();
    await user.selectOptions(await screen.findByLabelText('Who gives'), 'We give');
    await user.selectOptions(column('Thingy'), 'Activity');
    await press('Add 2 contributions');
    await screen.findByText(/Added: 2 contributions/, undefined, SLOW);
    await user.click(screen.getByRole('tab', { name: 'This period' }));
    await press('Paste your list');
    await paste(user, list.replace('Thingy', 'THINGY ').replace(/New/g, 'Next'));
    await waitFor(() => expect(column('THINGY')).toHaveValue('activity'), SLOW);
    expect(column('Colour')).toHaveValue('');
    unmount();
  });

  it('reads a chosen file, and says why it can’t read another', async () => {
    const { user, container, press, unmount } = await open();
    const input = container.querySelector<HTMLInputElement>('input[type=file]');
    const choose = (name: string, bytes: Uint8Array | string) =>
      user.upload(input ?? document.createElement('input'), fileOf(name, bytes));
    await choose('old.csv', new Uint8Array([0x49, 0x74, 0xfc, 0x0a]));
    expect(await screen.findByRole('alert', undefined, SLOW)).toHaveTextContent(
      /Line 1: found bytes that are not UTF-8; please save the file as “CSV UTF-8”/
    );
    await choose('list.csv', 'Item;Who gives;Hours\nNew; thing\n');
    const left = await screen.findByRole('region', { name: 'Left out: 1 row' }, SLOW);
    expect(left).toHaveTextContent('Line 2: found 2 cells; wanted 3');
    await choose('list.csv', 'Item;Who gives;Hours\n"New; thing";Halden Logistics;4\n');
    expect(await screen.findByText('1 new contribution: 0 we give, 1 they give.')).toBeVisible();
    expect(screen.getByText('Read from list.csv')).toBeVisible();
    await press('Add 1 contribution');
    await screen.findByText(/Added: 1 contribution\b/, undefined, SLOW);
    unmount();
  });

  it('keeps the list when Excel refuses, and adds it on the second try', async () => {
    const { user, press, unmount } = await open();
    await paste(user, 'Item\tWho gives\nNew thing\tWe give\n');
    await screen.findByText('1 new contribution: 1 we give, 0 they give.', undefined, SLOW);
    const before = await listed();
    await desk().excel.host.idle();
    desk().excel.host.failAt({
      code: 'InvalidOperationInCellEditMode',
      message: 'Cell edit mode.',
    });
    await press('Add 1 contribution');
    const alert = await screen.findByRole('alert', undefined, SLOW);
    expect(await field(/^Your list/)).toHaveValue('Item\tWho gives\nNew thing\tWe give\n');
    expect(await listed()).toEqual(before);
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    await screen.findByText(/Added: 1 contribution\b/, undefined, SLOW);
    expect(await listed()).toHaveLength(before.length + 1);
    unmount();
  });
});
