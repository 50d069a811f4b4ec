/** Filled workbooks of the first version, whatever is in them, upgraded in an Excel that fails anywhere. */
import fc from 'fast-check';
import type { BookSnapshot } from 'excel-emulator/book';
import { applyEdit } from '../../src/excel/edit/applyEdit';
import { drawBlueprint } from '../../src/excel/draw/drawBlueprint';
import { readSource } from '../../src/excel/read/readSource';
import type { Rvu } from '../../src/model/rvu';
import { readRvu } from '../../src/workbook/book/readRvu';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { PRESENT_TABLES } from '../../src/workbook/book/tableRecords';
import { planUpgrade } from '../../src/workbook/book/upgrade';
import { READ_SPEC } from '../../src/workbook/book/readSpec';
import { VERSION_NAME, WORKBOOK_VERSION } from '../../src/workbook/kernel/version';
import { rvuArbitrary } from '../workbook/arbitraries';
import { withHistory } from '../workbook/pastArbitraries';
import { typedCells } from '../workbook/typedCells';
import { EIGHTH, FOURTH } from '../workbook/older';
import { stride } from '../share';
import { inject, type Operation } from './faults';
import { openExcel, type LiveExcel } from './liveExcel';

jest.setTimeout(600_000);

let excel: LiveExcel;
let empty: BookSnapshot;

beforeEach(async () => {
  excel = await openExcel({ today: () => 46_350 });
  empty = excel.host.snapshot();
});

afterEach(() => excel.close());

/** The columns that a workbook of the first version has not got, by table. */
const LATER = PRESENT_TABLES.map(({ name, columns }) => ({
  name,
  headers: columns.filter(({ since = 1 }) => since > 1).map(({ header }) => header),
}));

/** Takes out of the workbook what came after the first version: columns, named cells, the version. */
async function makeFirstVersion(): Promise<void> {
  await Excel.run(async ({ workbook }) => {
    const present = LATER.map(({ name, headers }) => ({
      table: workbook.tables.getItemOrNullObject(name).load('isNullObject'),
      headers,
    }));
    const rates = workbook.tables
      .getItem('Contributions')
      .columns.getItem('Rate')
      .getDataBodyRange()
      .load('values');
    const guards = workbook.worksheets.load('items/protection/protected,items/protection/options');
    await workbook.context.sync();
    // The forms are protected: they are opened for the cut, and closed again as they were.
    const closed = guards.items.filter(({ protection }) => protection.protected);
    for (const { protection } of closed) protection.unprotect();
    for (const { table, headers } of present.filter((each) => !each.table.isNullObject))
      for (const header of headers) table.columns.getItem(header).delete();
    for (const { protection } of closed) protection.protect(protection.options);
    for (const name of [...FOURTH, ...EIGHTH, VERSION_NAME]) {
      const item = workbook.names.getItem(name);
      item.getRange().getOffsetRange(0, -1).getResizedRange(0, 1).clear();
      item.delete();
    }
    // Its own formula needed none of the columns that are gone by now.
    rates.values = rates.values;
    workbook.worksheets.getItem('Step data').delete();
    await workbook.context.sync();
  });
}

const upgrading = (rvu: Rvu): Operation => ({
  name: 'upgrade',
  begin: async () => {
    const drawn = await drawBlueprint(rvuBlueprint(rvu));
    if (!drawn.ok) throw new Error(drawn.problem.detail);
    await makeFirstVersion();
  },
  run: () => applyEdit(READ_SPEC, planUpgrade),
  lost: () => [],
});

async function typedNow(): Promise<ReadonlyMap<string, number>> {
  return typedCells(await readSource(READ_SPEC));
}

test('a random workbook of the first version keeps what was typed, wherever Excel fails', async () => {
  await fc.assert(
    fc.asyncProperty(rvuArbitrary(4).chain(withHistory), fc.nat(240), async (rvu, skip) => {
      const { host } = excel;
      host.restore(empty);
      const operation = upgrading(rvu);
      await operation.begin(host);
      const before = await typedNow();
      expect(await operation.run()).toMatchObject({ ok: true, outcome: 'edited', refused: [] });
      const after = await typedNow();
      for (const [cell, times] of before) expect([cell, after.get(cell)]).toEqual([cell, times]);
      expect(readRvu(await readSource(READ_SPEC))).toMatchObject({ version: WORKBOOK_VERSION });
      expect(await operation.run()).toMatchObject({ outcome: 'nothing' });
      host.restore(empty);
      const { wrong, points } = await inject(host, operation, { step: stride(400) + skip });
      expect(points).toBeGreaterThan(5);
      expect(wrong).toEqual([]);
    }),
    // It draws, cuts and upgrades a dozen times: one workbook at a time, another at each run.
    { numRuns: 1, endOnFailure: true }
  );
});
