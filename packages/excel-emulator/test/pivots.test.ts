import { closeAll, codeOf, open } from './open';

afterEach(closeAll);

const RECORDS = [
  ['Farm', 'Type', 'Class', 'Sold', 'Made'],
  ['B Farms', 'Lime', 'Organic', 5, 10],
  ['A Farms', 'Lime', 'Organic', 10, 20],
  ['A Farms', 'Lemon', 'Conventional', 20, 30],
  ['B Farms', 'Lemon', 'Organic', 7, 40],
];

type Act = (
  pivot: Excel.PivotTable,
  sync: () => Promise<void>,
  sheet: Excel.Worksheet
) => Promise<void>;

const onPivot = async (act: Act) => {
  const booted = await open({ apiSet: '1.15' });
  await booted.Excel.run(async (context) => {
    const data = context.workbook.worksheets.getFirst();
    data.name = 'Data';
    data.getRange('A1:E5').values = RECORDS;
    const sheet = context.workbook.worksheets.add('Pivot');
    const pivot = sheet.pivotTables.add('Sales', 'Data!A1:E5', 'A2');
    await act(pivot, () => context.sync(), sheet);
  });
  return booted;
};

const place = (
  pivot: Excel.PivotTable,
  on: Partial<Record<'rows' | 'columns' | 'values', readonly string[]>>
): void => {
  const of = (name: string) => pivot.hierarchies.getItem(name);
  for (const name of on.rows ?? []) pivot.rowHierarchies.add(of(name));
  for (const name of on.columns ?? []) pivot.columnHierarchies.add(of(name));
  for (const name of on.values ?? []) pivot.dataHierarchies.add(of(name));
};

const valuesOf = async (
  pivot: Excel.PivotTable,
  sync: () => Promise<void>
): Promise<unknown[][]> => {
  const range = pivot.layout.getRange().load('values');
  await sync();
  return range.values;
};

test('rows within rows with two values: totals above, and a grand total', async () => {
  await onPivot(async (pivot, sync) => {
    place(pivot, { rows: ['Farm', 'Type'], values: ['Sold', 'Made'] });
    expect(await valuesOf(pivot, sync)).toEqual([
      ['Row Labels', 'Sum of Sold', 'Sum of Made'],
      ['A Farms', 30, 50],
      ['Lemon', 20, 30],
      ['Lime', 10, 20],
      ['B Farms', 12, 50],
      ['Lemon', 7, 40],
      ['Lime', 5, 10],
      ['Grand Total', 42, 100],
    ]);
    const body = pivot.layout.getDataBodyRange().load('address');
    const labels = pivot.layout.getRowLabelRange().load('address');
    await sync();
    expect([body.address, labels.address]).toEqual(['Pivot!B3:C9', 'Pivot!A2:A9']);
  });
});

test('a tabular layout has a column for each field and totals below', async () => {
  await onPivot(async (pivot, sync) => {
    place(pivot, { rows: ['Farm', 'Type'], values: ['Sold'] });
    pivot.layout.layoutType = 'Tabular';
    pivot.layout.repeatAllItemLabels(true);
    pivot.layout.showColumnGrandTotals = false;
    expect(await valuesOf(pivot, sync)).toEqual([
      ['Farm', 'Type', 'Sum of Sold'],
      ['A Farms', 'Lemon', 20],
      ['A Farms', 'Lime', 10],
      ['A Farms Total', '', 30],
      ['B Farms', 'Lemon', 7],
      ['B Farms', 'Lime', 5],
      ['B Farms Total', '', 12],
    ]);
  });
});

test('columns across, empty crossings, and shares of a column', async () => {
  await onPivot(async (pivot, sync) => {
    place(pivot, { rows: ['Farm'], columns: ['Class'], values: ['Sold'] });
    pivot.layout.emptyCellText = '--';
    pivot.layout.fillEmptyCells = true;
    expect(await valuesOf(pivot, sync)).toEqual([
      ['Sum of Sold', 'Column Labels', '', ''],
      ['Row Labels', 'Conventional', 'Organic', 'Grand Total'],
      ['A Farms', 20, 10, 30],
      ['B Farms', '--', 12, 12],
      ['Grand Total', 20, 22, 42],
    ]);
    pivot.dataHierarchies.getItem('Sum of Sold').showAs = { calculation: 'PercentOfColumnTotal' };
    const [, , first] = await valuesOf(pivot, sync);
    expect(first).toEqual(['A Farms', 1, 10 / 22, 30 / 42]);
  });
});

test('functions and names of values', async () => {
  await onPivot(async (pivot, sync) => {
    place(pivot, { rows: ['Farm'], values: ['Sold', 'Type'] });
    pivot.dataHierarchies.load('items/name,items/summarizeBy');
    await sync();
    expect(pivot.dataHierarchies.items.map(({ name }) => name)).toEqual([
      'Sum of Sold',
      'Count of Type',
    ]);
    const [sold] = pivot.dataHierarchies.items;
    if (sold === undefined) throw new Error('no values');
    sold.summarizeBy = 'Max';
    expect((await valuesOf(pivot, sync)).slice(0, 2)).toEqual([
      ['Row Labels', 'Max of Sold', 'Count of Type'],
      ['A Farms', 20, 2],
    ]);
    sold.name = 'Best';
    expect((await valuesOf(pivot, sync))[0]?.[1]).toBe('Best');
    sold.name = 'Sold';
    expect(await codeOf(sync())).toBe('InvalidArgument');
  });
});

