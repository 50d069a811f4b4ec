import type { BootedExcel } from '../src/boot/bootExcel';
import { closeAll, codeOf, withData } from './open';

afterEach(closeAll);

type Read = (sheet: Excel.Worksheet) => Excel.Range | Excel.RangeAreas;

/** Addresses that ranges lead to, without the sheet; null for null objects. */
const addresses = ({ Excel }: BootedExcel, reads: readonly Read[]): Promise<(string | null)[]> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const found = reads.map((read) => read(sheet));
    for (const item of found) item.load('address');
    await context.sync();
    return found.map((item) => (item.isNullObject ? null : item.address.replace(/Sheet1!/g, '')));
  });

const valuesOf = ({ Excel }: BootedExcel, address: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address).load('formulas');
    await context.sync();
    return range.formulas;
  });

test('cells are had by what they hold', async () => {
  const booted = await withData();
  const { SpecialCellType: type, SpecialCellValueType: kind } = booted.Excel;
  const cells =
    (of: Excel.SpecialCellType, only?: Excel.SpecialCellValueType): Read =>
    (sheet) =>
      sheet.getUsedRange().getSpecialCellsOrNullObject(of, only);
  expect(
    await addresses(booted, [
      cells(type.formulas),
      cells(type.constants, kind.logicalText),
      cells(type.constants, kind.numbers),
      cells(type.blanks),
    ])
  ).toEqual(['C2:C4', 'A1:A4,B1:C1,D1:D4', 'B2:B4', null]);
});

test('edges lie where Ctrl and an arrow key lead', async () => {
  const booted = await withData();
  expect(
    await addresses(booted, [
      (sheet) => sheet.getRange('B2').getRangeEdge('Down'),
      (sheet) => sheet.getRange('D2').getRangeEdge('Right'),
      (sheet) => sheet.getRange('F2').getRangeEdge('Left'),
      (sheet) => sheet.getRange('B2:C2').getExtendedRange('Down', 'C2'),
      (sheet) => sheet.getRange('A1').getRangeEdge('Up'),
    ])
  ).toEqual(['B4', 'XFD2', 'D2', 'B2:C4', 'A1']);
});

test('texts are found with case and direction, all of them, and replaced', async () => {
  const booted = await withData();
  const used = (sheet: Excel.Worksheet): Excel.Range => sheet.getRange('A1:D9');
  expect(
    await addresses(booted, [
      (sheet) => used(sheet).find('nuts', {}),
      (sheet) => used(sheet).find('nuts', { matchCase: true }),
      (sheet) => used(sheet).find('nuts', { searchDirection: 'Backwards' }),
      (sheet) => used(sheet).findOrNullObject('nut', { completeMatch: true }),
      (sheet) => sheet.findAll('nuts', { completeMatch: true, matchCase: false }),
      (sheet) => sheet.findAllOrNullObject('milk', {}),
    ])
  ).toEqual(['A2', 'A4', 'A4', null, 'A2,A4', null]);
  await booted.Excel.run(async (context) => {
    const count = context.workbook.worksheets
      .getFirst()
      .replaceAll('uts', 'ut', { matchCase: true });
    await context.sync();
    expect(count.value).toBe(2);
  });
  expect(await valuesOf(booted, 'A2:A4')).toEqual([['Nut'], ['Tea'], ['nut']]);
});

test('duplicates go, the first of a kind stays', async () => {
  const booted = await withData();
  await booted.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1:D4');
    const result = range.removeDuplicates([0], true).load('removed,uniqueRemaining');
    await context.sync();
    expect([result.removed, result.uniqueRemaining]).toEqual([1, 2]);
  });
  expect(await valuesOf(booted, 'A3:B4')).toEqual([
    ['Tea', 1],
    ['', ''],
  ]);
});

