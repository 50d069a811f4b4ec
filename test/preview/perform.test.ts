import type { ExcelHost } from 'excel-emulator';
import { createHost } from 'excel-emulator';
import { applyFormat, areaOf } from 'excel-emulator/book';
import { readMetadata } from 'excel-emulator/node';
import { UndoHistory } from '../../src/preview/controller/history';
import { perform } from '../../src/preview/controller/perform';
import type { ActionOutcome } from '../../src/preview/controller/perform';
import type { TypedCell } from '../../src/preview/grid/intents';

const ROW = 4;

function host(): ExcelHost {
  const made = createHost({ metadata: readMetadata() });
  const [sheet] = made.book.sheets;
  const alert = (style: string) => ({
    areas: [{ row: ROW, column: style === 'Stop' ? 0 : 1, rows: 1, columns: 1 }],
    rule: { list: { inCellDropDown: true, source: 'yes,no' } },
    type: 'List',
    ignoreBlanks: true,
    prompt: { showPrompt: false, title: '', message: '' },
    errorAlert: { showAlert: true, style, title: 'Choose', message: 'yes or no' },
  });
  sheet?.validations.push(alert('Stop'), alert('Warning'));
  return made;
}

const cell = (column: number, content: TypedCell['content'], row = 0): TypedCell => ({
  row,
  column,
  content,
});

const type = (to: ExcelHost, ...cells: TypedCell[]): ActionOutcome =>
  perform(to, { kind: 'type', sheet: to.book.active.id, cells });

const value = (of: ExcelHost, row: number, column: number): unknown =>
  of.engine.valueAt(of.book.active, row, column);

test('types numbers, truths, formulas and texts, and empties cells', () => {
  const excel = host();
  expect(type(excel, cell(0, 2), cell(1, true), cell(2, '=A1*3'), cell(3, 'x'))).toEqual({
    kind: 'done',
  });
  expect([0, 1, 2, 3].map((column) => value(excel, 0, column))).toEqual([2, true, 6, 'x']);
  type(excel, cell(3, null));
  expect(value(excel, 0, 3)).toBeNull();
});

test('refuses in the rule’s own words, and insists only where a warning stands', () => {
  const excel = host();
  expect(type(excel, cell(0, 'maybe', ROW))).toEqual({
    kind: 'refused',
    title: 'Choose',
    message: 'yes or no',
    again: null,
  });
  const warned = type(excel, cell(1, 'maybe', ROW), cell(2, 'after', ROW));
  if (warned.kind !== 'refused' || !warned.again) throw new Error('no warning');
  expect(value(excel, ROW, 2)).toBeNull();
  expect(warned.again()).toEqual({ kind: 'done' });
  expect(value(excel, ROW, 1)).toBe('maybe');
  expect(value(excel, ROW, 2)).toBe('after');
});

test('refuses locked cells of a protected sheet and takes typing in the others', () => {
  const excel = host();
  const { active } = excel.book;
  active.protection = { options: {}, password: null };
  applyFormat(active.formats, areaOf(0, 1), { locked: false });
  const refusal = type(excel, cell(0, 'x'));
  expect(refusal).toMatchObject({ kind: 'refused', again: null });
  expect(refusal.kind === 'refused' && refusal.message).toMatch(/protected sheet/);
  expect(value(excel, 0, 0)).toBeNull();
  expect(type(excel, cell(1, 'y'))).toEqual({ kind: 'done' });
  expect(value(excel, 0, 1)).toBe('y');
});

test('says what the host has no way to do', () => {
  const excel = host();
  expect(perform(excel, { kind: 'addSheet', index: 0 })).toEqual({ kind: 'unsupported' });
  expect(excel.book.sheets).toHaveLength(1);
});

test('takes typing back to values, formulas, texts that look like numbers, and nothing', () => {
  const excel = host();
  const history = new UndoHistory(excel);
  type(excel, cell(0, 7), cell(1, '=A1+1'), cell(2, "'007"));
  const cells = [cell(0, 1), cell(1, 2), cell(2, 3), cell(3, 4)];
  history.keep(history.before(excel.book.active.id, cells));
  type(excel, ...cells);
  expect(history.undo()).toBe(true);
  expect([0, 1, 2, 3].map((column) => value(excel, 0, column))).toEqual([7, 8, '007', null]);
  expect(history.undo()).toBe(false);
});

test('forgets what was typed once places have moved', () => {
  const excel = host();
  const history = new UndoHistory(excel);
  history.keep(history.before(excel.book.active.id, [cell(0, 1)]));
  history.clear();
  expect(history.undo()).toBe(false);
});
