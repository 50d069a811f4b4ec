/** A workbook that has one of each thing the emulator knows, for the walk over its objects. */
import type { BootedExcel } from '../src/node';

const CELLS = [
  ['Item', 'Group', 'Quantity', 'Price'],
  ['Nuts', 'Food', 2, 3.5],
  ['Tea', 'Drink', 1, 4],
  ['Plums', 'Food', 5, 0.5],
];

function addRules(sheet: Excel.Worksheet): void {
  const { conditionalFormats } = sheet.getRange('C2:C4');
  const kinds = [
    'Custom',
    'DataBar',
    'ColorScale',
    'IconSet',
    'TopBottom',
    'PresetCriteria',
    'ContainsText',
    'CellValue',
  ] as const;
  kinds.forEach((kind) => conditionalFormats.add(kind));
  sheet.getRange('D2:D4').dataValidation.rule = {
    wholeNumber: { formula1: 0, operator: 'GreaterThan' },
  };
}

function addCharts(sheet: Excel.Worksheet): void {
  const column = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'));
  column.title.text = 'Quantities';
  const scatter = sheet.charts.add('XYScatter', sheet.getRange('C1:D4'));
  scatter.series.getItemAt(0).trendlines.add('Linear');
}

function addDrawings(sheet: Excel.Worksheet): void {
  const box = sheet.shapes.addGeometricShape('Rectangle');
  const other = sheet.shapes.addGeometricShape('Ellipse');
  sheet.shapes.addLine(0, 0, 50, 50);
  sheet.shapes.addTextBox('Text');
  sheet.shapes.addGroup([box, other]);
}

function addPivot(context: Excel.RequestContext, table: Excel.Table): Excel.PivotTable {
  const target = context.workbook.worksheets.add('Pivot');
  const pivot = target.pivotTables.add('Sums', table, 'A3');
  pivot.rowHierarchies.add(pivot.hierarchies.getItem('Group'));
  pivot.dataHierarchies.add(pivot.hierarchies.getItem('Quantity'));
  pivot.filterHierarchies.add(pivot.hierarchies.getItem('Item'));
  return pivot;
}

function addRemarks(context: Excel.RequestContext, sheet: Excel.Worksheet): void {
  const { workbook } = context;
  workbook.comments.add('Sheet1!A2', 'First').replies.add('Second');
  workbook.names.add('Prices', sheet.getRange('D2:D4'));
  workbook.properties.custom.add('Reviewed', true);
  workbook.settings.add('Mode', 'plain');
  workbook.customXmlParts.add('<note xmlns="urn:example">text</note>');
  sheet.horizontalPageBreaks.add('A3');
  sheet.verticalPageBreaks.add('C1');
}

/** Fills the first sheet of a new workbook. @throws where the emulator refuses one of these common acts. */
export async function fillWorkbook({ Excel: excel }: BootedExcel): Promise<void> {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:D4').values = CELLS;
    const table = sheet.tables.add('A1:D4', true);
    table.name = 'Stock';
    await context.sync();
    addRules(sheet);
    addCharts(sheet);
    addDrawings(sheet);
    const pivot = addPivot(context, table);
    await context.sync();
    sheet.slicers.add(pivot, 'Group', sheet);
    addRemarks(context, sheet);
    await context.sync();
  });
}
