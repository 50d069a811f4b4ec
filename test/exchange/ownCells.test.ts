/** What people keep besides ours, found by one rule in whatever a file or a running Excel gives. */
import { ownCells } from '../../src/exchange/audit/ownCells';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import type { Blueprint } from '../../src/workbook/kernel/blueprint';
import type { Standing, StandingCell } from '../../src/workbook/kernel/standing';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { fileStanding } from '../../src/xlsx/fileStanding';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';

const blueprint: Blueprint = rvuBlueprint(SAMPLE);

function standingOf(book: Blueprint): Standing {
  const read = readWorkbook(writeWorkbook(book));
  if (!read.ok) throw new Error('not read');
  return fileStanding(read.book);
}

const STANDING = standingOf(blueprint);

/** With more cells on the sheet of that title. */
const withCells = (title: string, ...more: readonly Partial<StandingCell>[]): Standing => ({
  ...STANDING,
  sheets: STANDING.sheets.map((sheet) =>
    sheet.title === title
      ? {
          ...sheet,
          cells: [
            ...sheet.cells,
            ...more.map((cell) => ({ row: 0, column: 0, value: '', formula: null, ...cell })),
          ],
        }
      : sheet
  ),
});

test('a workbook as we make it holds nothing of anybody else', () => {
  expect(ownCells(STANDING, blueprint)).toEqual([]);
});

test('sheets that people renamed or moved rows on are ours still', () => {
  const moved: Standing = {
    ...STANDING,
    sheets: STANDING.sheets.map((sheet) => ({
      ...sheet,
      title: `${sheet.title} (old)`,
      cells: sheet.cells.map((cell) => ({ ...cell, row: cell.row + 3 })),
    })),
    tables: STANDING.tables.map((table) => ({
      ...table,
      sheet: `${table.sheet} (old)`,
      row: table.row + 3,
    })),
    names: STANDING.names.map((name) => ({
      ...name,
      sheet: `${name.sheet} (old)`,
      row: name.row + 3,
    })),
  };
  expect(ownCells(moved, blueprint)).toEqual([]);
});

test.each([
  ['beside a table', 'Contributions', { row: 7, column: 90, value: 'Board leaves the north' }],
  ['far below a table', 'Contributions', { row: 90, column: 1, value: 31_900 }],
  ['above one', 'Actions', { row: 0, column: 9, value: 'Ceiling is 48,000' }],
  ['on a hidden sheet', 'Chart data', { row: 200, column: 0, value: 31_900 }],
  ['by a formula', 'Start', { row: 60, column: 4, value: 14_400, formula: '=12*1200' }],
  ['a number that equals a score of the scale', 'Matrix', { row: 70, column: 0, value: 5 }],
])('what stands %s is somebody’s own', (_, title, cell) => {
  expect(ownCells(withCells(title, cell), blueprint).map(({ value }) => value)).toEqual([
    cell.value,
  ]);
});

test.each([
  ['our own wording', { row: 90, column: 3, value: ' contributions ' }],
  ['our formula, whatever it shows by now', { value: 'Old words', formula: formulaOfStart() }],
])('%s is nobody’s own', (_, cell) => {
  expect(ownCells(withCells('Start', cell), blueprint)).toEqual([]);
});

function formulaOfStart(): string {
  const start = blueprint.sheets.find(({ key }) => key === 'start');
  const cells = start?.blocks.flatMap((block) => block.cells.flat()) ?? [];
  const formulas = cells.flatMap((cell) =>
    typeof cell === 'object' && cell !== null && 'formula' in cell ? [cell.formula] : []
  );
  return formulas[0]?.replace('=', '= ') ?? '';
}

test('a column of theirs in our table is told by its header and place, their sheet by its cells', () => {
  const table = STANDING.tables.find(({ name }) => name === 'Contributions');
  if (table === undefined) throw new Error('no table');
  const { row, column, headers } = table;
  const sheet = withCells('Contributions', {
    row: row + 2,
    column: column + headers.length,
    value: 7_250,
  });
  const standing: Standing = {
    ...sheet,
    sheets: [
      ...sheet.sheets,
      {
        title: 'Budget',
        key: null,
        cells: [
          { row: 8, column: 2, value: 31_900, formula: null },
          { row: 0, column: 0, value: 'Contributions', formula: null },
        ],
      },
    ],
    tables: sheet.tables.map((each) =>
      each === table ? { ...each, headers: [...headers, 'Sponsor budget'] } : each
    ),
  };
  expect(ownCells(standing, blueprint)).toEqual([
    { source: expect.stringMatching(/^Contributions\.Sponsor budget, [A-Z]+8$/), value: 7_250 },
    { source: 'Budget!C9', value: 31_900 },
    { source: 'Budget!A1', value: 'Contributions' },
  ]);
});
