/** @jest-environment ./test/pageEnvironment.js */
/** Sheets that Excel would not finish, in the pane over the real office.js. */
import { screen, waitFor } from '@testing-library/react';
import { SLOW, deskForEach, openSample } from './overExcel';

const desk = deskForEach();

const cutMark = () =>
  desk().excel.host.book.names.find(({ name }) => name === 'rvu_unfinished')?.formula;

test('what Excel refuses is said in plain words, with its own beneath, and finished later', async () => {
  const { host } = desk().excel;
  host.refuse([{ member: 'PageLayout.SetPrintArea' }, { member: 'Chart.PlotVisibleOnly' }]);
  const { press } = await openSample({ anew: true });
  expect(await screen.findByText(/The sheets work, but/, {}, SLOW)).toBeVisible();
  expect(
    await screen.findByText(
      /the print pages of Contributions, Review and Review appendix; the charts of Matrix, Gaps, Review and Review appendix\. Try again later, or set them by hand/,
      {},
      SLOW
    )
  ).toBeVisible();
  expect(await screen.findByText('What Excel said', {}, SLOW)).toBeVisible();
  // Equal sayings stand there once: two of the three sheets are made in requests alike.
  expect(screen.getAllByText(/PageLayout\.SetPrintArea/)).toHaveLength(2);
  await press('Finish');
  await screen.findByText(/Done, as far as Excel allowed/, {}, SLOW);
  expect(screen.getByText(/The sheets work, but/)).toBeVisible();
  host.refuse([]);
  await press('Finish');
  await waitFor(() => expect(screen.queryByText(/The sheets work, but/)).toBeNull(), SLOW);
  expect(cutMark()).toBeUndefined();
  const charts = host.book.sheets.flatMap((sheet) => sheet.charts.map(({ series }) => series));
  expect(charts.map((series) => series.length > 0)).toEqual(Array(12).fill(true));
});

test('an interruption between contents and looks is told, and Finish goes on', async () => {
  const { host } = desk().excel;
  const { press } = await openSample();
  await desk().excel.Excel.run(async (context) => {
    context.workbook.names.add('rvu_unfinished', '="matrix:contents,print;gaps:print"');
    context.workbook.worksheets.getItem('Matrix').tabColor = '';
    await context.sync();
  });
  await desk().grid.type('G1', 'Hours', '41');
  expect(await screen.findByText(/Excel was interrupted on Matrix/, {}, SLOW)).toBeVisible();
  await press('Finish');
  await waitFor(() => expect(screen.queryByText(/Excel was interrupted/)).toBeNull(), SLOW);
  expect(cutMark()).toBeUndefined();
  expect(host.warnings).toEqual([]);
});
