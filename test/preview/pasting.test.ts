import type { ExcelHost } from 'excel-emulator';
import { createHost } from 'excel-emulator';
import { addTable, areaOf } from 'excel-emulator/book';
import { readMetadata } from 'excel-emulator/node';
import { UndoHistory, movesPlaces } from '../../src/preview/controller/history';
import { pastedNote } from '../../src/preview/controller/pastedNote';
import { perform } from '../../src/preview/controller/perform';
import type { ActionOutcome } from '../../src/preview/controller/perform';
import { joinIntents } from '../../src/preview/grid/intents';
import type { TypedCell } from '../../src/preview/grid/intents';
import { bookView } from '../../src/preview/read/book';
import { spokenCell } from '../../src/preview/shell/cellSpeech';

/** A table Id, Score (a choice of 1 to 3), Double (computed), with one row; below it there is room. */
function host(): ExcelHost {
  const made = createHost({ metadata: readMetadata() });
  const { active } = made.book;
  ['Id', 'Score', 'Double'].forEach((text, column) => made.userEdit(active.id, 0, column, text));
  made.userEdit(active.id, 1, 0, 'G1');
  made.userEdit(active.id, 1, 1, '2');
  addTable(made.book, active, areaOf(0, 0, 2, 3), true);
  made.userEdit(active.id, 1, 2, '=B2*2');
  active.validations.push({
    areas: [areaOf(1, 1)],
    rule: { list: { inCellDropDown: true, source: '1,2,3' } },
    type: 'List',
    ignoreBlanks: true,
    prompt: { showPrompt: false, title: '', message: '' },
    errorAlert: { showAlert: true, style: 'Stop', title: 'Score', message: 'From 1 to 3.' },
  });
  return made;
}

const block = (...rows: readonly (readonly TypedCell['content'][])[]): TypedCell[] =>
  rows.flatMap((cells, row) => cells.map((content, column) => ({ row: row + 1, column, content })));

const paste = (to: ExcelHost, cells: readonly TypedCell[]): ActionOutcome =>
  perform(to, { kind: 'paste', sheet: to.book.active.id, cells });

const value = (of: ExcelHost, row: number, column: number): unknown =>
  of.engine.valueAt(of.book.active, row, column);

const BLOCK = block(['G1', 3], ['G2', 9], ['G3', 1]);

test('a block goes in whole, its refused cell too, and the table grows with it', () => {
  const excel = host();
  expect(paste(excel, BLOCK)).toEqual({ kind: 'done' });
  expect([1, 2, 3].map((row) => value(excel, row, 1))).toEqual([3, 9, 1]);
  expect([1, 2, 3].map((row) => value(excel, row, 2))).toEqual([6, 18, 2]);
  expect(excel.book.tables[0]?.area.rows).toBe(4);
});

test('the refused cell is framed and says why, in the check’s own words', () => {
  const excel = host();
  paste(excel, BLOCK);
  const { book, engine } = excel;
  const [view] = bookView({ book, engine, measure: (text) => text.length }).sheets;
  expect(view?.faults).toEqual([{ row: 2, column: 1, title: 'Score', text: 'From 1 to 3.' }]);
  expect(view?.cells.get('2,1')?.style.top).toEqual({ color: '#C50F1F', style: 'medium' });
  expect(view?.cells.get('3,1')?.style.top).toBeUndefined();
  const place = { sheet: book.active.id, row: 2, column: 1 };
  expect(spokenCell(place, view?.cells.get('2,1'), String, view?.faults[0])).toBe(
    'B3: 9. Not valid here: Score. From 1 to 3.'
  );
  expect(pastedNote(excel, book.active.id, BLOCK)).toMatch(/^One pasted value is not valid: B3\./);
  excel.userEdit(book.active.id, 2, 1, '2');
  expect(pastedNote(excel, book.active.id, BLOCK)).toBeNull();
});

test('what is typed is refused as before', () => {
  const excel = host();
  const { id } = excel.book.active;
  const typed = perform(excel, { kind: 'type', sheet: id, cells: block([null, 9]).slice(1) });
  expect(typed).toMatchObject({ kind: 'refused', title: 'Score' });
  expect(value(excel, 1, 1)).toBe(2);
});

test('one Undo takes the whole block back, and the rows that it gave to the table', () => {
  const excel = host();
  const before = excel.snapshot();
  const history = new UndoHistory(excel);
  const step = history.before(excel.book.active.id, BLOCK);
  paste(excel, BLOCK);
  history.keep(step);
  expect(history.undo()).toBe(true);
  expect(excel.snapshot()).toEqual(before);
  expect(history.undo()).toBe(false);
});

test('Redo puts the block in once more, and something new leaves nothing to redo', () => {
  const excel = host();
  const history = new UndoHistory(excel);
  const done = (cells: readonly TypedCell[]): void => {
    const step = history.before(excel.book.active.id, cells);
    paste(excel, cells);
    history.keep(step);
  };
  expect(history.redo()).toBe(false);
  done(block(['A', 1]));
  done(BLOCK);
  const after = excel.snapshot();
  history.undo();
  history.undo();
  expect([history.redo(), history.redo(), history.redo()]).toEqual([true, true, false]);
  expect(excel.snapshot()).toEqual(after);
  history.undo();
  done(block(['B', 2]));
  expect(history.redo()).toBe(false);
  expect([history.undo(), history.undo(), history.undo()]).toEqual([true, true, false]);
});

test('a locked cell keeps the whole block out', () => {
  const excel = host();
  excel.book.active.protection = { options: {}, password: null };
  expect(paste(excel, BLOCK)).toMatchObject({ kind: 'refused', again: null });
  expect([1, 2].map((row) => value(excel, row, 1))).toEqual([2, null]);
});

test('what Excel takes for no formula stays a text and keeps nothing out', () => {
  const excel = host();
  expect(paste(excel, block(['=SUM(', 1]))).toEqual({ kind: 'done' });
  expect([value(excel, 1, 0), value(excel, 1, 1)]).toEqual(['=SUM(', 1]);
});

test('the parts of one paste are one act', () => {
  const cells = block([1]);
  const paste = { kind: 'paste', sheet: 's', cells } as const;
  const rename = { kind: 'rename', sheet: 's', name: 'x' } as const;
  expect(joinIntents([paste, paste, rename, paste])).toEqual([
    { ...paste, cells: [...cells, ...cells] },
    rename,
    paste,
  ]);
});

test('rows that move make earlier places worthless, what an add-in writes doesn’t', () => {
  const excel = host();
  const seen: boolean[] = [];
  excel.onChange(({ events }) => seen.push(events.some(movesPlaces)));
  excel.userEdit(excel.book.active.id, 0, 5, 'x');
  excel.userInsertRows(excel.book.active.id, 0, 1);
  expect(seen).toEqual([false, true]);
});
