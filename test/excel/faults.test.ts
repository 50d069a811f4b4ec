import { drawBlueprint } from '../../src/excel/draw/drawBlueprint';
import type { Blueprint, TablePlan } from '../../src/workbook/kernel/blueprint';
import { EMPTY_SHEET, onePageWide } from '../../src/workbook/kernel/sheetParts';
import { stride } from '../share';
import { inject, operationsOn } from './faults';
import { openExcel, type LiveExcel } from './liveExcel';
import { SMALL, SMALL_RETURNED, TYPED, TYPED_SCORE } from './smallRvu';

jest.setTimeout(300_000);

/** Every 397th action of each request; `npx tsx test/bench/faults.ts` takes them all. */
const STEP = stride(397);

let excel: LiveExcel;

beforeEach(async () => {
  excel = await openExcel({ today: () => 46_350 });
});

afterEach(() => excel.close());

const operations = operationsOn(SMALL, SMALL_RETURNED, TYPED, TYPED_SCORE);

describe('what fails half-way and is tried again', () => {
  it.each(operations)('ends as without the failure: $name', async (operation) => {
    const { points, failures, wrong } = await inject(excel.host, operation, { step: STEP });
    expect(points).toBeGreaterThan(3);
    expect(failures).toBeGreaterThan(3);
    expect(wrong).toEqual([]);
  });
});

/** Whichever of them was being made when it was cut off, the other is not it. */
test('two tables of the same headers on one sheet end as without a failure, whatever fails', async () => {
  const table = (name: string, row: number): TablePlan => ({
    name,
    row,
    column: 0,
    columns: [{ header: 'Id', role: 'input' }],
    rows: [['A']],
    filterButtons: false,
  });
  const twins: Blueprint = {
    // Neither a title nor a sheet to the front: nobody asks for these again.
    title: '',
    sheets: [
      {
        ...EMPTY_SHEET,
        print: onePageWide('portrait'),
        key: 'twins',
        title: 'Twins',
        tables: [table('One', 0), table('Two', 5)],
      },
    ],
    names: [],
    activeSheet: '',
  };
  const { failures, wrong } = await inject(
    excel.host,
    {
      name: 'twins',
      begin: () => Promise.resolve(),
      run: () => drawBlueprint(twins),
      lost: () => [],
    },
    { step: 1 }
  );
  expect(failures).toBeGreaterThan(30);
  expect(wrong).toEqual([]);
});
