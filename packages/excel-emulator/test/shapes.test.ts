import { closeAll, codeOf, open } from './open';

afterEach(closeAll);

const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAYAAAB/qH1jAAAAEklEQVR4nGNgYGD4j4aRBfhHAAD//2m1Af8AAAAASUVORK5CYII=';

const onSheet = async (
  act: (sheet: Excel.Worksheet, sync: () => Promise<void>) => Promise<void>
) => {
  const booted = await open({ apiSet: '1.15' });
  await booted.Excel.run(async (context) => {
    await act(context.workbook.worksheets.getFirst(), () => context.sync());
  });
  return booted;
};

const placed = (sheet: Excel.Worksheet, name: string, left: number): Excel.Shape => {
  const shape = sheet.shapes.addGeometricShape('Rectangle');
  shape.set({ name, left, top: 10, width: 40, height: 20 });
  return shape;
};

test('a shape has its place, size, turn, fill, outline and text', async () => {
  const { host } = await onSheet(async (sheet, sync) => {
    const shape = placed(sheet, 'Badge', 80);
    shape.incrementLeft(-25);
    shape.incrementRotation(400);
    shape.lockAspectRatio = true;
    shape.scaleHeight(2, 'CurrentSize', 'ScaleFromMiddle');
    shape.fill.setSolidColor('lightblue');
    shape.fill.transparency = 0.25;
    shape.lineFormat.set({ color: '#C55A11', dashStyle: 'DashDotDot', weight: 4 });
    shape.textFrame.textRange.text = 'Shape formatting';
    shape.textFrame.textRange.font.bold = true;
    shape.textFrame.textRange.getSubstring(0, 5).font.color = 'red';
    shape.load('left,top,width,height,rotation,type,geometricShapeType,level');
    shape.fill.load('foregroundColor,type,transparency');
    shape.lineFormat.load('color,dashStyle,weight');
    shape.textFrame.load('hasText,textRange/text,textRange/font/bold');
    await sync();
    expect(shape.toJSON()).toMatchObject({
      left: 35,
      top: 0,
      width: 80,
      height: 40,
      rotation: 40,
      type: 'GeometricShape',
      geometricShapeType: 'Rectangle',
      level: 0,
      fill: { foregroundColor: '#ADD8E6', type: 'Solid', transparency: 0.25 },
      lineFormat: { color: '#C55A11', dashStyle: 'DashDotDot', weight: 4 },
    });
    expect(shape.textFrame.hasText).toBe(true);
    expect(shape.textFrame.textRange.toJSON()).toEqual({
      text: 'Shape formatting',
      font: { bold: true },
    });
    shape.fill.clear();
    shape.lineFormat.visible = false;
    shape.textFrame.deleteText();
    shape.fill.load('type');
    shape.lineFormat.load('weight');
    shape.textFrame.load('hasText');
    await sync();
    expect([shape.fill.type, shape.lineFormat.weight, shape.textFrame.hasText]).toEqual([
      'NoFill',
      null,
      false,
    ]);
  });
  const kept = host.snapshot();
  host.restore(kept);
  expect(host.snapshot()).toEqual(kept);
  expect(host.book.sheets[0]?.shapes[0]).toMatchObject({ name: 'Badge', bag: { Left: 35 } });
});

test('lines run between points and are held by shapes', async () => {
  const { host } = await onSheet(async (sheet, sync) => {
    const held = placed(sheet, 'Right', 200);
    const line = sheet.shapes.addLine(300, 50, 200, 150, 'Curve');
    line.line.endArrowheadStyle = 'Triangle';
    line.load('left,top,width,height');
    await sync();
    expect([line.left, line.top, line.width, line.height]).toEqual([200, 50, 100, 100]);
    line.line.connectEndShape(held, 2);
    line.line.load('isEndConnected,isBeginConnected,endConnectedSite,connectorType');
    const target = line.line.endConnectedShape.load('name');
    await sync();
    expect(line.line.toJSON()).toMatchObject({
      isEndConnected: true,
      isBeginConnected: false,
      endConnectedSite: 2,
      connectorType: 'Curve',
    });
    expect(target.name).toBe('Right');
    line.load('left');
    expect(await codeOf(sync())).toBe('NotImplemented');
  });
  host.restore(host.snapshot());
  const [right, line] = host.book.sheets[0]?.shapes ?? [];
  expect(line?.end).toEqual({ shape: right?.id, site: 2 });
});

