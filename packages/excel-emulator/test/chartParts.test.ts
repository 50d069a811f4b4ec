import { closeAll, codeOf, open } from './open';

afterEach(closeAll);

const SALES = [
  ['Product', 'Qtr1', 'Qtr2'],
  ['Frames', 5000, 7000],
  ['Saddles', 400, 323],
  ['Chains', 1550, 1088],
];

const onChart = async (
  type: Excel.ChartType | 'Line',
  act: (chart: Excel.Chart, sheet: Excel.Worksheet, sync: () => Promise<void>) => Promise<void>
) => {
  const excel = await open({ apiSet: '1.15' });
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:C4').values = SALES;
    const chart = sheet.charts.add(type as 'Line', sheet.getRange('A1:C4'), 'Auto'); // any type of these
    await act(chart, sheet, () => context.sync());
  });
  return excel;
};

test('labels of a whole chart label every series; what differs reads as null', async () => {
  await onChart('Line', async (chart, _sheet, sync) => {
    chart.dataLabels.format.font.color = 'SkyBlue';
    chart.dataLabels.showValue = false;
    chart.series.getItemAt(1).dataLabels.showSeriesName = true;
    chart.series.load('items/hasDataLabels,items/dataLabels/showValue');
    chart.dataLabels.load('showValue,showSeriesName,format/font/color');
    await sync();
    expect(chart.series.items.map((item) => item.hasDataLabels)).toEqual([true, true]);
    expect(chart.series.items.map((item) => item.dataLabels.showValue)).toEqual([false, false]);
    expect(chart.dataLabels.showSeriesName).toBeNull();
    expect(chart.dataLabels.format.font.color).toBe('#87CEEB');
  });
});

test('title, legend and data table keep their looks', async () => {
  const { host } = await onChart('Line', async (chart, _sheet, sync) => {
    chart.title.text = 'Bicycles';
    chart.title.format.border.lineStyle = 'Dash';
    chart.title.textOrientation = -45;
    chart.title.getSubstring(0, 3).font.color = 'Yellow';
    chart.legend.format.fill.setSolidColor('white');
    chart.legend.legendEntries.getItemAt(1).visible = false;
    const table = chart.getDataTableOrNullObject();
    table.visible = true;
    table.format.border.color = 'blue';
    const entries = chart.legend.legendEntries.load('items/visible');
    table.load('visible,showLegendKey');
    await sync();
    expect(entries.items.map(({ visible }) => visible)).toEqual([true, false]);
    expect([table.isNullObject, table.visible, table.showLegendKey]).toEqual([false, true, true]);
  });
  const kept = host.snapshot();
  host.restore(kept);
  expect(host.snapshot()).toEqual(kept);
  expect(host.book.sheets[0]?.charts[0]).toMatchObject({
    titleRuns: [{ start: 0, length: 3, font: { Color: '#FFFF00' } }],
    titleBox: { border: { LineStyle: 'Dash' } },
    legendBox: { fill: { Color: '#FFFFFF' } },
    dataTableBox: { border: { Color: '#0000FF' } },
  });
});

test('a pie has no data table, and no text stands at 91 degrees', async () => {
  await onChart('Pie' as 'Line', async (chart, _sheet, sync) => {
    const table = chart.getDataTableOrNullObject();
    await sync();
    expect(table.isNullObject).toBe(true);
    chart.title.textOrientation = 91;
    expect(await codeOf(sync())).toBe('InvalidArgument');
  });
});

test('axes keep units, spacing and crossings; a given title shows', async () => {
  await onChart('Line', async (chart, sheet, sync) => {
    const { valueAxis, categoryAxis } = chart.axes;
    valueAxis.displayUnit = 'Thousands';
    valueAxis.showDisplayUnitLabel = false;
    valueAxis.setPositionAt(100);
    categoryAxis.tickLabelSpacing = 2;
    categoryAxis.title.text = 'Parts';
    categoryAxis.setCategoryNames(sheet.getRange('A2:A3'));
    valueAxis.load('displayUnit,showDisplayUnitLabel,position,positionAt');
    categoryAxis.load('tickLabelSpacing,title/visible');
    const names = chart.series.getItemAt(1).getDimensionValues('Categories');
    await sync();
    expect(valueAxis.toJSON()).toMatchObject({
      displayUnit: 'Thousands',
      showDisplayUnitLabel: false,
      position: 'Custom',
      positionAt: 100,
    });
    expect([categoryAxis.tickLabelSpacing, categoryAxis.title.visible]).toEqual([2, true]);
    expect(names.value).toEqual(['Frames', 'Saddles']);
    chart.axes.seriesAxis.load('visible');
    expect(await codeOf(sync())).toBe('InvalidOperation');
  });
});

