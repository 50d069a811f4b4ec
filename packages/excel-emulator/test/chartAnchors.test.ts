import { closeAll, open } from './open';

afterEach(closeAll);

test('a chart moves and sizes with the cells beneath it', async () => {
  const excel = await open({ apiSet: '1.15' });
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const chart = sheet.charts.add('Line', sheet.getRange('A1:C4'), 'Auto');
    chart.setPosition('C5', 'E10');
    chart.load('left,top,width,height');
    await context.sync();
    const { left, top, width, height } = chart;
    // Ten points more above it, and six within it; a column beside it is nothing to it.
    sheet.getRange('A2:A2').format.rowHeight = 25;
    sheet.getRange('A7:A7').format.rowHeight = 21;
    sheet.getRange('B:B').columnHidden = true;
    sheet.getRange('H:H').format.columnWidth = 200;
    chart.load('left,top,width,height');
    await context.sync();
    expect(chart.top).toBe(top + 10);
    expect(chart.height).toBe(height + 6);
    expect(chart.left).toBe(left / 2);
    expect(chart.width).toBe(width);
  });
});
