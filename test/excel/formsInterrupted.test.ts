import { applyEdit } from '../../src/excel/edit/applyEdit';
import { drawBlueprint } from '../../src/excel/draw/drawBlueprint';
import { stride } from '../share';
import { FORM_BOOK, FORM_WANTED, nextRound } from './formBlueprint';
import { cutPoints, openExcel, photograph, valueAt, type LiveExcel } from './liveExcel';

jest.setTimeout(180_000);

const STEP = process.env['EVERY_ACTION'] === '1' ? 1 : stride(7);

let excel: LiveExcel;

beforeEach(async () => {
  excel = await openExcel({ today: () => 46000 });
});

afterEach(() => excel.close());

const actionsOfWriting = (): number => excel.host.stats.requests[1]?.actions ?? 0;

/** Draws the book, cut off at this action of the writing. */
const drawCut = async (action: number): Promise<boolean> => {
  excel.host.failAt({ request: 2, action, code: 'GeneralException' });
  return (await drawBlueprint(FORM_BOOK)).ok;
};

/** Types into the form, if the sheet is there and takes it. */
const typeAnswer = (): boolean => {
  const { host } = excel;
  const isThere = host.book.sheets.some(({ name }) => name === 'Form');
  return isThere && host.userEdit('Form', 4, 1, '5').ok;
};

describe('protected sheets whose making is cut off', () => {
  it('are made whole by the next attempt, whichever action failed', async () => {
    const { host } = excel;
    const empty = host.snapshot();
    await drawBlueprint(FORM_BOOK);
    const actions = actionsOfWriting();
    const whole = photograph(host);
    const different: number[] = [];
    // The first actions hold back computing and painting: an Excel that refuses is written to without.
    for (const action of cutPoints(actions, 2 * STEP, 20).filter((at) => at > 3)) {
      host.restore(empty);
      const drawn = await drawCut(action);
      const again = await drawBlueprint(FORM_BOOK);
      if (drawn || !again.ok || photograph(host) !== whole) different.push(action);
    }
    expect(actions).toBeGreaterThan(70);
    expect(different).toEqual([]);
  });

  it('are finished by the next attempt, wherever their looks were cut off', async () => {
    const { host } = excel;
    const empty = host.snapshot();
    await drawBlueprint(FORM_BOOK);
    const actions = host.stats.requests[2]?.actions ?? 0;
    const whole = photograph(host);
    const different: string[] = [];
    for (const action of cutPoints(actions, STEP, 30)) {
      host.restore(empty);
      // Busy, so that nothing further is tried.
      host.failAt({ request: 3, action, code: 'InvalidOperationInCellEditMode' });
      await drawBlueprint(FORM_BOOK);
      const again = await drawBlueprint(FORM_BOOK);
      const ended = again.ok && again.refused.length === 0 && photograph(host) === whole;
      if (!ended) different.push(`${action} of ${actions}`);
    }
    expect(actions).toBeGreaterThan(100);
    expect(different).toEqual([]);
  });

  it('keep what was typed in between', async () => {
    const { host } = excel;
    const empty = host.snapshot();
    await drawBlueprint(FORM_BOOK);
    const actions = actionsOfWriting();
    const lost: number[] = [];
    let typedIn = 0;
    for (const action of cutPoints(actions, 4 * STEP, 10)) {
      host.restore(empty);
      await drawCut(action);
      const typed = typeAnswer();
      await drawBlueprint(FORM_BOOK);
      if (typed) typedIn += 1;
      if (typed && valueAt(host, 'Form', 4, 1) !== 5) lost.push(action);
    }
    expect(typedIn).toBeGreaterThan(8);
    expect(lost).toEqual([]);
  });
});

describe('an edit of everything that is cut off', () => {
  beforeEach(async () => {
    const { host } = excel;
    await drawBlueprint(FORM_BOOK);
    host.userEdit('Form', 3, 1, '4');
    host.userEdit('Form', 5, 1, '2');
    host.userEdit('Form', 9, 1, 'My own words');
    host.resetStats();
  });

  it('ends in the same workbook at the next attempt, whichever action failed', async () => {
    const { host } = excel;
    const before = host.snapshot();
    await applyEdit(FORM_WANTED, nextRound);
    const actions = actionsOfWriting();
    const whole = photograph(host);
    expect(valueAt(host, 'Steps', 9, 1)).toBe('My own words');
    const different: number[] = [];
    const closed: number[] = [];
    for (const action of cutPoints(actions, STEP, 12).filter((at) => at > 3)) {
      host.restore(before);
      host.failAt({ request: 2, action, code: 'GeneralException' });
      const failed = await applyEdit(FORM_WANTED, nextRound);
      // One that can't be opened is left as it is, and told: nothing was cut off.
      if (failed.ok && failed.outcome === 'edited' && failed.refused.length > 0) {
        closed.push(action);
        continue;
      }
      const again = await applyEdit(FORM_WANTED, nextRound);
      if (failed.ok || !again.ok || photograph(host) !== whole) different.push(action);
    }
    expect(actions).toBeGreaterThan(50);
    expect(different).toEqual([]);
    expect(closed).toHaveLength(1);
  });

  it('protects again what was left open, although there is nothing else to do', async () => {
    const { host } = excel;
    await applyEdit(FORM_WANTED, nextRound);
    const whole = photograph(host);
    await Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const sheet = worksheets.getItem('Overview');
      const options = 'allowEditObjects,allowEditScenarios,allowFormatColumns,allowFormatRows';
      names.add('rvu_open_1', sheet.getRange('A1'), options).visible = false;
      sheet.protection.unprotect();
      await context.sync();
    });
    expect(photograph(host)).not.toBe(whole);
    const nothing = await applyEdit(FORM_WANTED, nextRound);
    expect(nothing).toEqual({ ok: true, outcome: 'nothing', reason: 'done' });
    expect(photograph(host)).toBe(whole);
  });
});
