import type { BootedExcel } from '../src/boot/bootExcel';
import { closeAll, codeOf, open } from './open';

afterEach(closeAll);

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

const onSheet = ({ Excel }: BootedExcel, act: Act): Promise<void> =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getFirst(), context);
    await context.sync();
  });

/** A protected sheet with a table of two rows, whose first column takes typing. */
const protectedSheet = async (
  options: Excel.WorksheetProtectionOptions = {},
  password?: string
): Promise<BootedExcel> => {
  const booted = await open();
  await onSheet(booted, (sheet) => {
    sheet.getRange('B2:C4').values = [
      ['Step', 'Mark'],
      ['a', 1],
      ['b', 2],
    ];
    sheet.tables.add('B2:C4', true).name = 'Steps';
    sheet.getRange('B3:B6').format.protection.locked = false;
    sheet.charts.add('XYScatter', sheet.getRange('C3:C4')).name = 'Dots';
    sheet.protection.protect(options, password);
  });
  return booted;
};

const REFUSED: readonly (readonly [string, Act])[] = [
  ['a locked cell', (sheet) => (sheet.getRange('C3').values = [[9]])],
  ['an array that reaches a locked cell', (sheet) => (sheet.getRange('B3:C3').values = [['x', 9]])],
  ['an empty array element over a locked cell', (s) => (s.getRange('B3:C3').values = [['x', null]])],
  ['emptying a whole column', (sheet) => sheet.getRange('B:B').clear('Contents')],
  ['a fill', (sheet) => (sheet.getRange('B3').format.fill.color = '#FFFFFF')],
  ['a border', (s) => (s.getRange('B3').format.borders.getItem('EdgeTop').style = 'Dot')],
  ['a number format', (sheet) => (sheet.getRange('B3').numberFormat = [['0.0']])],
  ['a row height', (sheet) => (sheet.getRange('B3').format.rowHeight = 30)],
  ['hiding a row', (sheet) => (sheet.getRange('B3').rowHidden = true)],
  ['hiding a column', (sheet) => (sheet.getRange('B3').columnHidden = true)],
  ['a column width', (sheet) => (sheet.getRange('B3').format.columnWidth = 30)],
  ['fitting rows', (sheet) => sheet.getRange('B3').format.autofitRows()],
  ['unlocking', (sheet) => (sheet.getRange('C3').format.protection.locked = false)],
  ['a check', (s) => (s.getRange('B3').dataValidation.rule = { textLength: { formula1: 9, operator: 'LessThan' } })],
  ['a conditional format', (sheet) => sheet.getRange('B3').conditionalFormats.add('Custom')],
  ['a link', (sheet) => (sheet.getRange('B3').hyperlink = { documentReference: 'A1' })],
  ['inserting rows', (sheet) => void sheet.getRange('2:2').insert('Down')],
  ['deleting rows', (sheet) => sheet.getRange('2:2').delete('Up')],
  ['merging', (sheet) => sheet.getRange('F1:G1').merge()],
  ['a new table', (sheet) => void sheet.tables.add('F1:G2', true)],
  ['a new table row', (_, { workbook }) => void workbook.tables.getItem('Steps').rows.add()],
  ['a new table column', (_, { workbook }) => void workbook.tables.getItem('Steps').columns.add()],
  ['a new table name', (_, { workbook }) => (workbook.tables.getItem('Steps').name = 'Other')],
  ['deleting a table', (_, { workbook }) => workbook.tables.getItem('Steps').delete()],
  ['sorting', (_, { workbook }) => workbook.tables.getItem('Steps').sort.apply([{ key: 0 }])],
  ['a new chart', (sheet) => void sheet.charts.add('XYScatter', sheet.getRange('C3:C4'))],
  ["a chart's title", (sheet) => (sheet.charts.getItem('Dots').title.text = 'Mine')],
  ["a chart's series", (sheet) => sheet.charts.getItem('Dots').series.getItemAt(0).delete()],
  ['protecting again', (sheet) => sheet.protection.protect()],
]; // prettier-ignore

