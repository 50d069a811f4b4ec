import { inject, operationsOn } from './faults';
import { openExcel, type LiveExcel } from './liveExcel';
import { SMALL, SMALL_RETURNED, TYPED, TYPED_SCORE } from './smallRvu';

jest.setTimeout(300_000);

/** Every 397th action of each request; `npx tsx test/bench/faults.ts` takes them all. */
const STEP = 397;

let excel: LiveExcel;

beforeEach(async () => {
  excel = await openExcel({ today: () => 46_350 });
});

afterEach(() => excel.close());

const operations = operationsOn(SMALL, SMALL_RETURNED, TYPED, TYPED_SCORE);

describe('what fails half-way and is tried again', () => {
  it.each(operations)('ends as without the failure: $name', async (operation) => {
    const { points, wrong } = await inject(excel.host, operation, { step: STEP });
    expect(points).toBeGreaterThan(3);
    expect(wrong).toEqual([]);
  });
});
