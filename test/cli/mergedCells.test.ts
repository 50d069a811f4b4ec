/** Cells of our tables that another program merged: told wherever the workbook is read, and nothing is made of what they swallow. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { cellAddress } from '../../src/workbook/kernel/a1';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { cleanUp, workplace } from './run';

afterAll(cleanUp);

const BOOK = rvuBlueprint(SAMPLE);

/** The sample with cells of Contributions merged, given by header, first row of the table, and size. */
function merged(...cells: readonly (readonly [string, number, number, number])[]) {
  const at = BOOK.sheets.findIndex(({ key }) => key === 'contributions');
  const table = BOOK.sheets[at]?.tables[0];
  if (table === undefined) throw new Error('no table');
  const areas = cells.map(([header, down, rows, columns]) => {
    const column = table.column + table.columns.findIndex((each) => each.header === header);
    const row = table.row + 1 + down;
    return `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`;
  });
  const tags = areas.map((area) => `<mergeCell ref="${area}"/>`).join('');
  const parts = unzipSync(writeWorkbook(BOOK));
  const path = `xl/worksheets/sheet${at + 1}.xml`;
  const xml = strFromU8(parts[path] ?? new Uint8Array());
  const changed = /<mergeCells[^>]*>/.test(xml)
    ? xml.replace(/<mergeCells[^>]*>/, `<mergeCells>${tags}`)
    : xml.replace(
        /(<\/sheetProtection>|<sheetProtection[^>]*\/>|<\/sheetData>)(?![^]*<sheetProtection)/,
        `$1<mergeCells>${tags}</mergeCells>`
      );
  if (changed === xml) throw new Error('nothing was merged');
  return { areas, bytes: zipSync({ ...parts, [path]: strToU8(changed) }) };
}

test('down and across, by cell, at every command; none but upgrade goes on', () => {
  const { areas, bytes } = merged(['Estimate', 0, 3, 1], ['Hours', 5, 1, 2]);
  const sentence = `Cells of the table Contributions are merged: ${areas.join(', ')}. Only the first cell of each is read`;
  const { write, run, names } = workplace();
  write('merged.xlsx', bytes);
  const told = (...words: readonly string[]) => {
    const { code, out, err } = run(...words);
    expect(out + err).toContain(sentence);
    return code;
  };
  told('analyze', 'merged.xlsx');
  expect(told('send', 'merged.xlsx', '-o', 'copy.xlsx')).toBe(1);
  expect(told('next', 'merged.xlsx', '-o', 'next.xlsx')).toBe(1);
  expect(told('receive', 'merged.xlsx', 'merged.xlsx', '-o', 'received.xlsx')).toBe(1);
  expect(told('upgrade', 'merged.xlsx', '-o', 'upgraded.xlsx')).toBe(0);
  expect([...names()].sort()).toEqual(['merged.xlsx', 'upgraded.xlsx']);
});

test('titles above the tables, and columns that compute themselves, may be merged', () => {
  const { bytes } = merged(['Cost', 0, 2, 1]);
  const { write, run } = workplace();
  write('merged.xlsx', bytes);
  const { out, err } = run('analyze', 'merged.xlsx');
  expect(out + err).not.toContain('merged:');
});
