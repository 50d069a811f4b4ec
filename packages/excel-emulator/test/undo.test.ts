/** What add-ins leave on the stack of Undo. */
import { bootExcel, installGlobals, type BootedExcel } from '../src/boot/bootExcel';
import { profileNamed } from '../src/profiles';

let excel: BootedExcel;
let uninstall = (): void => undefined;

afterEach(() => {
  uninstall();
  excel.close();
});

const open = async (profile: string, keepsUndo = true): Promise<void> => {
  excel = await bootExcel({ profile: profileNamed(profile), keepsUndo });
  uninstall = installGlobals(excel);
};

const write = (context: Excel.RequestContext, address: string, value: string): Promise<void> => {
  context.workbook.worksheets.getItem('Sheet1').getRange(address).values = [[value]];
  return context.sync();
};

const a1 = () => excel.host.engine.valueAt(excel.host.book.sheets[0] ?? fail(), 0, 0);

const fail = (): never => {
  throw new Error('no sheet');
};

const codeOf = async (run: Promise<unknown>): Promise<unknown> => {
  try {
    await run;
    return null;
  } catch (error) {
    return typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : error;
  }
};

test('each request is a step; reading is none', async () => {
  await open('windows-365-en');
  await Excel.run(async (context) => {
    await write(context, 'A1', 'one');
    await write(context, 'A1', 'two');
    context.workbook.worksheets.load('items/name');
    await context.sync();
  });
  expect(excel.host.undoSteps()).toEqual([['Range.Values'], ['Range.Values']]);
  expect(excel.host.undo()).toBe(true);
  expect(a1()).toBe('one');
});

test('all requests of a run with mergeUndoGroup are one step, the next run is another', async () => {
  await open('windows-365-en');
  const group = (texts: readonly [string, string]) =>
    Excel.run({ mergeUndoGroup: true }, async (context) => {
      await write(context, 'A1', texts[0]);
      await write(context, 'A1', texts[1]);
    });
  await group(['one', 'two']);
  await group(['three', 'four']);
  expect(excel.host.undoSteps()).toHaveLength(2);
  excel.host.undo();
  expect(a1()).toBe('two');
  excel.host.undo();
  expect([a1(), excel.host.undo()]).toEqual([null, false]);
});

test('what can’t be taken back empties the stack', async () => {
  await open('windows-365-en');
  await Excel.run(async (context) => {
    await write(context, 'A1', 'one');
    context.workbook.worksheets.getItem('Sheet1').protection.protect();
    await context.sync();
  });
  expect(excel.host.undoSteps()).toEqual([]);
});

test.each([
  ['windows-365-en', 'unprotect', 'UndoNotSupported'],
  ['web', 'unprotect', 'UndoNotSupported'],
  ['windows-365-en', 'name', 'UndoNotSupported'],
  ['web', 'name', null],
  ['windows-365-en', 'comment', null],
  ['web', 'comment', 'UndoNotSupported'],
])('in a group of %s, %s: %s', async (profile, act, code) => {
  await open(profile);
  const run = Excel.run({ mergeUndoGroup: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').values = [['one']];
    if (act === 'unprotect') sheet.protection.unprotect();
    else if (act === 'name') sheet.name = 'Other';
    else context.workbook.names.add('mine', sheet.getRange('A1')).comment = 'Why';
    await context.sync();
  });
  expect(await codeOf(run)).toBe(code);
  // As far as the group got, it happened: how much a real Excel keeps of it is not documented.
  expect(a1()).toBe('one');
});

test('an Excel below 1.20 knows neither groups nor steps', async () => {
  await open('windows-2024');
  const run = Excel.run({ mergeUndoGroup: true }, async (context) => {
    context.workbook.worksheets.getItem('Sheet1').protection.protect();
    await context.sync();
  });
  expect([await codeOf(run), excel.host.undoSteps(), excel.host.undo()]).toEqual([null, [], false]);
});

test('steps are counted without pictures where nobody undoes', async () => {
  await open('windows-365-en', false);
  await Excel.run((context) => write(context, 'A1', 'one'));
  expect([excel.host.undoSteps().length, excel.host.undo(), a1()]).toEqual([1, false, 'one']);
});
