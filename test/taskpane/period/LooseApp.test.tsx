/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { SLOW, deskForEach, openSample } from '../overExcel';
import { accessibilityFaults } from '../page';

/** A contribution typed below the table, in the pane. */

const desk = deskForEach();

it('is told with its row, keeps the copy here, and is named before the period is closed', async () => {
  const { press, unmount } = await openSample();
  const { sheet, row, column } = await desk().grid.cell('G1', 'Activity');
  const rows = await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Contributions').getRange().load('rowCount');
    await context.sync();
    const below = row - 1 + table.rowCount;
    const place = context.workbook.worksheets.getItem(sheet).getCell(below, column);
    place.values = [['Booth at the spring fair']];
    await context.sync();
    return below + 1;
  });
  const told = new RegExp(
    `^Row ${String(rows)} stands below the table Contributions and not in it`
  );
  expect(await screen.findByText(told, undefined, SLOW)).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
  await press('Close the period');
  const open = await screen.findByRole('list', { name: 'Still open' }, SLOW);
  expect(within(open).getByText(told)).toBeVisible();
  await press('Not yet');
  await press(/^Send to .*Not sent yet/);
  expect(await screen.findByRole('button', { name: 'See what leaves' }, SLOW)).toBeDisabled();
  unmount();
});
