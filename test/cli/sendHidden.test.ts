/** `rvu send` of a workbook in which people hid rows: they may believe that these stay home. */
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import type { Blueprint } from '../../src/workbook/kernel/blueprint';
import type { Rvu } from '../../src/model/rvu';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { cleanUp, workplace } from './run';

afterAll(cleanUp);

/** With the rows of these contributions hidden. */
function withHidden(rvu: Rvu, ...ids: readonly string[]): Blueprint {
  const book = rvuBlueprint(rvu);
  return {
    ...book,
    sheets: book.sheets.map((sheet) => {
      const table = sheet.tables.find(({ name }) => name === 'Contributions');
      if (table === undefined) return sheet;
      const rows = ids.map((id) => table.rows.findIndex((cells) => cells.includes(id)));
      const hiddenRows = rows.map((row) => ({ row: table.row + 1 + row, rows: 1 }));
      return { ...sheet, hiddenRows };
    }),
  };
}

function send(book: Blueprint, ...options: readonly string[]) {
  const place = workplace();
  place.write('ours.xlsx', writeWorkbook(book));
  return { ...place.run('send', 'ours.xlsx', '-o', 'theirs.xlsx', ...options), place };
}

test('hidden contributions that would leave are asked about, with their rows', () => {
  const { code, err, place } = send(withHidden(SAMPLE, 'G2', 'R1'));
  expect(code).toBe(1);
  expect(err).toMatch(
    /Contributions, rows \d+, \d+: hidden, and the copy tells G2, R1 all the same\. Please mark what should stay home as Internal/
  );
  expect(place.names()).toEqual(['ours.xlsx']);
  expect(send(withHidden(SAMPLE, 'G2', 'R1'), '--yes').code).toBe(0);
});

test('what is internal, or hidden elsewhere, is no question', () => {
  const internal = {
    ...SAMPLE,
    contributions: SAMPLE.contributions.map((each) =>
      each.id === 'G2' ? { ...each, internal: true } : each
    ),
  };
  expect(send(withHidden(internal, 'G2')).err).not.toContain('hidden');
  expect(send(withHidden(SAMPLE)).err).not.toContain('hidden');
});