test('filters by item, label and value; those above the table show what they let through', async () => {
  await onPivot(async (pivot, sync, sheet) => {
    place(pivot, { rows: ['Farm'], values: ['Sold'] });
    const kinds = pivot.filterHierarchies.add(pivot.hierarchies.getItem('Class'));
    const field = kinds.fields.getItem('Class');
    field.applyFilter({ manualFilter: { selectedItems: ['Organic'] } });
    expect(await valuesOf(pivot, sync)).toEqual([
      ['Class', 'Organic'],
      ['', ''],
      ['Row Labels', 'Sum of Sold'],
      ['A Farms', 10],
      ['B Farms', 12],
      ['Grand Total', 22],
    ]);
    const farm = pivot.hierarchies.getItem('Farm').fields.getItem('Farm');
    farm.applyFilter({
      valueFilter: { condition: 'GreaterThan', comparator: 11, value: 'Sum of Sold' },
    });
    const filters = farm.getFilters();
    expect((await valuesOf(pivot, sync)).slice(3)).toEqual([
      ['B Farms', 12],
      ['Grand Total', 12],
    ]);
    expect(filters.value.valueFilter).toMatchObject({ comparator: 11 });
    farm.clearAllFilters();
    field.clearAllFilters();
    farm.applyFilter({ labelFilter: { condition: 'BeginsWith', substring: 'B', exclusive: true } });
    expect((await valuesOf(pivot, sync)).slice(3)).toEqual([
      ['A Farms', 30],
      ['Grand Total', 30],
    ]);
    field.applyFilter({ manualFilter: { selectedItems: ['Wild'] } });
    expect(await codeOf(sync())).toBe('InvalidArgument');
    const left = sheet.getUsedRange(true).load('address');
    await sync();
    expect(left.address).toBe('Pivot!A1:B5');
  });
});

test('records are those of the last refresh, from a table that grew', async () => {
  const booted = await open({ apiSet: '1.15' });
  await booted.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:E5').values = RECORDS;
    const table = sheet.tables.add('A1:E5', true);
    const pivot = sheet.pivotTables.add('Sales', table, sheet.getRange('G1'));
    place(pivot, { rows: ['Farm'], values: ['Sold'] });
    table.rows.add(undefined, [['C Farms', 'Lime', 'Organic', 100, 1]]);
    const sync = (): Promise<void> => context.sync();
    expect((await valuesOf(pivot, sync)).at(-1)).toEqual(['Grand Total', 42]);
    pivot.refresh();
    expect((await valuesOf(pivot, sync)).at(-1)).toEqual(['Grand Total', 142]);
    const [kind, text] = [pivot.getDataSourceType(), pivot.getDataSourceString()];
    await sync();
    expect([kind.value, text.value]).toEqual(['LocalTable', 'Table1']);
  });
  const kept = booted.host.snapshot();
  booted.host.restore(kept);
  expect(booted.host.snapshot()).toEqual(kept);
});

test('what a pivot table cannot do is refused and leaves it as it was; deleted, its cells go', async () => {
  await onPivot(async (pivot, sync, sheet) => {
    place(pivot, { rows: ['Farm'], values: ['Sold'] });
    const before = await valuesOf(pivot, sync);
    pivot.dataHierarchies.getItem('Sum of Sold').showAs = { calculation: 'Index' };
    expect(await codeOf(sync())).toBe('NotImplemented');
    expect(await valuesOf(pivot, sync)).toEqual(before);
    sheet.pivotTables.add('sales', 'Data!A1:E5', 'H2');
    expect(await codeOf(sync())).toBe('InvalidArgument');
    const touched = sheet.getRange('B3').getPivotTables().getCount();
    const held = sheet.getRange('B3').getPivotTables(true).getCount();
    pivot.delete();
    const used = sheet.getUsedRangeOrNullObject(true);
    await sync();
    expect([touched.value, held.value, used.isNullObject]).toEqual([1, 0, true]);
  });
});

test('a slicer lets items through, of a field on no axis too; its last item stays', async () => {
  const { host } = await onPivot(async (pivot, sync, sheet) => {
    place(pivot, { rows: ['Farm'], values: ['Sold'] });
    const slicer = sheet.slicers.add('Sales', 'Type');
    slicer.set({ name: 'Fruit', caption: 'Fruit types', left: 395, width: 150 });
    slicer.style = 'SlicerStyleLight6';
    slicer.selectItems(['Lime']);
    slicer.load('name,caption,left,isFilterCleared');
    slicer.slicerItems.load('items/name,items/isSelected');
    expect((await valuesOf(pivot, sync)).at(-1)).toEqual(['Grand Total', 15]);
    expect(slicer.toJSON()).toMatchObject({
      name: 'Fruit',
      caption: 'Fruit types',
      left: 395,
      isFilterCleared: false,
    });
    expect(slicer.slicerItems.items.map((item) => [item.name, item.isSelected])).toEqual([
      ['Lemon', false],
      ['Lime', true],
    ]);
    slicer.slicerItems.getItem('Lime').isSelected = false;
    expect(await codeOf(sync())).toBe('InvalidOperation');
    slicer.clearFilters();
    expect((await valuesOf(pivot, sync)).at(-1)).toEqual(['Grand Total', 42]);
    slicer.selectItems(['Plum']);
    expect(await codeOf(sync())).toBe('InvalidArgument');
  });
  const kept = host.snapshot();
  host.restore(kept);
  expect(host.snapshot()).toEqual(kept);
  expect(kept.sheets[1]?.slicers).toMatchObject([{ name: 'Fruit', pivot: 'Sales' }]);
});

test('the pivot tables of a copied sheet have names of their own', async () => {
  await onPivot(async (pivot, sync, sheet) => {
    place(pivot, { rows: ['Farm'], values: ['Sold'] });
    const copy = sheet.copy('After', sheet);
    copy.pivotTables.load('items/name');
    await sync();
    expect(copy.pivotTables.items.map(({ name }) => name)).toEqual(['Sales2']);
  });
});
