import { closeAll, codeOf, open } from './open';

afterEach(closeAll);

test('a scatter chart with series, markers, labels, axes and a place', async () => {
  const { Excel, host } = await open();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:C4').values = [
      ['Label', 'Cost', 'Value'],
      ['g1', 10, 4],
      ['g2', 20, '=NA()'],
      ['g3', 30, 2],
    ];
    const chart = sheet.charts.add('XYScatter', sheet.getRange('C2:C4'), 'Columns');
    chart.name = 'Matrix';
    const series = chart.series.add('Keep');
    series.setXAxisValues(sheet.getRange('B2:B4'));
    series.setValues(sheet.getRange('C2:C4'));
    series.markerStyle = 'Diamond';
    series.markerSize = 9;
    series.markerBackgroundColor = '#008000';
    series.format.line.lineStyle = 'None';
    const point = series.points.getItemAt(2);
    point.hasDataLabel = true;
    point.dataLabel.formula = '=Sheet1!$A$4';
    point.dataLabel.position = 'Top';
    chart.axes.valueAxis.minimum = 1;
    chart.axes.valueAxis.maximum = 5;
    chart.axes.valueAxis.title.text = 'Value';
    chart.title.visible = false;
    chart.legend.visible = false;
    chart.series.getItemAt(0).delete();
    chart.setPosition('E2', 'H12');
    chart.load('name,chartType,left,top,width,height,series/items/name');
    point.dataLabel.load('text,position');
    chart.axes.valueAxis.load('minimum,maximum');
    await context.sync();
    expect(chart.chartType).toBe('XYScatter');
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([192, 15, 192, 165]);
    expect(chart.series.items.map(({ name }) => name)).toEqual(['Keep']);
    expect(point.dataLabel.text).toBe('g3');
    expect(point.dataLabel.position).toBe('Top');
    expect([chart.axes.valueAxis.minimum, chart.axes.valueAxis.maximum]).toEqual([1, 5]);
  });
  const [chart] = host.book.sheets[0]?.charts ?? [];
  expect(chart?.series[0]).toMatchObject({ x: '=Sheet1!$B$2:$B$4', y: '=Sheet1!$C$2:$C$4' });
});

test('the cells of a series follow renames, rows and a growing table', async () => {
  const { Excel, host } = await open();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:B3').values = [
      ['X', 'Y'],
      [1, 2],
      [3, 4],
    ];
    const table = sheet.tables.add('A1:B3', true);
    const chart = sheet.charts.add('XYScatter', sheet.getRange('A1:B3'), 'Columns');
    table.rows.add(undefined, [[5, 6]]);
    sheet.getRange('1:1').insert('Down');
    sheet.name = 'Data';
    chart.load('name');
    await context.sync();
  });
  expect(host.book.sheets[0]?.charts[0]?.series[0]).toMatchObject({
    name: '=Data!$B$2',
    x: '=Data!$A$3:$A$5',
    y: '=Data!$B$3:$B$5',
  });
});

test('charts are found by name, and bad values are refused', async () => {
  const { Excel } = await open();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:A2').values = [[1], [2]];
    sheet.charts.add('XYScatter', sheet.getRange('A1:A2'), 'Columns').name = 'One';
    const missing = sheet.charts.getItemOrNullObject('Two');
    await context.sync();
    expect(missing.isNullObject).toBe(true);
  });
  const bad = [
    (chart: Excel.Chart) => (chart.series.getItemAt(0).markerSize = 99),
    (chart: Excel.Chart) => (chart.series.getItemAt(0).markerStyle = 'Blob' as 'Circle'), // untyped callers
    (chart: Excel.Chart) => (chart.series.getItemAt(0).points.getItemAt(7).hasDataLabel = true),
    (chart: Excel.Chart) => (chart.series.getItemAt(0).markerBackgroundColor = '#12'),
  ];
  for (const act of bad) {
    const work = Excel.run(async (context) => {
      act(context.workbook.worksheets.getFirst().charts.getItem('One'));
      await context.sync();
    });
    expect(await codeOf(work)).toBe('InvalidArgument');
  }
});

test('a series labels all its points; a point can differ, and what has no label takes no look', async () => {
  const { Excel } = await open();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:A2').values = [[1], [2]];
    const chart = sheet.charts.add('XYScatter', sheet.getRange('A1:A2'), 'Columns');
    const series = chart.series.getItemAt(0);
    const [first, second] = [series.points.getItemAt(0), series.points.getItemAt(1)];
    first.hasDataLabel = false;
    series.hasDataLabels = true;
    series.dataLabels.position = 'Left';
    first.dataLabel.formula = '=Sheet1!$A$1';
    second.hasDataLabel = false;
    first.load('hasDataLabel');
    second.load('hasDataLabel');
    await context.sync();
    expect([first.hasDataLabel, second.hasDataLabel]).toEqual([true, false]);
  });
  const bare = Excel.run(async (context) => {
    const chart = context.workbook.worksheets.getFirst().charts.getItemAt(0);
    const series = chart.series.getItemAt(0);
    series.hasDataLabels = false;
    series.dataLabels.position = 'Left';
    await context.sync();
  });
  expect(await codeOf(bare)).toBe('InvalidOperation');
});
