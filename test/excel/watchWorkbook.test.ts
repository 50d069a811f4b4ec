import { watchWorkbook } from '../../src/excel/read/watchWorkbook';
import { ledgerBlueprint } from './ledgerBlueprint';
import { drawOnce, openExcel, type LiveExcel } from './liveExcel';

const blueprint = ledgerBlueprint({ rows: 3, listRows: 3, labels: 1 });
let excel: LiveExcel;
let heard = 0;
let stop: () => Promise<void> = () => Promise.resolve();

const listen = async (): Promise<void> => {
  heard = 0;
  stop = await watchWorkbook(() => {
    heard += 1;
  });
};

/** Longer than the pause in which reports are gathered, and for the look-up after it. */
const flushEvents = async (): Promise<void> => {
  await excel.host.idle();
  await new Promise((resolve) => setTimeout(resolve, 400));
  await excel.host.idle();
};

beforeEach(async () => {
  excel = await openExcel();
  await drawOnce(excel.host, blueprint);
  await listen();
  await flushEvents();
  heard = 0;
});

afterEach(async () => {
  await stop();
  excel.close();
});

describe('watching the workbook', () => {
  it('tells of typing on a sheet of ours, once for a burst', async () => {
    ['1', '2', '3'].forEach((text) => excel.host.userEdit('Rows of trees', 4, 2, text));
    await flushEvents();
    expect(heard).toBe(1);
  });

  it('keeps quiet about sheets of others', async () => {
    excel.host.userEdit('Sheet1', 0, 0, 'mine');
    await flushEvents();
    excel.host.userEdit('Sheet1', 0, 0, 'still mine');
    await flushEvents();
    expect(heard).toBe(0);
  });

  it('looks up a sheet of others once only', async () => {
    excel.host.userEdit('Sheet1', 0, 0, 'mine');
    await flushEvents();
    excel.host.resetStats();
    excel.host.userEdit('Sheet1', 0, 0, 'still mine');
    await flushEvents();
    expect(excel.host.stats.requests).toHaveLength(0);
  });

  it('looks again at a sheet of others that gets a table', async () => {
    excel.host.userEdit('Sheet1', 0, 0, 'Name');
    await flushEvents();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').tables.add('A1:A3', true);
      await context.sync();
    });
    await flushEvents();
    expect(heard).toBe(1);
    excel.host.userEdit('Sheet1', 1, 0, 'x');
    await flushEvents();
    expect(heard).toBe(2);
  });

  it('looks again at a sheet of others that changed with one of ours: a table may have moved', async () => {
    excel.host.userEdit('Sheet1', 0, 0, 'mine');
    await flushEvents();
    excel.host.userEdit('Sheet1', 0, 0, 'pasted');
    excel.host.userEdit('Rows of trees', 4, 2, '5');
    await flushEvents();
    expect(heard).toBe(1);
    excel.host.resetStats();
    excel.host.userEdit('Sheet1', 0, 0, 'mine again');
    await flushEvents();
    expect(excel.host.stats.requests).toHaveLength(1);
  });

  it('tells of nothing that it still looked up when it was stopped', async () => {
    await stop();
    await listen();
    excel.host.setLatency(200);
    excel.host.userEdit('Rows of trees', 4, 2, '5');
    await new Promise((resolve) => setTimeout(resolve, 250));
    const stopped = stop();
    stop = () => Promise.resolve();
    await stopped;
    excel.host.setLatency(0);
    await flushEvents();
    expect(heard).toBe(0);
  });

  it('notices a sheet that was made after it began to watch', async () => {
    await stop();
    excel.close();
    excel = await openExcel();
    await listen();
    await drawOnce(excel.host, blueprint);
    await flushEvents();
    expect(heard).toBeGreaterThan(0);
  });

  it('tells when a look-up fails, rather than keep a change to itself', async () => {
    await stop();
    await listen();
    excel.host.failAt({ request: 1, code: 'InvalidOperationInCellEditMode' });
    excel.host.userEdit('Sheet1', 0, 0, 'mine');
    await flushEvents();
    expect(heard).toBe(1);
  });

  it('tells when a sheet of ours is deleted', async () => {
    excel.host.userEdit('View', 1, 1, 'x');
    await flushEvents();
    heard = 0;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('View').delete();
      await context.sync();
    });
    await flushEvents();
    expect(heard).toBe(1);
  });

  it('stops', async () => {
    await stop();
    stop = () => Promise.resolve();
    excel.host.userEdit('Rows of trees', 4, 2, '5');
    await flushEvents();
    expect(heard).toBe(0);
  });
});

describe('in a newer Excel', () => {
  it('notices sorting by an event of its own', async () => {
    await stop();
    excel.close();
    excel = await openExcel({ apiSet: '1.14' });
    await drawOnce(excel.host, blueprint);
    await listen();
    await flushEvents();
    heard = 0;
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Harvest').sort.apply([{ key: 0, ascending: false }]);
      await context.sync();
    });
    await flushEvents();
    expect(heard).toBe(1);
  });
});
