/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { SLOW, deskForEach, openSample } from '../overExcel';
import { accessibilityFaults } from '../page';

/** A contribution typed below the table, in the pane. */

const desk = deskForEach();

/** A contribution right below the table; its row as people count. */
async function typedBelow(): Promise<number> {
  const { sheet, row, column } = await desk().grid.cell('G1', 'Activity');
  return Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Contributions').getRange().load('rowCount');
    await context.sync();
    const below = row - 1 + table.rowCount;
    const place = context.workbook.worksheets.getItem(sheet).getCell(below, column);
    place.values = [['Booth at the spring fair']];
    await context.sync();
    return below + 1;
  });
}

it('is told with its row, keeps the copy here, and is named before the period is closed', async () => {
  const { press, unmount } = await openSample();
  const rows = await typedBelow();
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

it('is taken into the table by a press, with the formulas of the row above', async () => {
  const known = ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8', '1.9', '1.13'];
  jest
    .spyOn(Office.context.requirements, 'isSetSupported')
    .mockImplementation((_set, version) => known.includes(String(version)));
  const { press, unmount } = await openSample();
  const rows = await typedBelow();
  await screen.findByText(new RegExp(`^Row ${String(rows)} stands below`), undefined, SLOW);
  await press('Take it into the table');
  await screen.findByText(/The rows are in the table/, undefined, SLOW);
  const last = await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Contributions');
    const range = table.getDataBodyRange().getLastRow().load('values,formulas,rowIndex');
    await context.sync();
    return { row: range.rowIndex + 1, cells: range.values[0], formulas: range.formulas[0] };
  });
  expect(last.row).toBe(rows);
  expect(last.cells).toContain('Booth at the spring fair');
  expect(last.formulas?.filter((each) => String(each).startsWith('=')).length).toBeGreaterThan(5);
  unmount();
});