test('trend lines are added, named after their series, coloured and deleted', async () => {
  await onChart('Line', async (chart, _sheet, sync) => {
    const { trendlines } = chart.series.getItemAt(0);
    const moving = trendlines.add('MovingAverage');
    trendlines.add('Linear').format.line.color = '#ff0000';
    trendlines.load('items/type,items/name,items/format/line/color');
    await sync();
    expect(trendlines.items.map(({ name }) => name)).toEqual([
      '2 per. Mov. Avg. (Qtr1)',
      'Linear (Qtr1)',
    ]);
    expect(trendlines.items[1]?.format.line.color).toBe('#FF0000');
    moving.delete();
    const left = trendlines.getCount();
    await sync();
    expect(left.value).toBe(1);
  });
});

test('series change places; what only rings have is refused on lines', async () => {
  await onChart('Line', async (chart, _sheet, sync) => {
    chart.series.getItemAt(0).plotOrder = 1;
    const source = chart.series.getItemAt(0).getDimensionDataSourceString('Values');
    chart.series.load('items/name,items/plotOrder');
    await sync();
    expect(chart.series.items.map(({ name }) => name)).toEqual(['Qtr2', 'Qtr1']);
    expect(source.value).toBe('Sheet1!$C$2:$C$4');
    chart.series.getItemAt(0).doughnutHoleSize = 80;
    expect(await codeOf(sync())).toBe('InvalidArgument');
  });
  await onChart('Doughnut' as 'Line', async (chart, _sheet, sync) => {
    const series = chart.series.getItemAt(0);
    series.doughnutHoleSize = 80;
    series.load('doughnutHoleSize');
    await sync();
    expect(series.doughnutHoleSize).toBe(80);
  });
});

test('bubbles have sizes: every third column of what they are drawn from', async () => {
  await onChart('Line', async (_chart, sheet, sync) => {
    sheet.getRange('E1:G2').values = [
      [2000, 2.45, 0.1],
      [100, 2.65, 0.05],
    ];
    const { series } = sheet.charts.add('Bubble', sheet.getRange('E1:G2'), 'Columns');
    series.load('items');
    const sizes = series.getItemAt(0).getDimensionValues('BubbleSizes');
    const x = series.getItemAt(0).getDimensionValues('XValues');
    await sync();
    expect(series.items).toHaveLength(1);
    expect([x.value, sizes.value]).toEqual([
      ['2000', '100'],
      ['0.1', '0.05'],
    ]);
  });
});

test.each([
  [
    'dates',
    [
      ['Day', 'Sold'],
      [45000, 3],
      [45001, 4],
    ],
    'yyyy-mm-dd',
    ['Sold'],
    '45000',
  ],
  [
    'years beside an empty corner',
    [
      ['', 'Sold'],
      [2024, 3],
      [2025, 4],
    ],
    'General',
    ['Sold'],
    '2024',
  ],
  [
    'years with a header',
    [
      ['Year', 'Sold'],
      [2024, 3],
      [2025, 4],
    ],
    'General',
    ['Year', 'Sold'],
    '1',
  ],
])('%s along a chart', async (_, values, format, names, first) => {
  await onChart('Line', async (_chart, sheet, sync) => {
    sheet.getRange('E1:F3').values = values;
    sheet.getRange('E2:E3').numberFormat = [[format], [format]];
    const { series } = sheet.charts.add('Line', sheet.getRange('E1:F3'), 'Columns');
    series.load('items/name');
    const categories = series.getItemAt(0).getDimensionValues('Categories');
    await sync();
    expect(series.items.map(({ name }) => name)).toEqual(names);
    expect(categories.value[0]).toBe(first);
  });
});

test('charts tell that they were added, selected, left and deleted', async () => {
  const excel = await open();
  const told: string[] = [];
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const note = (event: { type: string }): Promise<void> => {
      told.push(event.type);
      return Promise.resolve();
    };
    sheet.charts.onAdded.add(note);
    sheet.charts.onDeleted.add(note);
    sheet.charts.onActivated.add(note);
    sheet.charts.onDeactivated.add(note);
    await context.sync();
    sheet.getRange('A1:C4').values = SALES;
    const chart = sheet.charts.add('Line', sheet.getRange('A1:C4'));
    chart.activate();
    const active = context.workbook.getActiveChartOrNullObject().load('name');
    await context.sync();
    expect(active.name).toBe('Chart 1');
    sheet.getRange('A1').select();
    const none = context.workbook.getActiveChartOrNullObject();
    chart.delete();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
  await excel.host.idle();
  expect(told).toEqual(['ChartAdded', 'ChartActivated', 'ChartDeactivated', 'ChartDeleted']);
});

test('colours are taken by name and told as #RRGGBB; others are refused', async () => {
  await onChart('Line', async (chart, sheet, sync) => {
    sheet.tabColor = 'indigo';
    sheet.load('tabColor');
    await sync();
    expect(sheet.tabColor).toBe('#4B0082');
    chart.format.fill.setSolidColor('sparkling');
    expect(await codeOf(sync())).toBe('InvalidArgument');
  });
});
