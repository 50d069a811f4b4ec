/** @jest-environment ./test/pageEnvironment.js */
/** A contribution that is typed without an id gets one, in the pane over the real office.js. */
import { waitFor } from '@testing-library/react';
import { SLOW, deskForEach, openSample } from './overExcel';

const desk = deskForEach();

test('an activity and who gives, in any case, are enough', async () => {
  await openSample();
  await desk().grid.type('G16', 'Id', '');
  await waitFor(async () => expect((await desk().grid.cell('G18', 'Id')).value).toBe('G18'), SLOW);
  await desk().grid.type('G18', 'Direction', 'They Give');
  expect((await desk().grid.cell('G18', 'Direction')).value).toBe('They Give');
});
