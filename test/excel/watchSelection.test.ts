import { areaOf } from 'excel-emulator/book';
import type { ActiveCell } from '../../src/excel/read/watchSelection';
import { watchSelection } from '../../src/excel/read/watchSelection';
import { openExcel, type LiveExcel } from './liveExcel';

let excel: LiveExcel;
let heard: (ActiveCell | null)[] = [];
let stop: () => Promise<void> = () => Promise.resolve();

/** Longer than the pause in which reports are gathered, and for the look-up after it. */
const flushEvents = async (): Promise<void> => {
  await excel.host.idle();
  await new Promise((resolve) => setTimeout(resolve, 400));
  await excel.host.idle();
};

const select = (row: number, column: number, rows = 1): void =>
  excel.host.userSelect('Sheet1', areaOf(row, column, rows, 1));

beforeEach(async () => {
  excel = await openExcel();
  heard = [];
  stop = await watchSelection((cell) => heard.push(cell));
  await flushEvents();
});

afterEach(async () => {
  await stop();
  excel.close();
});

describe('watching the selection', () => {
  it('tells at once which cell is active', () => {
    expect(heard).toEqual([{ sheet: 'Sheet1', row: 0, column: 0 }]);
  });

  it('tells once for a burst, by one round trip, and of several cells the active one', async () => {
    excel.host.resetStats();
    select(1, 1);
    select(2, 1);
    select(6, 2, 3);
    await flushEvents();
    expect(heard.slice(1)).toEqual([{ sheet: 'Sheet1', row: 6, column: 2 }]);
    expect(excel.host.stats.requests).toHaveLength(1);
  });

  it('knows nothing while Excel does not answer, and the next selection again', async () => {
    excel.host.failAt({ request: 1, code: 'InvalidOperationInCellEditMode' });
    select(1, 1);
    await flushEvents();
    expect(heard.slice(1)).toEqual([null]);
    select(2, 1);
    await flushEvents();
    expect(heard.slice(2)).toEqual([{ sheet: 'Sheet1', row: 2, column: 1 }]);
  });

  it('stops, also while it looks', async () => {
    excel.host.setLatency(200);
    select(3, 1);
    await new Promise((resolve) => setTimeout(resolve, 250));
    const stopped = stop();
    stop = () => Promise.resolve();
    await stopped;
    excel.host.setLatency(0);
    select(4, 1);
    await flushEvents();
    expect(heard).toHaveLength(1);
  });

  it('is refused where Excel takes no listener', async () => {
    excel.host.failAt({ code: 'AccessDenied' });
    await expect(watchSelection(() => undefined)).rejects.toMatchObject({ code: 'AccessDenied' });
  });
});
