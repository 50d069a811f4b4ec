/** Contributions typed below the table, as LibreOffice leaves them: no command passes over them in silence. */
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
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
    return;
  }
  expect(code).toBe(1);
  expect(err).toMatch(
    /Contributions!A\d+: Row \d+ stands below the table Contributions and not in it, so that nothing counts it\. Please drag/
  );
  expect(names()).toEqual(left);
});