test('cells are copied turned, and moved with what refers to them', async () => {
  const booted = await withData();
  await booted.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('F1').copyFrom('A2:B3', 'Values', false, true);
    sheet.getRange('B2').format.font.bold = true;
    sheet.getRange('B2:B4').moveTo('B12');
    const moved = sheet.getRange('B12').load('format/font/bold');
    await context.sync();
    expect(moved.format.font.bold).toBe(true);
  });
  expect(await valuesOf(booted, 'F1:G2')).toEqual([
    ['Nuts', 'Tea'],
    [2, 1],
  ]);
  expect(await valuesOf(booted, 'C2:C4')).toEqual([['=B12*2'], ['=B13*2'], ['=B14*2']]);
});

test('cells that a formula needs, and those that need a cell', async () => {
  const booted = await withData();
  await booted.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const other = context.workbook.worksheets.add('Other');
    other.getRange('A1').formulas = [['=SUM(Sheet1!C2:C3)']];
    const direct = other.getRange('A1').getDirectPrecedents().load('addresses');
    const all = other.getRange('A1').getPrecedents().load('addresses');
    const dependents = sheet.getRange('B2').getDependents();
    dependents.areas.load('items/address');
    await context.sync();
    expect(direct.addresses).toEqual(['Sheet1!C2:C3']);
    expect(all.addresses).toEqual(['Sheet1!C2:C3', 'Sheet1!B2', 'Sheet1!B3']);
    expect(dependents.areas.items.map(({ address }) => address)).toEqual(['Sheet1!C2', 'Other!A1']);
  });
  const none = booted.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1').getPrecedents();
    await context.sync();
  });
  expect(await codeOf(none)).toBe('ItemNotFound');
});

test('looks of many cells are set and read in one go', async () => {
  const booted = await withData();
  await booted.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1:B1');
    const line = { style: 'Continuous' as const, color: '#FF0000' };
    range.setCellProperties([
      [{ style: 'Good' }, { format: { fill: { color: '#112233' }, borders: { bottom: line } } }],
    ]);
    const looks = range.getCellProperties({
      address: true,
      style: true,
      format: { fill: { color: true }, borders: { color: true } },
    });
    const edge = range.getCell(0, 1).format.borders.getItem('EdgeBottom').load('color');
    await context.sync();
    expect(looks.value).toMatchObject([
      [
        { address: 'Sheet1!A1', style: 'Good' },
        {
          address: 'Sheet1!B1',
          style: 'Normal',
          format: { fill: { color: '#112233' }, borders: { bottom: { color: '#FF0000' } } },
        },
      ],
    ]);
    expect(edge.color).toBe('#FF0000');
  });
});

test('rows are grouped, folded and unfolded; the visible ones are a view', async () => {
  const booted = await withData();
  await booted.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('2:3').group('ByRows');
    sheet.showOutlineLevels(1, 0);
    const view = sheet.getRange('A1:B4').getVisibleView().load('values,rowCount,cellAddresses');
    await context.sync();
    expect(view.values).toEqual([
      ['Name', 'Qty'],
      ['nuts', 5],
    ]);
    expect(view.cellAddresses[1]?.[0]).toBe('Sheet1!A4');
    sheet.getRange('2:3').showGroupDetails('ByRows');
    sheet.getRange('2:3').ungroup('ByRows');
    const all = sheet.getRange('A1:B4').getVisibleView().load('rowCount');
    await context.sync();
    expect(all.rowCount).toBe(4);
  });
});

test('several areas are cleared, filled and listed together; merged ones are found', async () => {
  const booted = await withData();
  await booted.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const areas = sheet.getRanges('A6,C6:C7');
    areas.copyFrom('B2');
    areas.areas.load('items/address');
    sheet.getRange('A9:B9').merge();
    const merged = sheet.getRange('A8:D10').getMergedAreasOrNullObject().load('address');
    const common = areas.getIntersectionOrNullObject('C7:D9').load('address');
    await context.sync();
    expect(areas.areas.items.map(({ address }) => address)).toEqual(['Sheet1!A6', 'Sheet1!C6:C7']);
    expect([merged.address, common.address]).toEqual(['Sheet1!A9:B9', 'Sheet1!C7']);
    sheet.getRanges('A6,C7').clear();
    await context.sync();
  });
  expect(await valuesOf(booted, 'A6:C7')).toEqual([
    ['', '', 2],
    ['', '', ''],
  ]);
});
