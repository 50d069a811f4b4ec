import { drawBlueprint } from '../../src/excel/draw/drawBlueprint';
import { stride } from '../share';
import { ledgerBlueprint } from './ledgerBlueprint';
import { cutPoints, openExcel, photograph, valueAt, type LiveExcel } from './liveExcel';

jest.setTimeout(180_000);

const blueprint = ledgerBlueprint({ rows: 4, listRows: 4, computedColumns: 1, labels: 1 });

/** `EVERY_ACTION=1` cuts at each action: minutes instead of seconds. */
const STEP = process.env['EVERY_ACTION'] === '1' ? 1 : stride(23);

let excel: LiveExcel;

beforeAll(async () => {
  excel = await openExcel();
});

afterAll(() => excel.close());

interface Typed {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Over a planned text, into a planned blank, over a formula that may be typed over, into a name's cell. */
const TYPED: readonly Typed[] = [
  { sheet: 'Rows of trees', row: 5, column: 1, text: 'My own words' },
  { sheet: 'Rows of trees', row: 4, column: 2, text: '77' },
  { sheet: 'Rows of trees', row: 6, column: 3, text: '9.5' },
  { sheet: 'Front', row: 2, column: 1, text: 'Grandma' },
];

const typeWhatFits = (): readonly Typed[] => {
  const { host } = excel;
  const there = TYPED.filter(({ sheet }) => host.book.sheets.some(({ name }) => name === sheet));
  there.forEach(({ sheet, row, column, text }) => host.userEdit(sheet, row, column, text));
  return there;
};

describe('drawing that is cut off and tried again', () => {
  it.each([
    ['contents', 2, 100],
    ['looks', 3, 300],
  ])('ends in the same workbook, whichever action failed: %s', async (part, request, atLeast) => {
    const { host } = excel;
    const empty = host.snapshot();
    host.resetStats();
    await drawBlueprint(blueprint);
    const actions = host.stats.requests[request - 1]?.actions ?? 0;
    const whole = photograph(host);
    const different: number[] = [];
    // The first actions hold back computing and painting: an Excel that refuses is written to without. The
    // last ones bring a sheet to the front and name the file: nobody asks for that again.
    const points = cutPoints(actions, STEP, 25).filter((at) => at > 3 && at < actions - 12);
    for (const action of points) {
      host.restore(empty);
      host.failAt({ request, action, code: 'GeneralException' });
      const failed = await drawBlueprint(blueprint);
      const again = await drawBlueprint(blueprint);
      const ended = failed.ok === (part === 'looks') && again.ok && again.refused.length === 0;
      if (!ended || photograph(host) !== whole) different.push(action);
    }
    expect(actions).toBeGreaterThan(atLeast);
    expect(different).toEqual([]);
    host.restore(empty);
  });

  it('ends in the same workbook when a whole request is refused', async () => {
    const { host } = excel;
    const empty = host.snapshot();
    await drawBlueprint(blueprint);
    const whole = photograph(host);
    host.restore(empty);
    for (const request of [1, 2]) {
      host.failAt({ request, code: 'GeneralException' });
      expect((await drawBlueprint(blueprint)).ok).toBe(false);
      host.restore(empty);
    }
    host.failAt({ request: 2, action: 100, code: 'GeneralException' });
    expect((await drawBlueprint(blueprint)).ok).toBe(false);
    host.failAt({ request: 2, code: 'GeneralException' });
    expect((await drawBlueprint(blueprint)).ok).toBe(false);
    host.resetStats();
    expect((await drawBlueprint(blueprint)).ok).toBe(true);
    expect(host.stats.requests).toHaveLength(4);
    expect(photograph(host)).toBe(whole);
    host.restore(empty);
  });

  it('waits with all looks while a cell is being typed in', async () => {
    const { host } = excel;
    const empty = host.snapshot();
    await drawBlueprint(blueprint);
    const whole = photograph(host);
    host.restore(empty);
    host.resetStats();
    host.failAt({ request: 3, code: 'InvalidOperationInCellEditMode' });
    const busy = await drawBlueprint(blueprint);
    expect(busy.ok && busy.refused.length).toBeGreaterThan(5);
    expect(host.stats.requests).toHaveLength(3);
    expect(await drawBlueprint(blueprint)).toMatchObject({ ok: true, refused: [] });
    expect(photograph(host)).toBe(whole);
    host.restore(empty);
  });

  it('keeps what was typed in between', async () => {
    const { host } = excel;
    const empty = host.snapshot();
    host.resetStats();
    await drawBlueprint(blueprint);
    const actions = host.stats.requests[1]?.actions ?? 0;
    const lost: string[] = [];
    for (const action of cutPoints(actions, 4 * STEP, 12)) {
      host.restore(empty);
      host.failAt({ request: 2, action, code: 'GeneralException' });
      await drawBlueprint(blueprint);
      const typed = typeWhatFits();
      await drawBlueprint(blueprint);
      typed.forEach(({ sheet, row, column, text }) => {
        const value = valueAt(host, sheet, row, column);
        if (`${value as string | number}` !== text)
          lost.push(`${action}: ${sheet} ${row},${column}`);
      });
    }
    expect(lost).toEqual([]);
    host.restore(empty);
  });
});