describe('a protected sheet', () => {
  test.each(REFUSED)('refuses %s', async (_, act) => {
    const booted = await protectedSheet();
    const before = JSON.stringify(booted.host.snapshot());
    const code = await codeOf(onSheet(booted, act));
    expect(['AccessDenied', 'InvalidOperation']).toContain(code);
    expect(JSON.stringify(booted.host.snapshot())).toBe(before);
  });

  it('refuses another size of a table', async () => {
    const booted = await open({ apiSet: '1.13' });
    await onSheet(booted, (sheet) => {
      sheet.tables.add('B2:C4', true).name = 'Steps';
      sheet.protection.protect();
    });
    const resize: Act = (_, { workbook }) => workbook.tables.getItem('Steps').resize('B2:C6');
    expect(await codeOf(onSheet(booted, resize))).toBe('AccessDenied');
  });

  it('takes what goes into cells that are not locked, and can be read and renamed', async () => {
    const booted = await protectedSheet();
    await onSheet(booted, (sheet) => {
      sheet.getRange('B3:B4').values = [['x'], ['y']];
      sheet.name = 'Renamed';
    });
    await booted.Excel.run(async (context) => {
      const chart = context.workbook.worksheets.getFirst().charts.getItem('Dots').load('name');
      await context.sync();
      expect(chart.name).toBe('Dots');
    });
    expect(booted.host.book.sheets[0]?.name).toBe('Renamed');
  });

  it('allows of rows, columns and looks what its options name', async () => {
    const rows = await protectedSheet({ allowFormatRows: true });
    await onSheet(rows, (sheet) => {
      sheet.getRange('B3:B4').rowHidden = true;
      sheet.getRange('B5').format.rowHeight = 30;
    });
    expect([...(rows.host.book.sheets[0]?.hiddenRows ?? [])]).toEqual([2, 3]);
    const wide = onSheet(rows, (sheet) => (sheet.getRange('B3').format.columnWidth = 30));
    expect(await codeOf(wide)).toBe('AccessDenied');
    const looks = await protectedSheet({ allowFormatCells: true, allowFormatColumns: true });
    await onSheet(looks, (sheet) => {
      sheet.getRange('B3').format.columnWidth = 30;
      sheet.getRange('C3').format.fill.color = '#FFFFFF';
    });
  });

  it('tells what its options are, all of them', async () => {
    const booted = await protectedSheet({ allowFormatRows: true });
    await booted.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/protection/protected,items/protection/options');
      await context.sync();
      const [protection] = worksheets.items.map((sheet) => sheet.protection);
      expect(protection?.protected).toBe(true);
      expect(protection?.options).toMatchObject({
        allowFormatRows: true,
        allowFormatColumns: false,
        selectionMode: 'Normal',
      });
    });
  });

  it('refuses options that there are none of', async () => {
    const booted = await open();
    const options = { allowEverything: true, allowSort: true };
    const odd: Act = (sheet) => sheet.protection.protect(options);
    expect(await codeOf(onSheet(booted, odd))).toBe('InvalidArgument');
  });

  it('opens with its password only, and not when it is open already', async () => {
    const booted = await protectedSheet({}, 'secret');
    const open = (word?: string) => codeOf(onSheet(booted, (s) => s.protection.unprotect(word)));
    expect(await open()).toBe('InvalidArgument');
    expect(await open('wrong')).toBe('InvalidArgument');
    expect(await open('secret')).toBeNull();
    expect(await open()).toBe('AccessDenied');
  });

  it('lets a person type only where cells are not locked, and its table stays as long as it is', async () => {
    const { host } = await protectedSheet();
    expect(host.userEdit('Sheet1', 2, 1, 'typed').ok).toBe(true);
    expect(host.userEdit('Sheet1', 2, 2, '5').ok).toBe(false);
    expect(host.userEdit('Sheet1', 4, 1, 'below').ok).toBe(true);
    expect(host.book.tables[0]?.area.rows).toBe(3);
    expect(host.userInsertTableRow('Steps', null).ok).toBe(false);
    expect(host.userInsertRows('Sheet1', 0, 1).ok).toBe(false);
    expect(host.userClear('Sheet1', { row: 2, column: 1, rows: 1, columns: 2 }).ok).toBe(false);
  });

  it('is still protected after the workbook was put away and taken up again', async () => {
    const booted = await protectedSheet({ allowFormatRows: true }, 'secret');
    await onSheet(booted, (sheet) => (sheet.getRange('B3').rowHidden = true));
    const kept = booted.host.snapshot();
    await onSheet(booted, (sheet) => sheet.protection.unprotect('secret'));
    booted.host.restore(kept);
    expect(booted.host.userEdit('Sheet1', 2, 2, '5').ok).toBe(false);
    expect([...(booted.host.book.sheets[0]?.hiddenRows ?? [])]).toEqual([2]);
    expect(booted.host.snapshot()).toEqual(kept);
  });
});

test('a long list with one hidden row far down, and cells with a hidden row among them, are mixed', async () => {
  const booted = await open();
  await booted.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A9000').rowHidden = true;
    const long = sheet.getRange('A1:A9999').load('rowHidden,columnHidden,hidden');
    const shown = sheet.getRange('A1:A8999').load('rowHidden,hidden');
    const one = sheet.getRange('A9000:C9000').load('hidden');
    await context.sync();
    expect([long.rowHidden, long.columnHidden, long.hidden]).toEqual([null, false, null]);
    expect([shown.rowHidden, shown.hidden, one.hidden]).toEqual([false, false, true]);
  });
});

test('rows that are partly hidden are neither', async () => {
  const booted = await open();
  await booted.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A2').rowHidden = true;
    const both = sheet.getRange('A1:A2').load('rowHidden');
    const one = sheet.getRange('A2').load('rowHidden');
    await context.sync();
    expect([both.rowHidden, one.rowHidden]).toEqual([null, true]);
  });
});

test('a protected workbook keeps its sheets in their order and their names', async () => {
  const booted = await open();
  await onSheet(booted, (_, { workbook }) => {
    workbook.worksheets.add('Second');
    workbook.protection.protect();
  });
  expect(await codeOf(onSheet(booted, (sheet) => (sheet.position = 1)))).toBe('AccessDenied');
  expect(await codeOf(onSheet(booted, (sheet) => (sheet.name = 'X')))).toBe('AccessDenied');
  expect(booted.host.userRenameSheet('Sheet1', 'X').ok).toBe(false);
});
