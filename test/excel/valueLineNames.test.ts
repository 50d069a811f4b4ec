import { readSource } from '../../src/excel/read/readSource';
import { readRvu } from '../../src/workbook/book/readRvu';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { READ_SPEC } from '../../src/workbook/book/readSpec';
import { findColumn, findTable } from '../../src/workbook/kernel/source';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { contribution } from '../model/build';
import { drawOnce, openExcel, type LiveExcel } from './liveExcel';

jest.setTimeout(60_000);

let excel: LiveExcel;

const blueprint = rvuBlueprint({
  ...SAMPLE,
  alliance: { ...SAMPLE.alliance, departments: [] },
  contributions: [
    contribution({ id: 'G1', activity: 'Your name on our trucks', direction: 'given' }),
  ],
});

beforeEach(async () => {
  excel = await openExcel();
  await drawOnce(excel.host, blueprint);
});

afterEach(() => excel.close());

/** Types it as the first contribution's category, as people do. */
function typeCategory(word: string): void {
  const table = excel.host.book.tables.find(({ name }) => name === 'Contributions');
  if (table === undefined) throw new Error('no contributions');
  const column = table.columns.findIndex(({ name }) => name === 'Category');
  excel.host.userPaste(table.sheet.name, [
    { row: table.area.row + 1, column: table.area.column + column, text: word },
  ]);
}

/** What the form names under the line, by its formula. */
async function namedUnder(line: string): Promise<unknown> {
  const table = findTable(await readSource(READ_SPEC), 'RVU_long_whole');
  if (table === undefined) throw new Error('no form');
  const [lines, names] = ['Where it helped', 'What we did'].map((header) =>
    findColumn(table, header)
  );
  const row = table.rows.find((cells) => cells[lines ?? -1] === line);
  return row?.[names ?? -1];
}

test.each(['Edge over competitors', 'edge OVER competitors', 'Competitive  edge'])(
  'a contribution under “%s” is read, and named by the form’s formula',
  async (word) => {
    typeCategory(word);
    const reading = readRvu(await readSource(READ_SPEC));
    if (reading.kind !== 'rvu') throw new Error('not ours');
    expect(reading.problems).toEqual([]);
    expect(reading.rvu.contributions).toMatchObject([{ category: 'competition' }]);
    expect(await namedUnder('Edge over competitors')).toBe('Your name on our trucks');
  }
);
