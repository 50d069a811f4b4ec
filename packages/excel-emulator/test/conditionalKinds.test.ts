import { closeAll, codeOf, open } from './open';

afterEach(closeAll);

const onCells = async (
  act: (range: Excel.Range, sync: () => Promise<void>) => Promise<void>
): Promise<void> => {
  const { Excel } = await open({ apiSet: '1.15' });
  await Excel.run(async (context) => {
    await act(context.workbook.worksheets.getFirst().getRange('A1:B9'), () => context.sync());
  });
};

test('a colour scale keeps its points; one without its number is refused', async () => {
  await onCells(async (range, sync) => {
    const { colorScale } = range.conditionalFormats.add('ColorScale');
    colorScale.criteria = {
      minimum: { type: 'LowestValue', color: 'blue' },
      midpoint: { type: 'Percent', formula: '50', color: 'yellow' },
      maximum: { type: 'HighestValue', color: 'red' },
    };
    colorScale.load('criteria,threeColorScale');
    await sync();
    expect(colorScale.threeColorScale).toBe(true);
    expect(colorScale.criteria).toEqual({
      minimum: { type: 'LowestValue', color: '#0000FF' },
      midpoint: { type: 'Percent', formula: '50', color: '#FFFF00' },
      maximum: { type: 'HighestValue', color: '#FF0000' },
    });
    colorScale.criteria = { minimum: { type: 'Number' }, maximum: { type: 'HighestValue' } };
    expect(await codeOf(sync())).toBe('InvalidArgument');
  });
});

test('a data bar keeps its direction, bounds and looks', async () => {
  await onCells(async (range, sync) => {
    const { dataBar } = range.conditionalFormats.add('DataBar');
    dataBar.barDirection = 'LeftToRight';
    dataBar.lowerBoundRule = { type: 'Number', formula: '=0' };
    dataBar.positiveFormat.fillColor = 'green';
    dataBar.negativeFormat.matchPositiveFillColor = true;
    dataBar.load('barDirection,lowerBoundRule,positiveFormat/fillColor');
    await sync();
    expect(dataBar.toJSON()).toMatchObject({
      barDirection: 'LeftToRight',
      lowerBoundRule: { type: 'Number', formula: '=0' },
      positiveFormat: { fillColor: '#008000' },
    });
  });
});

test('icons have a criterion each; the first has no limit', async () => {
  await onCells(async (range, sync) => {
    const { iconSet } = range.conditionalFormats.add('IconSet');
    iconSet.style = 'ThreeTriangles';
    const above = (formula: string): Excel.ConditionalIconCriterion => ({
      type: 'Number',
      operator: 'GreaterThanOrEqual',
      formula,
    });
    iconSet.criteria = [above('=1'), above('=700'), above('=1000')];
    iconSet.load('style,criteria');
    await sync();
    expect(iconSet.criteria).toEqual([{}, above('=700'), above('=1000')]);
    iconSet.criteria = [above('=1'), above('=700')];
    expect(await codeOf(sync())).toBe('InvalidArgument');
  });
});

test('texts, ranks and preset criteria are kept, and only their own part is there', async () => {
  await onCells(async (range, sync) => {
    const text = range.conditionalFormats.add('ContainsText');
    text.textComparison.rule = { operator: 'Contains', text: 'Delayed' };
    text.textComparison.format.font.color = 'red';
    text.textComparison.format.borders.bottom.style = 'Dash';
    const rank = range.conditionalFormats.add('TopBottom');
    rank.topBottom.rule = { rank: 1, type: 'TopItems' };
    const preset = range.conditionalFormats.add('PresetCriteria');
    preset.preset.rule = { criterion: 'OneStdDevAboveAverage' };
    range.conditionalFormats.load('items/type,items/priority');
    text.textComparison.load('rule,format/font/color');
    const edge = text.textComparison.format.borders.getItem('EdgeBottom').load('style');
    const none = text.presetOrNullObject;
    rank.topBottom.load('rule');
    await sync();
    expect(range.conditionalFormats.items.map(({ type }) => type)).toEqual([
      'PresetCriteria',
      'TopBottom',
      'ContainsText',
    ]);
    expect(text.textComparison.toJSON()).toMatchObject({
      rule: { operator: 'Contains', text: 'Delayed' },
      format: { font: { color: '#FF0000' } },
    });
    expect(edge.style).toBe('Dash');
    expect(none.isNullObject).toBe(true);
    expect(rank.topBottom.rule).toEqual({ rank: 1, type: 'TopItems' });
    rank.topBottom.rule = { rank: 101, type: 'TopPercent' };
    expect(await codeOf(sync())).toBe('InvalidArgument');
    text.preset.load('rule');
    expect(await codeOf(sync())).toBe('ItemNotFound');
  });
});

test('rules follow their cells and survive a snapshot; a divided one tells its ranges', async () => {
  const { Excel, host } = await open({ apiSet: '1.15' });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const format = sheet.getRange('A1:A9').conditionalFormats.add('DataBar');
    format.dataBar.upperBoundRule = { type: 'Formula', formula: '=$C$1' };
    sheet.getRange('1:1').insert('Down');
    sheet.getRange('A5').conditionalFormats.clearAll();
    format.dataBar.load('upperBoundRule');
    const ranges = format.getRanges().load('address');
    const one = format.getRangeOrNullObject();
    await context.sync();
    expect(format.dataBar.upperBoundRule.formula).toBe('=$C$2');
    expect(ranges.address).toBe('Sheet1!A2:A4,Sheet1!A6:A10');
    expect(one.isNullObject).toBe(true);
    format.getRange();
    expect(await codeOf(context.sync())).toBe('InvalidOperation');
  });
  const kept = host.snapshot();
  host.restore(kept);
  expect(host.snapshot()).toEqual(kept);
});
