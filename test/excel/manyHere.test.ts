/** More contributions on one spot of the native chart than can be named: one label says how many they are. */
import { drawBlueprint } from '../../src/excel/draw/drawBlueprint';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { labelPlaces } from '../../src/workbook/sections/matrix/labelPlaces';
import { contribution } from '../model/build';
import { openExcel, valueAt, type LiveExcel } from './liveExcel';
import { SMALL } from './smallRvu';

jest.setTimeout(120_000);

const at = (id: string, cash: number | null, estimate: number) =>
  contribution({ id, cash, estimate });

/** Five on one spot, three on another, one that can't be placed twice over. */
const RVU = {
  ...SMALL,
  contributions: [
    ...['A1', 'A2', 'A3', 'A4', 'A5'].map((id) => at(id, 100, 3)),
    ...['B1', 'B2', 'B3'].map((id) => at(id, 40, 4)),
    ...['C1', 'C2', 'C3', 'C4'].map((id) => at(id, null, 2)),
  ],
};

let excel: LiveExcel;
beforeAll(async () => {
  excel = await openExcel();
});
afterAll(() => excel.close());

const labels = (): readonly string[] => {
  const { host } = excel;
  const table = host.book.tables.find(({ name }) => name === 'Labels_given');
  const column = table?.columns.findIndex(({ name }) => name === 'Label') ?? -1;
  if (table === undefined || column < 0) throw new Error('no labels');
  return Array.from({ length: RVU.contributions.length }, (_, row) =>
    String(
      valueAt(host, table.sheet.name, table.area.row + 1 + row, table.area.column + column)
    ).trim()
  );
};

const WANTED = ['5 here', 'B1', 'B2', 'B3', 'C1', 'C2', 'C3', 'C4', ...['', '', '', '']];
const sorted = (texts: readonly string[]) => [...texts].sort();

test('five on one spot are one label, three are their ids, and it follows what is typed', async () => {
  const plan = rvuBlueprint(RVU);
  const drawn = plan.sheets.flatMap(({ charts }) =>
    charts.flatMap((chart) => (chart.kind === 'scatter' ? chart.series : []))
  );
  const texts = drawn.flatMap((each) => ('labels' in each ? (each.labels?.texts ?? []) : []));
  expect(texts.map((text) => text.trim())).toContain('5 here');
  expect(await drawBlueprint(plan)).toMatchObject({ ok: true });
  expect(sorted(labels())).toEqual(sorted(WANTED));
  const { host } = excel;
  const table = host.book.tables.find(({ name }) => name === 'Contributions');
  const cash = table?.columns.findIndex(({ name }) => name === 'Cash') ?? -1;
  if (table === undefined || cash < 0) throw new Error('no cash');
  for (const row of [0, 1])
    host.userEdit(table.sheet.name, table.area.row + 1 + row, table.area.column + cash, '55');
  expect(sorted(labels())).toEqual(sorted(RVU.contributions.map(({ id }) => id)));
});

test('a label that another one speaks for takes no room', () => {
  const spot = { x: 10, y: 10 };
  const places = labelPlaces(
    [
      { ...spot, text: '5 here' },
      { ...spot, text: '' },
      { x: 60, y: 10, text: 'B1' },
    ],
    { x: null, y: null }
  );
  expect(places[1]).toBe('right');
});
