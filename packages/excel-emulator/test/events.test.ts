import type { BootedExcel } from '../src/boot/bootExcel';
import { closeAll, open } from './open';

afterEach(closeAll);

/** Waits until the messages that are on their way have arrived. */
const arrived = async ({ host }: BootedExcel): Promise<void> => {
  await host.idle();
  await new Promise((resolve) => setTimeout(resolve, 20));
};

test('typing tells the add-in: cells changed, tables changed, formulas calculated', async () => {
  const booted = await open();
  const { Excel, host } = booted;
  const told: string[] = [];
  const tell = (text: string): Promise<void> => {
    told.push(text);
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const sheet = worksheets.getFirst();
    const other = worksheets.add('Other');
    sheet.getRange('A1:B2').values = [
      ['A', 'B'],
      [1, 2],
    ];
    sheet.tables.add('A1:B2', true).name = 'T';
    other.getRange('A1').formulas = [['=SUM(T[A])']];
    await context.sync();
    worksheets.onChanged.add(({ address, changeType, source }) =>
      tell(`sheets ${address} ${changeType} ${source}`)
    );
    sheet.onChanged.add(({ address }) => tell(`sheet ${address}`));
    other.onCalculated.add(() => tell('other calculated'));
    tables.onChanged.add(({ address }) => tell(`tables ${address}`));
    worksheets.onActivated.add(() => tell('activated'));
    sheet.onSelectionChanged.add(({ address }) => tell(`selected ${address}`));
    await context.sync();
  });
  host.userEdit('Sheet1', 1, 0, '5');
  await arrived(booted);
  expect(told.sort()).toEqual([
    'other calculated',
    'sheet A2',
    'sheets A2 RangeEdited Local',
    'tables A2',
  ]);
  told.length = 0;
  host.userActivate('Other');
  host.userSelect('Sheet1', { row: 2, column: 1, rows: 2, columns: 1 });
  await arrived(booted);
  expect(told).toEqual(['activated', 'activated', 'selected B3:B4']);
});

test('the add-in hears of its own changes and of new sheets; removed handlers are silent', async () => {
  const booted = await open();
  const { Excel, host } = booted;
  const told: string[] = [];
  const tell = (text: string): Promise<void> => {
    told.push(text);
    return Promise.resolve();
  };
  const handler = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const made = worksheets.onChanged.add(({ address }) => tell(address));
    worksheets.onAdded.add(({ worksheetId }) => tell(worksheetId));
    await context.sync();
    worksheets.add('New').getRange('B2:C3').values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
    return made;
  });
  await arrived(booted);
  expect(told).toEqual([host.book.sheets[1]?.id, 'B2:C3']);
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  told.length = 0;
  host.userEdit('New', 0, 0, 'x');
  await arrived(booted);
  expect(told).toEqual([]);
});

test('the page hears of cells and of formulas with new results', async () => {
  const { host } = await open();
  host.userEdit('Sheet1', 0, 0, '1');
  host.userEdit('Sheet1', 0, 1, '=A1+1');
  host.userEdit('Sheet1', 0, 2, '=5');
  const seen: unknown[] = [];
  const stop = host.onChange(({ events, recalculated }) => {
    const [sheet] = host.book.sheets;
    if (sheet === undefined) return;
    seen.push([events.map(({ kind }) => kind), recalculated.get(sheet)]);
  });
  host.userEdit('Sheet1', 0, 0, '2');
  stop();
  host.userEdit('Sheet1', 0, 0, '3');
  expect(seen).toEqual([[['cells'], [1]]]);
});

test('a ribbon button runs the function that the add-in associated with it', async () => {
  const { Office, host } = await open();
  let pressed = 0;
  Office.actions.associate('refresh', (event: Office.AddinCommands.Event) => {
    pressed += 1;
    event.completed();
  });
  expect(await host.runCommand('refresh')).toBe(true);
  expect(pressed).toBe(1);
});

test('document settings are saved and there again for the next pane', async () => {
  const first = await open();
  const { settings } = first.Office.context.document;
  settings.set('key', 'kept');
  await new Promise((resolve) => settings.saveAsync(resolve));
  const second = await open({ host: first.host });
  expect(second.Office.context.document.settings.get('key')).toBe('kept');
});

test('two panes share one workbook', async () => {
  const first = await open();
  const second = await open({ host: first.host });
  await first.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1').values = [['seen']];
    await context.sync();
  });
  await second.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1').load('values');
    await context.sync();
    expect(range.values).toEqual([['seen']]);
  });
});
