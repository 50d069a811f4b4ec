import { closeAll, open } from './open';

afterEach(closeAll);

test('acts on null objects do nothing, and what they lead to is null as well', async () => {
  const { Excel, host } = await open();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const missing = worksheets.getItemOrNullObject('Nowhere');
    missing.delete();
    missing.name = 'Somewhere';
    missing.set({ tabColor: '#FF0000' });
    const cell = missing.getRange('A1').load('values');
    cell.values = [[1]];
    cell.format.fill.color = 'red';
    worksheets.add('After');
    await context.sync();
    expect(missing.isNullObject).toBe(true);
    expect(cell.isNullObject).toBe(true);
  });
  expect(host.book.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'After']);
});

test('collections load their items, all scalars of them, and pass over unknown names', async () => {
  const { Excel } = await open();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add('Two');
    worksheets.load('items');
    await context.sync();
    expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Sheet1', 'Visible'],
      ['Two', 'Visible'],
    ]);
    const again = context.workbook.worksheets;
    again.load('items/*');
    const first = again.getFirst().load('name,noSuchThing,*');
    await context.sync();
    expect(again.items[1]?.name).toBe('Two');
    expect(first.tabColor).toBe('');
    again.load('items/NoPropertiesNeeded');
    await context.sync();
    expect(again.items).toHaveLength(2);
  });
});
