import { formatAt } from '../src/book/format';
import { closeAll, codeOf, open } from './open';

afterEach(closeAll);

const LONG = Array.from({ length: 2000 }, (_, index) => `B${index + 1}`).join(',');

test('areas of a sheet are formatted together', async () => {
  const { Excel, host } = await open();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const { format } = sheet.getRanges('A1:A2, C1,E5:F5');
    format.fill.color = '#FFEECC';
    format.font.bold = true;
    format.borders.getItem('EdgeBottom').color = '#112233';
    sheet.getRanges('A:A,C:D').format.columnWidth = 80;
    await context.sync();
  });
  const [sheet] = host.book.sheets;
  if (sheet === undefined) throw new Error('a workbook has a sheet');
  const places = [[1, 0], [0, 2], [4, 5]] as const; // prettier-ignore
  for (const [row, column] of places) {
    expect(formatAt(sheet.formats, row, column)).toMatchObject({
      fill: '#FFEECC',
      bold: true,
      bottom: { color: '#112233' },
    });
  }
  expect(formatAt(sheet.formats, 0, 1).bold).toBe(false);
  expect([...sheet.columnWidths]).toEqual([[0, 80], [2, 80], [3, 80]]); // prettier-ignore
});

test('what they have in common can be read; what differs is null', async () => {
  const { Excel } = await open();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1').format.font.bold = true;
    const areas = sheet.getRanges('A1,B2:B3').load('areaCount,cellCount,address');
    const font = areas.format.font.load('bold,italic');
    await context.sync();
    expect([areas.areaCount, areas.cellCount]).toEqual([2, 3]);
    expect(areas.address).toBe('Sheet1!A1,Sheet1!B2:B3');
    expect([font.bold, font.italic]).toEqual([null, false]);
  });
});

test.each([
  ['no address', 'A1,nothing here', 'InvalidArgument'],
  ['more addresses than Excel takes', LONG, 'InvalidArgument'],
])('%s is refused', async (_, address, code) => {
  const { Excel } = await open();
  const work = Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRanges(address).format.fill.color = '#FFEECC';
    await context.sync();
  });
  expect(await codeOf(work)).toBe(code);
});
