import type { BootedExcel } from '../src/boot/bootExcel';
import { closeAll, codeOf, open } from './open';

afterEach(closeAll);

const DATA = [
  ['Name', 'Qty'],
  ['Apple', 10],
  ['Banana', 20],
  ['cherry', 30],
  ['Grape', 40],
];

const withData = async (asTable: boolean): Promise<BootedExcel> => {
  const booted = await open({ apiSet: '1.14' });
  await booted.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:B5').values = DATA;
    if (asTable) sheet.tables.add('A1:B5', true).name = 'T';
    await context.sync();
  });
  return booted;
};

/** The names in rows that are seen. */
const seen = ({ Excel }: BootedExcel): Promise<unknown[]> =>
  Excel.run(async (context) => {
    const view = context.workbook.worksheets.getFirst().getRange('A2:A5').getVisibleView();
    view.load('values');
    await context.sync();
    return view.values.map(([name]: unknown[]) => name);
  });

const CASES: readonly (readonly [number, Excel.FilterCriteria, readonly string[]])[] = [
  [0, { filterOn: 'Values', values: ['apple', 'CHERRY'] }, ['Apple', 'cherry']],
  [0, { filterOn: 'Custom', criterion1: '=*e' }, ['Apple', 'Grape']],
  [
    1,
    { filterOn: 'Custom', criterion1: '<20', criterion2: '>30', operator: 'Or' },
    ['Apple', 'Grape'],
  ],
  [1, { filterOn: 'TopItems', criterion1: '1' }, ['Grape']],
  [1, { filterOn: 'TopPercent', criterion1: '50' }, ['cherry', 'Grape']],
  [1, { filterOn: 'BottomItems', criterion1: '2' }, ['Apple', 'Banana']],
  [1, { filterOn: 'Dynamic', dynamicCriteria: 'AboveAverage' }, ['cherry', 'Grape']],
];

test.each(CASES)('column %p filtered by %p', async (column, criteria, names) => {
  const plainCells = await withData(false);
  await plainCells.Excel.run(async (context) => {
    const { autoFilter } = context.workbook.worksheets.getFirst();
    autoFilter.apply('A1:B5', column, criteria);
    autoFilter.load('enabled,isDataFiltered');
    await context.sync();
    expect([autoFilter.enabled, autoFilter.isDataFiltered]).toEqual([true, true]);
  });
  expect(await seen(plainCells)).toEqual(names);
  const table = await withData(true);
  await table.Excel.run(async (context) => {
    context.workbook.tables.getItem('T').columns.getItemAt(column).filter.apply(criteria);
    await context.sync();
  });
  expect(await seen(table)).toEqual(names);
});

test('filters add up, are applied again, cleared and taken away; rows tell that they were hidden', async () => {
  const booted = await withData(false);
  const heard: string[] = [];
  await booted.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.onRowHiddenChanged.add(({ changeType }) => Promise.resolve(void heard.push(changeType)));
    await context.sync();
    const { autoFilter } = sheet;
    autoFilter.apply('A1:B5', 1, { filterOn: 'Custom', criterion1: '>10' });
    autoFilter.apply('A1:B5', 0, { filterOn: 'Custom', criterion1: '=*a*' });
    sheet.getRange('A4').values = [['Banana']];
    autoFilter.reapply();
    await context.sync();
  });
  expect(await seen(booted)).toEqual(['Banana', 'Banana', 'Grape']);
  const again = await open();
  again.host.restore(booted.host.snapshot());
  expect(again.host.book.sheets[0]?.extras.filter).toEqual(
    booted.host.book.sheets[0]?.extras.filter
  );
  await booted.Excel.run(async (context) => {
    const { autoFilter } = context.workbook.worksheets.getFirst();
    autoFilter.clearColumnCriteria(1);
    await context.sync();
    autoFilter.remove();
    const none = autoFilter.getRangeOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
  expect(await seen(booted)).toHaveLength(4);
  await booted.host.idle();
  expect(new Set(heard)).toEqual(new Set(['Hidden', 'Unhidden']));
});

test('what can’t be told is refused, and nothing is filtered', async () => {
  const booted = await withData(true);
  const work = booted.Excel.run(async (context) => {
    const column = context.workbook.tables.getItem('T').columns.getItemAt(1);
    column.filter.applyDynamicFilter('Yesterday');
    await context.sync();
  });
  expect(await codeOf(work)).toBe('NotImplemented');
  expect(await seen(booted)).toHaveLength(4);
});
