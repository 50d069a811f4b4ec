/** Excel's own number signs: asked where it can say them, and never a reason to stop. */
import { readNumberSigns } from '../../src/excel/read/numberSigns';

const load = jest.fn();
const numberFormat = { load, numberDecimalSeparator: ',', numberGroupSeparator: '.' };

function excel(isSupported: boolean, sync: () => Promise<void>): jest.Mock {
  const run = jest.fn((act: (context: unknown) => Promise<unknown>) =>
    act({ application: { cultureInfo: { numberFormat } }, sync })
  );
  Object.assign(globalThis, {
    Office: {
      context: {
        requirements: {
          isSetSupported: (set: string, version: string) =>
            set === 'ExcelApi' && version === '1.11' && isSupported,
        },
      },
    },
    Excel: { run },
  });
  return run;
}

test('are those of this Excel', async () => {
  excel(true, () => Promise.resolve());
  expect(await readNumberSigns()).toEqual({ decimal: ',', thousands: '.' });
  expect(load).toHaveBeenCalledWith(['numberDecimalSeparator', 'numberGroupSeparator']);
});

test('are not asked of an Excel before 1.11', async () => {
  const run = excel(false, () => Promise.resolve());
  expect(await readNumberSigns()).toBeNull();
  expect(run).not.toHaveBeenCalled();
});

test('are unknown where Excel refuses', async () => {
  excel(true, () => Promise.reject(new Error('busy')));
  expect(await readNumberSigns()).toBeNull();
});
