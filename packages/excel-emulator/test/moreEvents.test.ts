import type { BootedExcel } from '../src/boot/bootExcel';
import { closeAll, open } from './open';

afterEach(closeAll);

/** Registers handlers, acts, and gives what was heard, in order. */
const hear = async (
  { Excel, host }: BootedExcel,
  listen: (context: Excel.RequestContext, heard: (...words: unknown[]) => Promise<void>) => void,
  act: (context: Excel.RequestContext) => void
): Promise<unknown[][]> => {
  const told: unknown[][] = [];
  await Excel.run(async (context) => {
    listen(context, (...words) => {
      told.push(words);
      return Promise.resolve();
    });
    await context.sync();
    act(context);
    await context.sync();
  });
  await host.idle();
  return told;
};

const newest = (): Promise<BootedExcel> => open({ apiSet: '1.17', checkApiSet: false });

test('sheets tell of new names, places, visibility and protection', async () => {
  const booted = await newest();
  const told = await hear(
    booted,
    ({ workbook }, heard) => {
      workbook.worksheets.add('Two');
      const { worksheets } = workbook;
      worksheets.onNameChanged.add(({ nameBefore, nameAfter }) => heard(nameBefore, nameAfter));
      worksheets.onMoved.add(({ positionBefore, positionAfter }) =>
        heard(positionBefore, positionAfter)
      );
      worksheets.onVisibilityChanged.add(({ visibilityBefore, visibilityAfter }) =>
        heard(visibilityBefore, visibilityAfter)
      );
      worksheets.onProtectionChanged.add(({ isProtected }) => heard(isProtected));
    },
    ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Two');
      sheet.name = 'Zwei';
      sheet.position = 0;
      sheet.visibility = 'Hidden';
      sheet.protection.protect();
      sheet.protection.unprotect();
    }
  );
  expect(told).toEqual([['Two', 'Zwei'], [1, 0], ['Visible', 'Hidden'], [true], [false]]);
});

test('formulas tell what they were, a cell what it held', async () => {
  const booted = await newest();
  const told = await hear(
    booted,
    ({ workbook }, heard) => {
      const sheet = workbook.worksheets.getFirst();
      sheet.getRange('A1:B1').formulas = [[1, '=A1*2']];
      sheet.onFormulaChanged.add(({ formulaDetails }) => heard(formulaDetails));
      sheet.onChanged.add(({ details }) => heard(details));
      sheet.onCalculated.add(({ address }) => heard('calculated', address));
    },
    ({ workbook }) => {
      workbook.worksheets.getFirst().getRange('B1').formulas = [['=A1*3']];
    }
  );
  expect(told).toContainEqual([[{ cellAddress: 'B1', previousFormula: '=A1*2' }]]);
  expect(told).toContainEqual([
    { valueBefore: 2, valueAfter: 3, valueTypeBefore: 'Double', valueTypeAfter: 'Double' },
  ]);
  expect(told).toContainEqual(['calculated', 'B1']);
});

test('a table hears of the selection in it, and once when it is left', async () => {
  const booted = await newest();
  const told = await hear(
    booted,
    ({ workbook }, heard) => {
      const table = workbook.worksheets.getFirst().tables.add('A1:B3', true);
      table.onSelectionChanged.add(({ isInsideTable, address }) => heard(isInsideTable, address));
    },
    ({ workbook }) => {
      const sheet = workbook.worksheets.getFirst();
      sheet.getRange('B2:C9').select();
      sheet.getRange('F1').select();
      sheet.getRange('G1').select();
    }
  );
  expect(told.map(([inside, address]) => [inside, address])).toEqual([
    [true, 'B2:B3'],
    [false, ''],
  ]);
});

test('a click is told with its place', async () => {
  const booted = await newest();
  const told = await hear(
    booted,
    ({ workbook }, heard) => {
      workbook.worksheets.onSingleClicked.add(({ address }) => heard(address));
    },
    () => undefined
  );
  booted.host.userClick('Sheet1', 2, 1);
  await booted.host.idle();
  expect(told).toEqual([['B3']]);
});

test('settings that are added, changed and deleted are told, and those that stay are not', async () => {
  const booted = await newest();
  const told = await hear(
    booted,
    ({ workbook }, heard) => {
      workbook.settings.onSettingsChanged.add(({ settings }) => heard(typeof settings));
    },
    ({ workbook }) => {
      workbook.settings.add('mine', 1);
    }
  );
  expect(told).toEqual([['object']]);
  const act = async (change: (settings: Excel.SettingCollection) => void): Promise<number> => {
    const before = told.length;
    await booted.Excel.run(async (context) => {
      change(context.workbook.settings);
      await context.sync();
    });
    await booted.host.idle();
    return told.length - before;
  };
  expect(await act((settings) => (settings.getItem('mine').value = 2))).toBe(1);
  expect(await act((settings) => settings.load('items/key'))).toBe(0);
  expect(await act((settings) => settings.getItem('mine').delete())).toBe(1);
});

test('an add-in can turn its events off', async () => {
  const booted = await newest();
  const told = await hear(
    booted,
    ({ workbook, runtime }, heard) => {
      workbook.worksheets.getFirst().onChanged.add(({ address }) => heard(address));
      runtime.enableEvents = false;
    },
    ({ workbook, runtime }) => {
      workbook.worksheets.getFirst().getRange('A1').values = [[1]];
      runtime.load('enableEvents');
    }
  );
  expect(told).toEqual([]);
});
