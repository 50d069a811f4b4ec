import { applyEdit } from '../../src/excel/edit/applyEdit';
import { KnownTables } from '../../src/excel/read/knownTables';
import { readSource } from '../../src/excel/read/readSource';
import { planRefresh } from '../../src/workbook/book/refresh';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { READ_SPEC } from '../../src/workbook/book/readSpec';
import { drawOnce, openExcel, type LiveExcel } from './liveExcel';

let excel: LiveExcel;
let known: KnownTables;

/** Reads as the pane does each time, and checks that it is what somebody would read who knows nothing. */
const readAgain = async () => {
  excel.host.resetStats();
  const source = await readSource(READ_SPEC, known);
  const requests = [...excel.host.stats.requests];
  expect(source).toEqual(await readSource(READ_SPEC));
  return { source, requests };
};

const people = (work: (context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    work(context);
    await context.sync();
  });

const isRead = (source: Awaited<ReturnType<typeof readSource>>, table: string): boolean =>
  source.tables.some(({ name }) => name === table);

const blueprint = rvuBlueprint(SAMPLE);

beforeEach(async () => {
  excel = await openExcel();
  await drawOnce(excel.host, blueprint);
  known = new KnownTables();
  await readSource(READ_SPEC, known);
});

afterEach(() => excel.close());

describe('a workbook that is read again and again', () => {
  it('is asked for the tables that it has, in one trip and half the actions', async () => {
    excel.host.resetStats();
    await readSource(READ_SPEC);
    const [first] = excel.host.stats.requests;
    expect(first?.actions).toBeGreaterThan(300);
    const { requests } = await readAgain();
    expect(requests).toHaveLength(1);
    expect(requests[0]?.actions).toBeLessThanOrEqual(200);
    expect(requests[0]?.bytes).toBeLessThan(30_000);
  });

  it('is edited with half the looking, in as many trips', async () => {
    excel.host.resetStats();
    await applyEdit(READ_SPEC, planRefresh, { known });
    const { requests } = excel.host.stats;
    expect(requests).toHaveLength(5);
    expect(requests[0]?.actions).toBeLessThanOrEqual(458);
  });

  it('does without a table that was deleted', async () => {
    await people(({ workbook }) => workbook.tables.getItem('Actions').delete());
    const { source, requests } = await readAgain();
    expect(isRead(source, 'Actions')).toBe(false);
    expect(requests).toHaveLength(1);
  });

  it('finds a table that has come in one more trip, and then in one', async () => {
    await people(({ workbook }) => {
      const sheet = workbook.worksheets.add('Depots');
      sheet.tables.add('A1:B3', true).name = 'RVU_long_d9';
    });
    const { source, requests } = await readAgain();
    expect(isRead(source, 'RVU_long_d9')).toBe(true);
    expect(requests).toHaveLength(2);
    expect((await readAgain()).requests).toHaveLength(1);
  });

  it('follows a table that is renamed and back', async () => {
    await people(({ workbook }) => {
      workbook.tables.getItem('Actions').name = 'Our_actions';
    });
    expect(isRead((await readAgain()).source, 'Actions')).toBe(false);
    await people(({ workbook }) => {
      workbook.tables.getItem('Our_actions').name = 'ACTIONS';
    });
    const { source } = await readAgain();
    expect(isRead(source, 'ACTIONS')).toBe(true);
  });

  it('notices a name that went and came back, which no table tells of', async () => {
    const name = excel.host.book.names.find((each) => each.name === 'Period');
    const reference = name?.formula ?? '';
    await people(({ workbook }) => workbook.names.getItem('Period').delete());
    const without = await readAgain();
    expect(without.source.names.some(({ name }) => name === 'Period')).toBe(false);
    await people(({ workbook }) => workbook.names.add('Period', reference));
    const { source, requests } = await readAgain();
    expect(source.names.some(({ name }) => name === 'Period')).toBe(true);
    expect(requests).toHaveLength(1);
  });

  it('is looked at anew where Excel says that something is missing, and is then read as before', async () => {
    excel.host.failAt({ request: 1, code: 'ItemNotFound' });
    expect((await readAgain()).requests).toHaveLength(3);
    expect((await readAgain()).requests).toHaveLength(1);
  });
});

describe('an Excel that keeps saying that something is missing', () => {
  it('is asked three times at most', async () => {
    const { host } = excel;
    host.resetStats();
    host.failAt({ request: 1, code: 'ItemNotFound' });
    host.failAt({ request: 3, code: 'ItemNotFound' });
    host.failAt({ request: 5, code: 'ItemNotFound' });
    await expect(readSource(READ_SPEC, known)).rejects.toMatchObject({ code: 'ItemNotFound' });
    expect(host.stats.requests).toHaveLength(5);
  });
});
