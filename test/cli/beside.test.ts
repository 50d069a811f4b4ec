/** Words beside the lists of a workbook: told by cell, also where only the cells that an analysis needs are read. */
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import type { CellBlock } from '../../src/workbook/kernel/blueprint';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { oldBooks } from '../corpus/corpus';
import { cleanUp, workplace } from './run';

afterAll(cleanUp);

const BOOK = rvuBlueprint(SAMPLE);

/** The sample with a cell to the right of a list, by how many columns and rows from its header's end. */
function withBeside(key: string, right: number, down: number, cell: string | number) {
  const sheets = BOOK.sheets.map((sheet) => {
    const [table] = sheet.tables;
    if (sheet.key !== key || table === undefined) return sheet;
    const column = table.column + table.columns.length - 1 + right;
    const block: CellBlock = { role: 'input', row: table.row + down, column, cells: [[cell]] };
    return { ...sheet, blocks: [...sheet.blocks, block] };
  });
  return writeWorkbook({ ...BOOK, sheets });
}

const LINE = /^rvu: beside the lists, where nothing counts it: (.*)\.$/m;

test.each([
  ['contributions', 2, 3, 'Ask Zoe first', /^Contributions![A-Z]+9$/],
  ['contributions', 1, 0, 'My own header', /^Contributions![A-Z]+6$/],
  ['actions', 1, 1, 40, /^Actions![A-Z]+\d+$/],
])('%s, %i to the right, %i down', (key, right, down, cell, place) => {
  const { write, run } = workplace();
  write('noted.xlsx', withBeside(key, right, down, cell));
  for (const words of [
    ['analyze', 'noted.xlsx'],
    ['send', 'noted.xlsx', '-o', 'copy.xlsx'],
    ['upgrade', 'noted.xlsx', '-o', 'new.xlsx'],
  ]) {
    const { code, err } = run(...words);
    expect(code).toBe(0);
    expect(LINE.exec(err)?.[1]).toMatch(place);
  }
});

test('nothing of ours stands there, in no version', () => {
  const { write, run } = workplace();
  for (const { version, name, bytes } of oldBooks.filter((each) => each.name === 'sample')) {
    const file = `v${version}-${name}.xlsx`;
    write(file, bytes);
    expect(run('analyze', file).err).not.toMatch(LINE);
  }
});
