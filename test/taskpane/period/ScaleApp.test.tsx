/** @jest-environment jsdom */
/** The value scale is widened while scores stand in the workbook: the pane over the real office.js. */
import { screen, waitFor, within } from '@testing-library/react';
import { SLOW, deskForEach, openSample } from '../overExcel';
import { accessibilityFaults } from '../page';

const desk = deskForEach();

const named = async (name: string, value?: number): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange();
    if (value !== undefined) range.values = [[value]];
    range.load('values');
    await context.sync();
    const cell: unknown = range.values[0]?.[0];
    return cell;
  });

const stated = async (): Promise<unknown> => (await desk().grid.cell('G1', 'Stated value')).value;

const TOLD =
  /^\d+ scores were given on 1 to 5; the scale says 1 to 10 now, and the analysis takes them as they stand/;

it('is told, keeps the copy here, is named before closing, and is converted by a press', async () => {
  const { press, unmount } = await openSample();
  const before = Number(await stated());
  await named('Scale_max', 10);
  expect(await screen.findByText(TOLD, undefined, SLOW)).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
  await press('Close the period');
  const open = await screen.findByRole('list', { name: 'Still open' }, SLOW);
  expect(within(open).getByText(TOLD)).toBeVisible();
  await press('Not yet');
  await press('Convert them');
  await screen.findByText(/The scores are converted/, undefined, SLOW);
  expect(await stated()).toBe(1 + ((before - 1) / 4) * 9);
  expect([await named('Scores_min'), await named('Scores_max')]).toEqual([1, 10]);
  await waitFor(() => expect(screen.queryByText(TOLD)).not.toBeInTheDocument(), SLOW);
  unmount();
});

it('keeps them as they are by another press, and asks nothing once the scale is set back', async () => {
  const { press, unmount } = await openSample();
  const before = await stated();
  await named('Scale_max', 10);
  await screen.findByText(TOLD, undefined, SLOW);
  await named('Scale_max', 5);
  await waitFor(() => expect(screen.queryByText(TOLD)).not.toBeInTheDocument(), SLOW);
  await named('Scale_max', 10);
  await screen.findByText(TOLD, undefined, SLOW);
  await press('Keep as they are');
  await screen.findByText(/The scores stay as they are/, undefined, SLOW);
  expect(await stated()).toBe(before);
  await waitFor(() => expect(screen.queryByText(TOLD)).not.toBeInTheDocument(), SLOW);
  unmount();
});
