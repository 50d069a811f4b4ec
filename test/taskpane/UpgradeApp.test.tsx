/** @jest-environment ./test/pageEnvironment.js */
/** A workbook that another version of Reciprocal made, in the pane over the real office.js. */
import { screen, waitFor } from '@testing-library/react';
import { VERSION_NAME, WORKBOOK_VERSION } from '../../src/workbook/kernel/version';
import { SLOW, deskForEach, openSample } from './overExcel';

const desk = deskForEach();

/** Takes the version away, as version 1 made it, or sets another one. */
async function setVersion(value: number | null): Promise<void> {
  await desk().excel.Excel.run(async (context) => {
    const name = context.workbook.names.getItem(VERSION_NAME);
    if (value === null) {
      name.getRange().clear();
      name.delete();
    } else name.getRange().values = [[value]];
    await context.sync();
  });
}

const versionNow = () =>
  desk().excel.Excel.run(async (context) => {
    const range = context.workbook.names.getItem(VERSION_NAME).getRange();
    range.load('values');
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });

const contributions = () => desk().grid.rows('Contributions');

test('an older workbook is brought up to date in one press that says what it adds', async () => {
  const { press } = await openSample();
  const before = await contributions();
  await setVersion(null);
  await desk().grid.type('G1', 'Hours', '41');
  await screen.findByText(/made with an earlier version of Reciprocal/, {}, SLOW);
  expect(
    await screen.findByText(/The update adds .*the cell “Workbook version”/, {}, SLOW)
  ).toBeVisible();
  await press('Update workbook');
  await screen.findByText(/The workbook is up to date/, {}, SLOW);
  await waitFor(
    () => expect(screen.queryByText(/made with an earlier version of Reciprocal/)).toBeNull(),
    SLOW
  );
  expect(await versionNow()).toBe(WORKBOOK_VERSION);
  expect((await contributions()).length).toBe(before.length);
});

test('a newer workbook is read, and nothing is written to it', async () => {
  const { press } = await openSample();
  await setVersion(WORKBOOK_VERSION + 1);
  await desk().grid.type('G1', 'Hours', '41');
  expect(
    await screen.findByText(/A newer version of Reciprocal made this workbook/, {}, SLOW)
  ).toBeVisible();
  const sheets = await desk().grid.sheets();
  await press('Refresh matrix');
  await waitFor(
    () =>
      expect(screen.getAllByText(/A newer version of Reciprocal made this workbook/)).toHaveLength(
        2
      ),
    SLOW
  );
  expect(await desk().grid.sheets()).toEqual(sheets);
  expect(await versionNow()).toBe(WORKBOOK_VERSION + 1);
});
