/** Rows typed below a table that did not grow: told with their rows, never read in silence. */
import { growableTables } from '../../src/workbook/book/planTakeRows';
import { readRvu } from '../../src/workbook/book/readRvu';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import type { CellBlock, PlannedCell } from '../../src/workbook/kernel/blueprint';
import { problemSentence } from '../../src/workbook/kernel/problemSentence';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { workbookSource } from '../../src/xlsx/workbookSource';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';

const BOOK = rvuBlueprint(SAMPLE);

interface Below {
  readonly table: string;
  /** From 1: right below the table. */
  readonly down: number;
  readonly cells: Readonly<Record<string, PlannedCell>>;
}

/** The problems of the sample with these cells below its tables. */
function problemsWith(...below: readonly Below[]) {
  const sheets = BOOK.sheets.map((sheet) => {
    const blocks = below.flatMap(({ table: name, down, cells }): readonly CellBlock[] => {
      const table = sheet.tables.find((each) => each.name === name);
      if (table === undefined) return [];
      return Object.entries(cells).map(([header, cell]) => ({
        role: 'input' as const,
        row: table.row + table.rows.length + down,
        column: table.column + table.columns.findIndex((each) => each.header === header),
        cells: [[cell]],
      }));
    });
    return { ...sheet, blocks: [...sheet.blocks, ...blocks] };
  });
  const read = readWorkbook(writeWorkbook({ ...BOOK, sheets }));
  if (!read.ok) throw new Error('not read');
  const reading = readRvu(workbookSource(read.book));
  if (reading.kind !== 'rvu') throw new Error('not ours');
  expect(reading.rvu.contributions).toHaveLength(SAMPLE.contributions.length);
  return reading.problems;
}

const lastRow = (name: string): number => {
  const table = BOOK.sheets.flatMap(({ tables }) => tables).find((each) => each.name === name);
  return (table?.row ?? 0) + (table?.rows.length ?? 0) + 1;
};

test('contributions below the table are one problem that names each row and what to do', () => {
  const last = lastRow('Contributions');
  const problems = problemsWith(
    { table: 'Contributions', down: 1, cells: { Activity: 'Joint booth', Direction: 'we give' } },
    { table: 'Contributions', down: 2, cells: { Activity: 'Only its name' } },
    { table: 'Contributions', down: 5, cells: { Activity: 'After a gap', Hours: 40 } }
  );
  expect(problems).toEqual([
    {
      code: 'loose-rows',
      place: { sheet: 'Contributions', row: last, column: 0 },
      table: 'Contributions',
      rows: [last + 1, last + 2, last + 5],
    },
  ]);
  expect(problems.map(problemSentence)).toEqual([
    `Rows ${last + 1}, ${last + 2}, ${last + 5} stand below the table Contributions and not in it, so that nothing counts them. Please drag the table’s lower right corner down over them, or cut them and paste into rows of the table; a note of your own may stand further down.`,
  ]);
});

test.each([
  ['Actions', { Step: 'Open the lab', Owner: 'Ana' }],
  ['Indicators', { Indicator: 'Leads' }],
  ['Departments', { Department: 'Legal', Rate: 95 }],
])('a row below %s is told as well', (table, cells) => {
  expect(problemsWith({ table, down: 1, cells })).toMatchObject([
    { code: 'loose-rows', table, rows: [lastRow(table) + 1] },
  ]);
});

test('sums, notes and what stands far below are nobody’s rows', () => {
  expect(
    problemsWith(
      {
        table: 'Contributions',
        down: 2,
        cells: {
          Activity: 'All in all',
          Cash: { formula: '=SUM(Contributions[Cash])', value: 9 },
        },
      },
      { table: 'Contributions', down: 4, cells: { Notes: 'Ask Ana', Owner: 'Ana' } },
      { table: 'Contributions', down: 11, cells: { Activity: 'Far away', Hours: 40 } },
      { table: 'Actions', down: 3, cells: { Step: 'To be discussed' } }
    )
  ).toEqual([]);
});

test('rows below a table come into it by making it longer, unless a Total Row lies between', () => {
  const read = readWorkbook(writeWorkbook(BOOK));
  if (!read.ok) throw new Error('not read');
  const source = workbookSource(read.book);
  const withBelow = (isBelowTotals: object) => ({
    ...source,
    tables: source.tables.map((table) => {
      if (table.name !== 'Contributions') return table;
      const cells = table.headers.map((header) => (header === 'Activity' ? 'Booth' : null));
      const row = table.row + 1 + table.rows.length;
      return { ...table, below: { row, rows: [cells], ...isBelowTotals } };
    }),
  });
  expect(growableTables(withBelow({}))).toMatchObject([{ table: 'Contributions', rows: 1 }]);
  expect(growableTables(withBelow({ isBelowTotals: true }))).toEqual([]);
});
