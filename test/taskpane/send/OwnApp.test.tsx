/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { SLOW, deskForEach, openSample } from '../overExcel';
import { accessibilityFaults } from '../page';

/** Sending in the pane where people keep more in the workbook than ours, or hid rows of it. */

const desk = deskForEach();

const inExcel = (work: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

/** Excel's events come in batches; nobody presses the button before the pane has read the change. */
const rest = () => new Promise((done) => setTimeout(done, 1500));

async function seeWhatLeaves(press: (name: string | RegExp) => Promise<void>) {
  await press(/^Send to .*Not sent yet/);
  await press('See what leaves');
  await screen.findByRole('heading', { name: 'What leaves' }, SLOW);
}

const OPEN = { name: 'Open the copy in Excel' };

describe('what people keep in columns, sheets and loose cells of their own', () => {
  it.each([
    ['a sheet', 'Board paper!C3'],
    ['a column in our table', 'Contributions.Sponsor budget, '],
    ['a cell below our table', 'Contributions!B150'],
  ])('is asked about where a sentence says it: %s', async (_, source) => {
    const { user, press, unmount } = await openSample();
    const words = 'Trade-fair stand, for 31.9k';
    await desk().grid.type('G11', 'Activity', words);
    await inExcel(({ worksheets, tables }) => {
      if (source.startsWith('Board'))
        worksheets.add('Board paper').getRange('C3').values = [[31_900]];
      else if (source.includes('!'))
        worksheets.getItem('Contributions').getRange('B150').values = [[31_900]];
      else tables.getItem('Contributions').columns.add(undefined, undefined, 'Sponsor budget');
    });
    if (source.includes('.'))
      await inExcel(({ tables }) => {
        const column = tables.getItem('Contributions').columns.getItem('Sponsor budget');
        column.getDataBodyRange().getRow(3).values = [[31_900]];
      });
    await rest();
    await seeWhatLeaves(press);
    const box = screen.getByRole('checkbox', { name: `“${words}”` });
    const told = `“31.9k”: a private figure (${source}`;
    expect(screen.getByRole('alert')).toHaveTextContent(told);
    expect(screen.queryByRole('button', OPEN)).toBeNull();
    await user.click(box);
    expect(screen.getByRole('button', OPEN)).toBeEnabled();
    unmount();
  });

  it('is told where Excel does not let it be read, and stops nothing', async () => {
    const { press, unmount } = await openSample();
    await inExcel(({ worksheets }) => {
      worksheets.add('Board paper').getRange('C3').values = [[31_900]];
    });
    await rest();
    desk().excel.host.silence(['Board paper']);
    await seeWhatLeaves(press);
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('Not everything of yours was searched');
    expect(alert).toHaveTextContent(
      /Board paper: Excel did not allow it to be read\. Excel says: /
    );
    expect(screen.getByText(/^Checked: nothing private that could be read/)).toBeVisible();
    expect(await accessibilityFaults()).toEqual([]);
    expect(screen.getByRole('button', OPEN)).toBeEnabled();
    desk().excel.host.silence([]);
    unmount();
  });

  it('sends nothing unsearched where Excel tells nothing at all, and makes it at another try', async () => {
    const { press, unmount } = await openSample();
    await press(/^Send to .*Not sent yet/);
    await screen.findByRole('button', { name: 'See what leaves' }, SLOW);
    await desk().excel.host.idle();
    const { host } = desk().excel;
    host.failAt({ request: 1, code: 'InvalidOperationInCellEditMode', message: 'Cell edit mode.' });
    await press('See what leaves');
    await screen.findByRole('heading', { name: 'The copy could not be made' }, SLOW);
    expect(screen.getByText(/^Nothing has left.*Cell edit mode\.$/)).toBeVisible();
    await press('Try again');
    await screen.findByRole('button', OPEN, SLOW);
    unmount();
  });
});

describe('contributions in hidden rows', () => {
  it('are named with their rows, and leave only once somebody says that they are meant to', async () => {
    const { user, press, unmount } = await openSample();
    const [first, other] = [await desk().grid.cell('G2', 'Id'), await desk().grid.cell('R1', 'Id')];
    await inExcel(({ worksheets }) => {
      const sheet = worksheets.getItem('Contributions');
      for (const { row } of [first, other]) sheet.getCell(row, 0).rowHidden = true;
    });
    await seeWhatLeaves(press);
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('2 contributions in hidden rows would leave too');
    const rows = within(alert).getAllByRole('listitem');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      `Contributions, row ${String(first.row + 1)}: G2`,
      `Contributions, row ${String(other.row + 1)}: R1`,
    ]);
    expect(await accessibilityFaults()).toEqual([]);
    expect(screen.queryByRole('button', OPEN)).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'They are meant to leave' }));
    expect(screen.getByRole('button', OPEN)).toBeEnabled();
    await user.click(screen.getByRole('checkbox', { name: 'They are meant to leave' }));
    await inExcel(({ worksheets }) => {
      worksheets.getItem('Contributions').getRange('A7:A60').rowHidden = false;
    });
    await press('Make the copy again');
    await screen.findByRole('button', OPEN, SLOW);
    expect(screen.queryByRole('alert')).toBeNull();
    unmount();
  });

  it('hidden by a filter are asked about too; what is internal stays home anyway', async () => {
    const { press, unmount } = await openSample();
    await desk().grid.type('G2', 'Internal', 'yes');
    await inExcel(({ tables }) => {
      const { columns } = tables.getItem('Contributions');
      columns.getItem('Id').filter.applyCustomFilter('<>G2', '<>G3', 'And');
    });
    await rest();
    await seeWhatLeaves(press);
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('One contribution in a hidden row would leave too');
    expect(within(alert).getByRole('listitem')).toHaveTextContent(/: G3$/);
    expect(screen.getByRole('checkbox', { name: 'It is meant to leave' })).not.toBeChecked();
    unmount();
  });
});
