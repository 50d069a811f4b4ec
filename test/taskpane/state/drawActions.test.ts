import {
  applyPlan,
  refreshMatrix,
  closePresentPeriod,
} from '../../../src/taskpane/state/drawActions';
import { REASON_TEXTS } from '../../../src/workbook/book/reasonTexts';
import type { NothingReason } from '../../../src/workbook/kernel/edit';
import { openExcel, type LiveExcel } from '../../excel/liveExcel';

let excel: LiveExcel;

beforeAll(async () => {
  excel = await openExcel();
});

afterAll(() => excel.close());

test.each(Object.keys(REASON_TEXTS) as NothingReason[])(
  'a plan that does nothing since %s says just that',
  async (reason) => {
    const outcome = await applyPlan(() => ({ kind: 'nothing', reason }));
    expect(outcome).toEqual({ ok: false, problem: { code: reason, detail: '' } });
  }
);

test.each([
  ['refreshing', refreshMatrix],
  ['closing a period', () => closePresentPeriod(null)],
])('%s says that there is no alliance in an empty workbook', async (_, act) => {
  expect(await act()).toEqual({ ok: false, problem: { code: 'not-ours', detail: '' } });
});
