/** People switch on the Total Row of our tables: it is theirs, and no act of ours takes it for a contribution. */
import { applyEdit } from '../../src/excel/edit/applyEdit';
import { readSource } from '../../src/excel/read/readSource';
import type { EditDecision } from '../../src/workbook/kernel/edit';
import { NO_EDIT } from '../../src/workbook/kernel/edit';
import { planClosePeriod } from '../../src/workbook/book/planClosePeriod';
import { readRvu } from '../../src/workbook/book/readRvu';
import { planRefresh } from '../../src/workbook/book/refresh';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { READ_SPEC } from '../../src/workbook/book/readSpec';
import type { WorkbookSource } from '../../src/workbook/kernel/source';
import { drawOnce, openExcel, type LiveExcel } from './liveExcel';
import { SMALL } from './smallRvu';

jest.setTimeout(180_000);

const blueprint = rvuBlueprint(SMALL);
const TABLES = ['Contributions', 'Actions', 'Indicators'];
let excel: LiveExcel;

beforeEach(async () => {
  excel = await openExcel({ today: () => 46_350 });
  await drawOnce(excel.host, blueprint);
});

afterEach(() => excel.close());

const switchOn = (): Promise<void> =>
  Excel.run(async ({ workbook }) => {
    for (const name of TABLES) workbook.tables.getItem(name).showTotals = true;
    await workbook.context.sync();
  });

/** The words in the first cell of each totals row. */
const totalsNow = (): Promise<readonly unknown[]> =>
  Excel.run(async ({ workbook }) => {
    const rows = TABLES.map((name) => workbook.tables.getItem(name).getTotalRowRange());
    rows.forEach((row) => row.load('values'));
    await workbook.context.sync();
    return rows.map((row): unknown => row.values[0]?.[0]);
  });

async function rvuNow() {
  const reading = readRvu(await readSource(READ_SPEC));
  if (reading.kind !== 'rvu') throw new Error('not ours');
  return reading;
}

const act = (plan: (source: WorkbookSource) => EditDecision) => applyEdit(READ_SPEC, plan);

test('what is read is the same with it', async () => {
  const before = await rvuNow();
  await switchOn();
  const { rvu, problems } = await rvuNow();
  expect(problems).toEqual(before.problems);
  expect(rvu).toEqual(before.rvu);
});

test('an added contribution comes above it', async () => {
  await switchOn();
  const rows = [
    {
      table: 'Contributions',
      headers: ['Id', 'Activity', 'Direction'],
      rows: [['G9', 'Fairs', 'we give']],
    },
  ];
  expect(await act(() => ({ kind: 'edit', edit: { ...NO_EDIT, rows } }))).toMatchObject({
    ok: true,
  });
  const { contributions } = (await rvuNow()).rvu;
  expect(contributions.map(({ id }) => id)).toEqual(['G1', 'G2', 'R1', 'G9']);
  expect(await totalsNow()).toEqual(['Total', 'Total', 'Total']);
});

test.each([
  ['refreshing', planRefresh],
  ['closing the period', (source: WorkbookSource) => planClosePeriod(source, SMALL.period)],
])('%s ends as without it, and leaves it', async (_, plan) => {
  await act(plan);
  const without = (await rvuNow()).rvu;
  await drawOnce(excel.host, blueprint);
  await switchOn();
  expect(await act(plan)).toMatchObject({ ok: true });
  expect((await rvuNow()).rvu).toEqual(without);
  expect(await totalsNow()).toEqual(['Total', 'Total', 'Total']);
});
