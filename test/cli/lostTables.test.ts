/** Our own workbook as programs save it that keep no tables, some of them no names either: told what did it, by every command. */
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import type { Blueprint, TablePlan } from '../../src/workbook/kernel/blueprint';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { withoutTables } from '../exchange/fill';
import { cleanUp, workplace } from './run';

afterAll(cleanUp);

const BOOK = withoutTables(rvuBlueprint(SAMPLE));
const plain = BOOK.sheets
  .filter(({ key }) => key === 'contributions')
  .map((sheet) => ({ ...sheet, charts: [], validations: [], conditional: [] }));
/** As a program leaves it that keeps values alone. */
const values = plain.map((sheet) => ({
  ...sheet,
  blocks: sheet.blocks.map((block) => ({
    ...block,
    cells: block.cells.map((row) =>
      row.map((cell) => (typeof cell === 'object' && cell !== null ? null : cell))
    ),
  })),
}));

/** As Odoo's spreadsheet exports it. */
function renamedTables(blueprint: Blueprint): Blueprint {
  let count = 0;
  const renamed = (table: TablePlan): TablePlan => ({ ...table, name: `Table${(count += 1)}` });
  const sheets = blueprint.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map(renamed),
    validations: [],
    conditional: [],
    charts: [],
  }));
  return { ...blueprint, sheets };
}

test.each([
  ['with its names', writeWorkbook(BOOK)],
  ['with its tables under other names', writeWorkbook(renamedTables(rvuBlueprint(SAMPLE)))],
  [
    'without them',
    writeWorkbook({ ...BOOK, sheets: values, names: [], activeSheet: 'contributions' }),
  ],
])('%s', (_, bytes) => {
  const { run, write, names } = workplace();
  write('ours.xlsx', bytes);
  for (const command of [
    ['analyze', 'ours.xlsx'],
    ['send', 'ours.xlsx', '-o', 'new.xlsx'],
    ['next', 'ours.xlsx', '-o', 'new.xlsx'],
    ['upgrade', 'ours.xlsx', '-o', 'new.xlsx'],
    ['receive', 'ours.xlsx', 'ours.xlsx', '-o', 'new.xlsx'],
  ]) {
    const { code, err } = run(...command);
    expect(code).toBe(1);
    expect(err).toMatch(
      /The tables of the workbook are gone, or have lost their names: a program that keeps no tables .*Please go on from/
    );
  }
  expect(names()).toEqual(['ours.xlsx']);
});

test('a workbook of others is none of ours', () => {
  const { run, write } = workplace();
  const sheets = values.map((sheet) => ({
    ...sheet,
    blocks: [{ role: 'input' as const, row: 0, column: 0, cells: [['Id', 'Activity', 'Cost']] }],
  }));
  write('other.xlsx', writeWorkbook({ ...BOOK, sheets, names: [], activeSheet: 'contributions' }));
  expect(run('analyze', 'other.xlsx').err).toContain('No sheet of ours is in this workbook');
});
