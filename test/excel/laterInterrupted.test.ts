import { drawBlueprint } from '../../src/excel/draw/drawBlueprint';
import type { ExcelHost } from 'excel-emulator';
import { inject, type Operation } from './faults';
import { GARDEN } from './gardenBlueprint';
import { people, valuesOf } from './gardenExcel';
import { finishUpgrade, runUpgrade } from './gardenUpgrade';
import { cutPoints, openExcel, photograph, type LiveExcel } from './liveExcel';

jest.setTimeout(300_000);

/** `EVERY_ACTION=1` cuts more often where it cuts twice, and where somebody types in between. */
const STEP = process.env['EVERY_ACTION'] === '1' ? 1 : 4;

let excel: LiveExcel;

beforeEach(async () => {
  excel = await openExcel();
});

afterEach(() => excel.close());

/** Typed over a formula, into a blank cell, in a column of their own, below and beside. */
const makeItTheirs = () =>
  people(({ tables, worksheets }) => {
    const beds = tables.getItem('Beds');
    beds.getDataBodyRange().getCell(1, 2).values = [[1000]];
    tables.getItem('Tools').columns.add(undefined, [['Mine'], ['a'], ['b'], ['c'], ['d'], ['e']]);
    worksheets.getItem('Beds').getRange('A20').values = [['below']];
    worksheets.getItem('Facts').getRange('F9').values = [['beside']];
  });

const lost = (host: ExcelHost): readonly string[] => {
  const cells = host.book.sheets.flatMap((sheet) =>
    [...sheet.cells.values()].map(({ value }) => value)
  );
  return [1000, 'a', 'e', 'below', 'beside', 'B3', 'T5'].flatMap((typed) =>
    cells.includes(typed) ? [] : [String(typed)]
  );
};

const upgrading: Operation = {
  name: 'upgrade',
  begin: async () => {
    await drawBlueprint(GARDEN);
    await makeItTheirs();
  },
  run: runUpgrade,
  finish: finishUpgrade,
  lost,
};

/** The workbook before the upgrade, and upgraded; `actions` of the request that upgrades it. */
async function uncut() {
  const { host } = excel;
  await upgrading.begin(host);
  const start = host.snapshot();
  host.resetStats();
  await runUpgrade();
  return { host, start, actions: host.stats.requests[2]?.actions ?? 0 };
}

describe('an upgrade that is cut off and tried again', () => {
  it('ends as without a failure, whichever request or action failed', async () => {
    const { points, states, wrong } = await inject(excel.host, upgrading, { step: 1 });
    expect(points).toBeGreaterThan(400);
    expect(states).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  it('ends in the same workbook when it is cut off twice', async () => {
    const { host, start, actions } = await uncut();
    const whole = photograph(host);
    const different: string[] = [];
    for (const first of cutPoints(actions, 29 * STEP, 0)) {
      for (const second of cutPoints(actions, 31 * STEP, 0)) {
        host.restore(start);
        host.failAt({ request: 3, action: first, code: 'GeneralException' });
        await runUpgrade();
        host.failAt({ request: 3, action: second, code: 'GeneralException' });
        await runUpgrade();
        const last = await runUpgrade();
        if (!last.ok || photograph(host) !== whole) different.push(`${first}, ${second}`);
      }
    }
    expect(actions).toBeGreaterThan(200);
    expect(different).toEqual([]);
  });

  it('keeps what is typed in between into its own columns and cells', async () => {
    const { host, start, actions } = await uncut();
    const gone: number[] = [];
    let typedIn = 0;
    for (const action of cutPoints(actions, 3 * STEP, 0)) {
      host.restore(start);
      host.failAt({ request: 3, action, code: 'GeneralException' });
      await runUpgrade();
      if (!(await typeWater())) continue;
      typedIn += 1;
      await runUpgrade();
      const [headers = [], first = []] = valuesOf(excel, 'Beds');
      if (first[headers.indexOf('Water')] !== 1234) gone.push(action);
    }
    expect(typedIn).toBeGreaterThan(15);
    expect(gone).toEqual([]);
  });
});

/** Types into the first row of the column that is being added, if it is there. */
const typeWater = async (): Promise<boolean> => {
  const { host } = excel;
  const table = host.book.tables.find(({ name }) => name === 'Beds');
  const at = table?.columns.findIndex(({ name }) => name.startsWith('Water')) ?? -1;
  if (table === undefined || at < 0) return Promise.resolve(false);
  await people(({ tables }) => {
    tables.getItem('Beds').getDataBodyRange().getCell(0, at).values = [[1234]];
  });
  return true;
};
