/** What the pane types is one step of Undo where Excel groups, and is done as before where it will not. */
import { applyEdit, type EditOptions } from '../../src/excel/edit/applyEdit';
import { drawBlueprint } from '../../src/excel/draw/drawBlueprint';
import { UndoGroups } from '../../src/excel/edit/undoGroup';
import { profileNamed } from 'excel-emulator';
import type { BookSnapshot } from 'excel-emulator/book';
import { planConfirm } from '../../src/workbook/book/planConfirm';
import { planDecisions, type NewStep } from '../../src/workbook/book/planDecisions';
import { planClosePeriod } from '../../src/workbook/book/planClosePeriod';
import { planRefresh } from '../../src/workbook/book/refresh';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { READ_SPEC } from '../../src/workbook/book/readSpec';
import type { EditDecision } from '../../src/workbook/kernel/edit';
import type { WorkbookSource } from '../../src/workbook/kernel/source';
import { stride } from '../share';
import { cutPoints, openExcel, photograph, type LiveExcel } from './liveExcel';
import { SMALL } from './smallRvu';

jest.setTimeout(180_000);

type Plan = (source: WorkbookSource) => EditDecision;

const STEP: NewStep = {
  step: 'Ask them for more cash',
  direction: 'we-ask',
  owner: 'Ana',
  due: null,
  category: null,
  department: null,
};

const decide: Plan = (source) =>
  planDecisions(
    source,
    [
      { id: 'G1', decision: 'keep', reason: '=worth it' },
      { id: 'G2', decision: 'renegotiate', reason: null },
    ],
    STEP
  );

/** Every so many actions; all of them with `EVERY_ACTION=1`. */
const STRIDE = process.env['EVERY_ACTION'] === '1' ? 1 : stride(7);

let excel: LiveExcel;
let undo: UndoGroups;
let start: BookSnapshot;
beforeAll(async () => {
  excel = await openExcel({
    today: () => 46_350,
    keepsUndo: true,
    profile: profileNamed('windows-365-en'),
  });
  expect(await drawBlueprint(rvuBlueprint(SMALL))).toMatchObject({ ok: true });
  // Amounts come over, which are to be confirmed.
  const next = await applyEdit(READ_SPEC, (source) => planClosePeriod(source, SMALL.period));
  expect(next).toMatchObject({ ok: true });
  start = excel.host.snapshot();
});
beforeEach(() => {
  undo = new UndoGroups();
  excel.host.restore(start);
  excel.host.resetStats();
});
afterAll(() => excel.close());

const edit = (plan: Plan, options: EditOptions = { undo }) => applyEdit(READ_SPEC, plan, options);

const steps = () => excel.host.undoSteps().length;

const requests = () => excel.host.stats.requests.length;

it('takes decisions and the step that one becomes back at once', async () => {
  const { host } = excel;
  const before = photograph(host);
  const stack = steps();
  expect(await edit(decide)).toMatchObject({ ok: true, outcome: 'edited', refused: [] });
  expect([steps(), requests()]).toEqual([stack + 1, 2]);
  expect(photograph(host)).not.toBe(before);
  expect(host.undo()).toBe(true);
  expect(photograph(host)).toBe(before);
});

it('leaves the same workbook as without groups', async () => {
  const { host } = excel;
  await edit(decide, {});
  const plain = photograph(host);
  host.restore(start);
  await edit(decide);
  expect(photograph(host)).toBe(plain);
});

it('groups nothing that draws, and nothing in an Excel below 1.20', async () => {
  const run = jest.spyOn(Excel, 'run');
  expect(await edit(planRefresh)).toMatchObject({ ok: true, outcome: 'edited' });
  expect(undo.areOffered).toBe(true);
  const older = await openExcel({ profile: profileNamed('windows-2024') });
  expect(undo.areOffered).toBe(false);
  older.close();
  const offered = jest.spyOn(undo, 'areOffered', 'get').mockReturnValue(false);
  expect(await edit(decide)).toMatchObject({ ok: true, outcome: 'edited' });
  expect(run).not.toHaveBeenCalled();
  offered.mockRestore();
  run.mockRestore();
});

it('does nothing twice and nothing by halves, wherever Excel refuses the group', async () => {
  const { host } = excel;
  for (const plan of [decide, planConfirm]) {
    host.restore(start);
    host.resetStats();
    await edit(plan, { undo: new UndoGroups() });
    const whole = photograph(host);
    const actions = host.stats.requests[1]?.actions ?? 0;
    expect(actions).toBeGreaterThan(5);
    for (const action of cutPoints(actions, STRIDE, 6)) {
      host.restore(start);
      host.failAt({ request: 2, action, code: 'UndoNotSupported' });
      // Where all of it was written by then, nothing is left to plan: it was done all the same.
      const result = await edit(plan, { undo: new UndoGroups() });
      expect([action, result]).toMatchObject([action, { ok: true, outcome: 'edited' }]);
      expect([action, photograph(host) === whole]).toEqual([action, true]);
    }
  }
});

it('says that it was done where Excel refused after all was written', async () => {
  const { run } = Excel;
  const refusing = jest.spyOn(Excel, 'run').mockImplementation(async (...args: unknown[]) => {
    await Reflect.apply(run, Excel, args);
    throw Object.assign(new Error('no'), { name: 'RichApi.Error', code: 'UndoNotSupported' });
  });
  expect(await edit(planConfirm)).toEqual({ ok: true, outcome: 'edited', refused: [] });
  refusing.mockRestore();
  expect(await edit(planConfirm)).toMatchObject({ reason: 'nothing-to-confirm' });
});

it('asks an Excel that refused a group for no other', async () => {
  const { host } = excel;
  host.failAt({ request: 2, code: 'GeneralException' });
  expect(await edit(decide)).toMatchObject({ ok: true });
  expect(undo.areOffered).toBe(false);
  host.resetStats();
  expect(await edit(decide)).toMatchObject({ ok: true });
  expect(requests()).toBe(2);
});

it('tells what else was wrong, and goes on offering groups', async () => {
  const { host } = excel;
  host.refuse([{ member: 'Range.Formulas', code: 'InvalidOperationInCellEditMode' }]);
  expect(await edit(decide)).toMatchObject({ ok: false, problem: { code: 'busy-editing' } });
  host.refuse([]);
  expect(undo.areOffered).toBe(true);
});

it('lifts protection outside of any group', async () => {
  const { host } = excel;
  const [actions] = host.book.tables.filter(({ name }) => name === 'Actions');
  if (actions === undefined) throw new Error('no Actions');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(actions.sheet.name).protection.protect();
    await context.sync();
  });
  expect(await edit(decide)).toMatchObject({ ok: true, outcome: 'edited' });
  expect(undo.areOffered).toBe(true);
  expect(host.membersUsed()).toContain('WorksheetProtection.Unprotect');
});