test('groups move what they hold, and open in their place', async () => {
  await onSheet(async (sheet, sync) => {
    const [left, right, top] = [
      placed(sheet, 'L', 10),
      placed(sheet, 'R', 100),
      placed(sheet, 'T', 0),
    ];
    const group = sheet.shapes.addGroup([left, right]);
    group.name = 'Group';
    group.incrementLeft(50);
    group.load('left,width,type,zOrderPosition');
    const members = group.group.shapes.load('items/name,items/left,items/level');
    top.load('zOrderPosition');
    await sync();
    expect([group.left, group.width, group.type, group.zOrderPosition]).toEqual([
      60,
      130,
      'Group',
      0,
    ]);
    expect(members.items.map(({ left: at, level }) => [at, level])).toEqual([
      [60, 1],
      [150, 1],
    ]);
    expect(top.zOrderPosition).toBe(1);
    group.group.ungroup();
    sheet.shapes.load('items/name');
    await sync();
    expect(sheet.shapes.items.map(({ name }) => name)).toEqual(['L', 'R', 'T']);
    sheet.shapes.addGroup([sheet.shapes.getItem('T')]);
    expect(await codeOf(sync())).toBe('InvalidArgument');
  });
});

test('shapes are stacked, found by name or id, and deleted', async () => {
  await onSheet(async (sheet, sync) => {
    const first = placed(sheet, 'A', 10);
    placed(sheet, 'B', 20);
    first.setZOrder('BringToFront');
    sheet.shapes.load('items/name,items/id');
    await sync();
    expect(sheet.shapes.items.map(({ name }) => name)).toEqual(['B', 'A']);
    sheet.shapes.getItem(sheet.shapes.items[0]?.id ?? '').delete();
    const gone = sheet.shapes.getItemOrNullObject('B');
    const count = sheet.shapes.getCount();
    await sync();
    expect([gone.isNullObject, count.value]).toEqual([true, 1]);
  });
});

test('a picture has its size in points; what is no picture is refused', async () => {
  await onSheet(async (sheet, sync) => {
    const picture = sheet.shapes.addImage(PNG);
    picture.scaleWidth(3, 'OriginalSize');
    picture.load('type,width,height');
    picture.image.load('format');
    await sync();
    expect([picture.type, picture.width, picture.height]).toEqual(['Image', 9, 1.5]);
    expect(picture.image.format).toBe('PNG');
    picture.getAsImage('PNG');
    expect(await codeOf(sync())).toBe('NotImplemented');
    sheet.shapes.addImage('UEsDBA==');
    expect(await codeOf(sync())).toBe('InvalidArgument');
  });
});

test.each([
  ['a negative width', (shape: Excel.Shape) => void (shape.width = -1), 'InvalidArgument'],
  [
    'half a fill too much',
    (shape: Excel.Shape) => void (shape.fill.transparency = 1.5),
    'InvalidArgument',
  ],
  [
    'the line of a rectangle',
    (shape: Excel.Shape) => void shape.line.load('id'),
    'InvalidOperation',
  ],
  [
    'the colour of a theme',
    (shape: Excel.Shape) => void shape.fill.load('foregroundColor'),
    'NotImplemented',
  ],
])('%s is refused', async (_, act, code) => {
  await onSheet(async (sheet, sync) => {
    act(placed(sheet, 'A', 0));
    expect(await codeOf(sync())).toBe(code);
  });
});
