/** Parts are found under the names that zippers and relations give them, and sheets that have none hold no cells. */
import { packageOf, relations } from './hostileFiles';
import { bookOf, problemOf } from './parts';

const SHEET =
  '<worksheet><sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData></worksheet>';

const named = (part: string, target: string): Uint8Array =>
  packageOf({
    'xl/worksheets/sheet1.xml': null,
    [`xl/worksheets/${part}`]: SHEET,
    'xl/_rels/workbook.xml.rels': relations([['worksheet', `worksheets/${target}`]]),
  });

test.each([
  ['as it is, and by its code', 'sheet one.xml', 'sheet%20one.xml'],
  ['by its code, and as it is', 'sheet%20one.xml', 'sheet one.xml'],
  ['by its code both times', 'sheet%20one.xml', 'sheet%20one.xml'],
  ['in another script', 'Tabelle_ä.xml', 'Tabelle_%C3%A4.xml'],
  ['in capitals', 'SHEET1.XML', 'sheet1.xml'],
  ['with a percent sign that is no code', 'up 5%.xml', 'up 5%.xml'],
])('a part named %s is read', (_, part, target) => {
  expect(bookOf(named(part, target)).sheets[0]?.rows.get(0)?.[0]).toEqual({ value: 5 });
});

test('one name as it is and by its code are two parts of one name', () => {
  const both = packageOf({ 'xl/a b.xml': '<a/>', 'xl/a%20b.xml': '<a/>' });
  expect(problemOf(both)).toMatchObject({ code: 'overlapping-parts' });
});

test('the code of a slash leads into no folder', () => {
  const hidden = named('x.xml', 'y.xml');
  expect(problemOf(hidden)).toMatchObject({ code: 'damaged' });
  const coded = packageOf({
    'xl/worksheets/sheet1.xml': null,
    'xl/worksheets%2Fsheet1.xml': SHEET,
  });
  expect(problemOf(coded)).toMatchObject({ code: 'damaged' });
});

test('a sheet that names no part, as those of old macros, holds no cells; the others are read', () => {
  const book = bookOf(
    packageOf({
      'xl/workbook.xml':
        '<workbook><sheets><sheet name="A" r:id="rId1"/><sheet name="Module" r:id=""/></sheets></workbook>',
    })
  );
  expect(book.sheets.map(({ title }) => title)).toEqual(['A']);
});

test('words beside the root are no XML', () => {
  const text = `foo\n${SHEET}`;
  expect(problemOf(packageOf({ 'xl/worksheets/sheet1.xml': text }))).toMatchObject({
    code: 'damaged',
  });
});
