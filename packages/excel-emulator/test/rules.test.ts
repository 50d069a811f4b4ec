import type { BootedExcel } from '../src/boot/bootExcel';
import { closeAll, codeOf, open } from './open';

afterEach(closeAll);

const onSheet = ({ Excel }: BootedExcel, act: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getFirst());
    await context.sync();
  });

test('validation refuses what a person types, in the words of the rule', async () => {
  const booted = await open();
  await onSheet(booted, (sheet) => {
    const cells = sheet.getRange('A1:A5').dataValidation;
    cells.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: 'Between' } };
    cells.errorAlert = {
      showAlert: true,
      style: 'Stop',
      title: 'Score',
      message: '1 to 5, please',
    };
    sheet.getRange('B1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
    const hint = sheet.getRange('C1').dataValidation;
    hint.rule = { textLength: { formula1: 3, operator: 'LessThanOrEqualTo' } };
    hint.errorAlert = {
      showAlert: true,
      style: 'Warning',
      title: 'Long',
      message: 'Short is better',
    };
    sheet.getRange('D2').dataValidation.rule = { custom: { formula: '=D2>A1' } };
  });
  const { host } = booted;
  expect(host.userEdit('Sheet1', 0, 0, '7')).toEqual({
    ok: false,
    severity: 'stop',
    title: 'Score',
    message: '1 to 5, please',
  });
  expect(host.userEdit('Sheet1', 0, 0, '2.5').ok).toBe(false);
  expect(host.userEdit('Sheet1', 0, 0, 'x').ok).toBe(false);
  expect(host.userEdit('Sheet1', 0, 0, '4').ok).toBe(true);
  expect(host.userEdit('Sheet1', 0, 0, '').ok).toBe(true);
  expect(host.userEdit('Sheet1', 0, 1, 'c').ok).toBe(false);
  expect(host.userEdit('Sheet1', 0, 1, 'b').ok).toBe(true);
  expect(host.userEdit('Sheet1', 0, 2, 'long text')).toMatchObject({ severity: 'warning' });
  expect(host.userEdit('Sheet1', 0, 2, 'long text', { force: true }).ok).toBe(true);
  expect(host.userEdit('Sheet1', 1, 3, '-1').ok).toBe(false);
  expect(host.userEdit('Sheet1', 1, 3, '9').ok).toBe(true);
});

test('validation reads back, is inconsistent over different cells, and clears', async () => {
  const { Excel } = await open();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const rule = { decimal: { formula1: '=Sheet1!$Z$1', operator: 'GreaterThan' as const } };
    sheet.getRange('A1:A4').dataValidation.rule = rule;
    sheet.getRange('A2').dataValidation.clear();
    const one = sheet.getRange('A1').dataValidation.load('rule,type');
    const many = sheet.getRange('A1:A4').dataValidation.load('type');
    const none = sheet.getRange('A2').dataValidation.load('type');
    await context.sync();
    expect(one.type).toBe('Decimal');
    expect(one.rule).toEqual(rule);
    expect(many.type).toBe('Inconsistent');
    expect(none.type).toBe('None');
  });
});

test.each([
  [
    'a list of more than 255 characters',
    { list: { inCellDropDown: true, source: 'x'.repeat(256) } },
  ],
  [
    'two rules at once',
    { custom: { formula: '=A1' }, list: { inCellDropDown: true, source: 'a' } },
  ],
  ['a range without its end', { decimal: { formula1: 1, operator: 'Between' as const } }],
  ['a broken formula', { custom: { formula: '=A1+' } }],
])('%s is refused', async (_, rule) => {
  const booted = await open();
  const work = onSheet(booted, (sheet) => {
    sheet.getRange('A1').dataValidation.rule = rule;
  });
  expect(await codeOf(work)).toBe('InvalidArgument');
});

test('conditional formats keep rule, look and order; the newest comes first', async () => {
  const { Excel } = await open();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1:A9');
    const first = range.conditionalFormats.add('Custom');
    first.custom.rule.formula = '=$A1>5';
    first.custom.format.fill.color = '#FF0000';
    const second = range.conditionalFormats.add('CellValue');
    second.cellValue.rule = { formula1: '=3', operator: 'LessThan' };
    second.cellValue.format.font.bold = true;
    range.conditionalFormats.load('items/type,items/priority');
    await context.sync();
    expect(range.conditionalFormats.items.map(({ type }) => type)).toEqual(['CellValue', 'Custom']);
    range.conditionalFormats.clearAll();
    const count = range.conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test('formats are set over areas and read as null where they differ', async () => {
  const { Excel } = await open();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const { format } = sheet.getRange('A1:B2');
    format.fill.color = '#ffeecc';
    format.font.bold = true;
    format.wrapText = true;
    format.indentLevel = 2;
    format.columnWidth = 100;
    format.borders.getItem('EdgeBottom').style = 'Continuous';
    sheet.getRange('B2').format.font.bold = false;
    sheet.getRange('D:D').numberFormat = '0.0' as unknown as string[][]; // one format for all cells
    const read = sheet
      .getRange('A1:B2')
      .load('format/fill/color,format/font/bold,format/columnWidth');
    const far = sheet.getRange('D77').load('numberFormat');
    const edge = sheet.getRange('A2').format.borders.getItem('EdgeBottom').load('style');
    await context.sync();
    expect(read.format.fill.color).toBe('#FFEECC');
    expect(read.format.font.bold).toBeNull();
    expect(read.format.columnWidth).toBe(100);
    expect(far.numberFormat).toEqual([['0.0']]);
    expect(edge.style).toBe('Continuous');
  });
});

test('a protected sheet keeps its locked cells', async () => {
  const booted = await open();
  await onSheet(booted, (sheet) => {
    sheet.getRange('B1').format.protection.locked = false;
    sheet.protection.protect({ allowFormatCells: true });
  });
  const locked = onSheet(booted, (sheet) => {
    sheet.getRange('A1').values = [[1]];
  });
  expect(await codeOf(locked)).toBe('AccessDenied');
  await onSheet(booted, (sheet) => {
    sheet.getRange('B1').values = [[1]];
  });
  expect(booted.host.userEdit('Sheet1', 0, 0, '1').ok).toBe(false);
  expect(booted.host.userEdit('Sheet1', 0, 1, '2').ok).toBe(true);
});

test('page, panes, settings and properties are kept', async () => {
  const { Excel, host } = await open();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintArea('A1:F20');
    sheet.pageLayout.setPrintTitleRows('$1:$2');
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Page &P';
    sheet.horizontalPageBreaks.add('A10');
    context.workbook.settings.add('version', 3);
    context.workbook.properties.title = 'A title';
    const setting = context.workbook.settings.getItem('version').load('value');
    const area = sheet.pageLayout.getPrintArea().load('address');
    await context.sync();
    expect(setting.value).toBe(3);
    expect(area.address).toBe('Sheet1!A1:F20');
  });
  expect(host.book.sheets[0]).toMatchObject({
    frozen: { rows: 3, columns: 2 },
    printArea: 'A1:F20',
    titleRows: '1:2',
    pageBreaks: { rows: [9], columns: [] },
  });
  await Excel.createWorkbook('UEsDBA==');
  expect(host.book.opened).toEqual(['UEsDBA==']);
});
