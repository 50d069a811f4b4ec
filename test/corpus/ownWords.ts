/** Which words outside our tables are taken for somebody's own. */
import { readRvuWorkbook } from '../../src/cli/readRvuWorkbook';
import { ownCells } from '../../src/exchange/audit/ownCells';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { fileStanding } from '../../src/xlsx/fileStanding';

/** The places of words that no formula made and that today's program takes for typed. */
export function ownWords(bytes: Uint8Array): readonly string[] {
  const read = readRvuWorkbook(bytes);
  if (!read.ok) throw new Error(read.problems.join(' '));
  const { book, reading } = read.value;
  const standing = fileStanding(book);
  const sheets = standing.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.filter(
      ({ value, formula }) => typeof value === 'string' && formula === null
    ),
  }));
  return ownCells({ ...standing, sheets }, rvuBlueprint(reading.rvu)).map(({ source }) => source);
}
