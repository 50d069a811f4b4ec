/** @jest-environment ./test/pageEnvironment.js */
/** An Excel that computes only when asked, in the pane over the real office.js. */
import { screen, waitFor } from '@testing-library/react';
import { SLOW, deskForEach, openSample } from './overExcel';

const desk = deskForEach();

const costOf = async (id: string): Promise<unknown> => (await desk().grid.cell(id, 'Cost')).value;

test('figures that are older than what was typed are told, and computed in one press', async () => {
  const { press } = await openSample();
  await desk().excel.Excel.run(async (context) => {
    context.application.calculationMode = 'Manual';
    await context.sync();
  });
  const before = await costOf('G1');
  await desk().grid.type('G1', 'Hours', '41');
  expect(await screen.findByText(/Automatic calculation is off/, {}, SLOW)).toBeVisible();
  expect(await costOf('G1')).toBe(before);
  await press('Calculate now');
  await waitFor(async () => expect(await costOf('G1')).not.toBe(before), SLOW);
  expect(screen.getByText(/Automatic calculation is off/)).toBeVisible();
});
