import { applyEdit } from '../../src/excel/edit/applyEdit';
import { stride } from '../share';
import { LEDGER_WANTED } from './ledgerBlueprint';
import { finish, nextSeason, small } from './ledgerSeason';
import { cutPoints, drawOnce, openExcel, photograph, type LiveExcel } from './liveExcel';

jest.setTimeout(180_000);

let excel: LiveExcel;

beforeEach(async () => {
  excel = await openExcel();
  await drawOnce(excel.host, small);
  excel.host.resetStats();
});

afterEach(() => excel.close());

describe('an edit that is cut off and tried again', () => {
  it.each([
    ['contents', 2],
    ['looks', 4],
  ])('ends in the same workbook, whichever action failed: %s', async (part, request) => {
    const { host } = excel;
    const before = host.snapshot();
    host.resetStats();
    await applyEdit(LEDGER_WANTED, nextSeason);
    const actions = host.stats.requests[request - 1]?.actions ?? 0;
    const whole = photograph(host);
    const step = process.env['EVERY_ACTION'] === '1' ? 1 : stride(13);
    // At first computing and painting are held back: an Excel that refuses is written to without.
    const points = cutPoints(actions, step, 12).filter((point) => point > 3);
    const different: number[] = [];
    for (const action of points) {
      host.restore(before);
      host.failAt({ request, action, code: 'GeneralException' });
      const failed = await applyEdit(LEDGER_WANTED, nextSeason);
      const again = await applyEdit(LEDGER_WANTED, nextSeason);
      await finish();
      const ended = failed.ok === (part === 'looks') && again.ok;
      if (!ended || photograph(host) !== whole) different.push(action);
    }
    expect(actions).toBeGreaterThan(50);
    expect(different).toEqual([]);
  });
});
