/** Contributions typed below the table, as LibreOffice leaves them: no command passes over them in silence. */
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { findTable } from '../../src/workbook/kernel/source';
import { workbookSource } from '../../src/xlsx/workbookSource';
import { withoutTables } from '../exchange/fill';
import { bookOf } from '../xlsx/parts';
import { cleanUp, workplace } from './run';

afterAll(cleanUp);

const BOOK = rvuBlueprint(SAMPLE);
const sheets = BOOK.sheets.map((sheet) => {
  const table = sheet.tables.find(({ name }) => name === 'Contributions');
  if (table === undefined) return sheet;
  const row = table.row + table.rows.length + 1;
  const cells = [['Booth at the spring fair', 'we give']];
  const column = table.columns.findIndex(({ header }) => header === 'Activity');
  return { ...sheet, blocks: [...sheet.blocks, { role: 'input' as const, row, column, cells }] };
});
const ACTIVITY =
  BOOK.sheets
    .flatMap(({ tables }) => tables)
    .find(({ name }) => name === 'Contributions')
    ?.columns.findIndex(({ header }) => header === 'Activity') ?? 0;
const sourceIn = (bytes: Uint8Array) => workbookSource(bookOf(bytes));
const BYTES = writeWorkbook({ ...BOOK, sheets });

test.each([
  ['analyze', ['analyze', 'ours.xlsx'], ['ours.xlsx']],
  ['send', ['send', 'ours.xlsx', '-o', 'new.xlsx', '--yes'], ['ours.xlsx']],
  ['next', ['next', 'ours.xlsx', '-o', 'new.xlsx'], ['ours.xlsx']],
  ['upgrade, which keeps them where they are', ['upgrade', 'ours.xlsx', '-o', 'new.xlsx'], null],
])('%s', (_, command, left) => {
  const { run, write, names } = workplace();
  write('ours.xlsx', BYTES);
  const { code, err } = run(...command);
  if (left === null) {
    expect(code).toBe(0);
    expect(names()).toEqual(['new.xlsx', 'ours.xlsx']);
    expect(err).toMatch(
      /it still stands outside the tables:\n.*Row \d+ stands below the table Contrib/
    );
    return;
  }
  expect(code).toBe(1);
  expect(err).toMatch(
    /Contributions!A\d+: Row \d+ stands below the table Contributions and not in it, so that nothing counts it\. Please drag/
  );
  expect(names()).toEqual(left);
});

const activities = (bytes: Uint8Array) =>
  findTable(sourceIn(bytes), 'Contributions')?.rows.map((row) => row[ACTIVITY]) ?? [];

test.each(['next', 'upgrade'])('%s --take-rows: the row is in the table', (command) => {
  const { run, write, read } = workplace();
  write('ours.xlsx', BYTES);
  const { code, err } = run(command, 'ours.xlsx', '-o', 'new.xlsx', '--take-rows');
  expect([code, err]).toEqual([0, expect.not.stringContaining('outside the tables')]);
  const taken = activities(read('new.xlsx'));
  expect(taken).toContain('Booth at the spring fair');
  expect(new Set(taken).size).toBe(new Set(activities(BYTES)).size + 1);
});

test('an upgraded file has the row in the table, computed like the others', () => {
  const { run, write, read } = workplace();
  write('ours.xlsx', BYTES);
  expect(run('upgrade', 'ours.xlsx', '-o', 'new.xlsx', '--take-rows').code).toBe(0);
  const table = findTable(sourceIn(read('new.xlsx')), 'Contributions');
  const [before, last] = (table?.formulas ?? []).slice(-2);
  expect(last?.map((each) => each !== null)).toEqual(before?.map((each) => each !== null));
  expect(run('analyze', 'new.xlsx').err).not.toContain('Contributions and not in it');
});

test('analyze and send with --take-rows read the row', () => {
  const { run, write } = workplace();
  write('ours.xlsx', BYTES);
  expect(run('analyze', 'ours.xlsx', '--take-rows').err).not.toContain('and not in it');
  const { code, err } = run('send', 'ours.xlsx', '-o', 'new.xlsx', '--yes', '--take-rows');
  expect([code, err]).toEqual([1, expect.stringContaining('Enter an ID.')]);
});

test('a note between the rows: nothing is taken, and it is told', () => {
  const { run, write } = workplace();
  const noted = BOOK.sheets.map((sheet) => {
    const table = sheet.tables.find(({ name }) => name === 'Contributions');
    if (table === undefined) return sheet;
    const column = table.columns.findIndex(({ header }) => header === 'Activity');
    const row = table.row + table.rows.length + 1;
    const blocks = [
      { role: 'input' as const, row, column, cells: [['Booth', 'we give']] },
      { role: 'input' as const, row: row + 1, column: column + 1, cells: [['Sum of all']] },
      { role: 'input' as const, row: row + 2, column, cells: [['Tour', 'we give']] },
    ];
    return { ...sheet, blocks: [...sheet.blocks, ...blocks] };
  });
  write('ours.xlsx', writeWorkbook({ ...BOOK, sheets: noted }));
  const { code, err } = run('next', 'ours.xlsx', '-o', 'new.xlsx', '--take-rows');
  expect([code, err]).toEqual([1, expect.stringContaining('stand below the table Contributions')]);
});

test('a workbook whose tables are gone is refused with what did it', () => {
  const { run, write, names } = workplace();
  write('ours.xlsx', writeWorkbook(withoutTables(BOOK)));
  for (const command of [['analyze'], ['next', '-o', 'new.xlsx'], ['upgrade', '-o', 'new.xlsx']]) {
    const [name = '', ...more] = command;
    const { code, err } = run(name, 'ours.xlsx', ...more);
    expect([code, err]).toEqual([1, expect.stringContaining('a program that keeps no tables')]);
  }
  expect(names()).toEqual(['ours.xlsx']);
});
