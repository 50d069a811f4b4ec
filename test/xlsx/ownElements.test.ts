/** What Excel and others add to a part in vocabularies of their own is not read as the part's own. */
import { unzipSync } from 'fflate';
import { tagBudget, XmlScanner } from '../../src/xlsx/read/xmlScanner';
import { textInBytes } from '../../src/xlsx/read/xmlBytes';
import { OwnElements } from '../../src/xlsx/read/ownElements';
import { packageOf, relations, renamed, rowsOf } from './hostileFiles';
import { bookOf } from './parts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const LATER = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';

/** The names and texts that a handler is given, in their order. */
function heard(xml: string): string {
  const told: string[] = [];
  const scanner = new XmlScanner(
    'part',
    new OwnElements({
      open: (name) => told.push(name),
      text: (all, from, to) => told.push(`“${textInBytes(all, from, to)}”`),
      close: (name) => told.push(`/${name}`),
    }),
    tagBudget()
  );
  scanner.feed(new TextEncoder().encode(xml));
  scanner.finish();
  return told.join(' ');
}

test.each([
  ['without a vocabulary', '<a><b>1</b></a>', 'a b “1” /b /a'],
  ['with the main one', `<a xmlns="${MAIN}"><b/></a>`, 'a b /b /a'],
  ['with the main one by a prefix', `<m:a xmlns:m="${MAIN}"><m:b/></m:a>`, 'a b /b /a'],
  [
    'with the strict one',
    '<a xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><b/></a>',
    'a b /b /a',
  ],
  ['with one of its root', '<a xmlns="of-2005"><b/></a>', 'a b /b /a'],
  [
    'with an addition',
    `<a xmlns="${MAIN}"><x:b xmlns:x="${LATER}"><b>1</b></x:b><c/></a>`,
    'a c /c /a',
  ],
  [
    'with an addition as the default',
    `<a xmlns="${MAIN}"><b xmlns="${LATER}"/><c/></a>`,
    'a c /c /a',
  ],
  ['with a list of additions', `<a xmlns="${MAIN}"><extLst><b/></extLst><c/></a>`, 'a c /c /a'],
  [
    'with alternatives that need what we don’t know',
    `<a xmlns="${MAIN}" xmlns:mc="${MC}" xmlns:x="${LATER}"><mc:AlternateContent><mc:Choice Requires="x"><b/></mc:Choice><mc:Fallback><c/></mc:Fallback></mc:AlternateContent></a>`,
    'a c /c /a',
  ],
  [
    'with alternatives of which the first is known',
    `<a xmlns="${MAIN}" xmlns:mc="${MC}" xmlns:m="${MAIN}"><mc:AlternateContent><mc:Choice Requires="m"><b/></mc:Choice><mc:Choice Requires="m"><d/></mc:Choice><mc:Fallback><c/></mc:Fallback></mc:AlternateContent><e/></a>`,
    'a b /b e /e /a',
  ],
  [
    'with a prefix that means something else further in',
    `<x:a xmlns:x="${MAIN}"><x:b xmlns:x="${LATER}"/><x:c/></x:a>`,
    'a c /c /a',
  ],
])('a part %s', (_, xml, told) => {
  expect(heard(xml)).toBe(told);
});

test('a table with an alternative text is the table that it was', () => {
  const book = bookOf(
    packageOf({
      'xl/worksheets/_rels/sheet1.xml.rels': relations([['table', '../tables/table1.xml']]),
      'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A1:B3"><tableColumns count="2"><tableColumn id="1" name="Id"/><tableColumn id="2" name="Score"/></tableColumns><extLst><ext uri="{504A1905-F514-4f6f-8877-14C23A59335A}" xmlns:x14="${LATER}"><x14:table altText="Scores" altTextSummary="All scores"/></ext></extLst></table>`,
    })
  );
  expect(book.tables).toMatchObject([{ name: 'T', rows: 2, headers: ['Id', 'Score'] }]);
});

const cellOf = (cell: string) =>
  bookOf(rowsOf(`<row r="1">${cell}</row>`)).sheets[0]?.rows.get(0)?.[0]?.value;

test.each([
  ['inline text beside a number', '<c r="A1" t="inlineStr"><v>1.0</v><is><t>1.</t></is></c>', '1.'],
  ['inline text before a number', '<c r="A1" t="inlineStr"><is><t>1.</t></is><v>1.0</v></c>', '1.'],
  ['a number beside inline text', '<c r="A1"><v>7</v><is><t>x</t></is></c>', 7],
  ['a number after inline text', '<c r="A1" t="n"><is><t>x</t></is><v>7</v></c>', 7],
  ['inline text alone, said to be a number', '<c r="A1" t="n"><is><t>x</t></is></c>', 'x'],
  ['inline text that has only a value', '<c r="A1" t="inlineStr"><v>words</v></c>', 'words'],
  [
    'inline text in runs, with its sound',
    '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r><rPh sb="0" eb="1"><t>no</t></rPh></is></c>',
    'ab',
  ],
  ['a day in words', '<c r="A1" t="d"><v>2026-12-15T00:00:00</v></c>', 46_371],
  ['a day and an hour', '<c r="A1" t="d"><v>2026-12-15T06:00:00.000Z</v></c>', 46_371.25],
  ['a day alone', '<c r="A1" t="d"><v>1900-01-01</v></c>', 1],
  ['the last day before the gap', '<c r="A1" t="d"><v>1900-02-28</v></c>', 59],
  ['an hour alone', '<c r="A1" t="d"><v>12:00:00</v></c>', 0.5],
  ['a day that is none', '<c r="A1" t="d"><v>2026-02-30</v></c>', '2026-02-30'],
  ['words for a day', '<c r="A1" t="d"><v>soon</v></c>', 'soon'],
])('%s', (_, cell, value) => {
  expect(cellOf(cell)).toBe(value);
});

test('days in words count as the workbook counts its days', () => {
  const parts = (flag: string) =>
    packageOf({
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="r"><workbookPr date1904="${flag}"/><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>`,
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData><row><c t="d"><v>2026-12-15</v></c></row></sheetData></worksheet>`,
    });
  const dayIn = (flag: string) => bookOf(parts(flag)).sheets[0]?.rows.get(0)?.[0]?.value;
  expect([dayIn('0'), dayIn('1')]).toEqual([46_371, 46_371 - 1_462]);
});

test('folders that an old zipper wrote as Windows does are folders', () => {
  const plain = rowsOf('<row r="1"><c r="A1"><v>5</v></c></row>');
  const paths = Object.keys(unzipSync(plain));
  const old = paths.reduce(
    (bytes, path) => renamed(bytes, path, path.replaceAll('/', '\\')),
    plain
  );
  expect(Object.keys(unzipSync(old))).toContain('xl\\workbook.xml');
  expect(bookOf(old).sheets[0]?.rows.get(0)?.[0]).toEqual({ value: 5 });
});
