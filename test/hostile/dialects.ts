/** XML that other programs write, or nobody should: one value to every strict reader, or none. */
import { packageOf, relations, rowsOf, sheetXml } from '../xlsx/hostileFiles';
import { readAs, refusedAs, type HostileFile } from './hostileFile';

const SHEET = 'xl/worksheets/sheet1.xml';

const row = (xml: string) => (): Uint8Array => rowsOf(`<row r="1">${xml}</row>`);
const sheet = (xml: string) => (): Uint8Array => packageOf({ [SHEET]: xml });
const words = (xml: string) => row(`<c r="A1" t="str"><v>${xml}</v></c>`);

/** B1 would be read as A1 if its place were passed over, and the other way round. */
const placed = (attributes: string) => row(`<c ${attributes}><v>1</v></c><c r="B1"><v>2</v></c>`);

const nested = (depth: number): string => {
  const names = Array.from({ length: depth }, (_, n) => `a${(n * 7_919) % 99_991}`);
  const ends = [...names].reverse().map((name) => `</${name}>`);
  return `<${names.join('><')}>${ends.join('')}`;
};

export const DIALECTS: readonly HostileFile[] = [
  ...refusedAs('damaged', [
    ['an element ended by another’s name', row('<c r="A1"><v>1</x></c>')],
    ['elements that cross', row('<c r="A1"><v>1</c></v>')],
    ['elements of other capitals', row('<c r="A1"><v>1</V></c>')],
    ['a place without quotes', row('<c r=B1><v>1</v></c>')],
    ['a place without a value', row('<c r><v>1</v></c>')],
    ['a place whose quote never ends', row('<c r="B1><v>1</v></c>')],
    ['words between attributes', row('<c r="B1" and t="n"><v>1</v></c>')],
    ['a second root', sheet(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>').repeat(2))],
    ['words behind the root', sheet(`${sheetXml('')}more`)],
    ['NULs behind the root', sheet(`${sheetXml('')}\u0000\u0000`)],
    ['a remark that ends where it begins', sheet('<worksheet><!--></worksheet>')],
    ['an instruction that ends where it begins', sheet('<worksheet><?></worksheet>')],
  ]),
  ...refusedAs('too-much', [
    ['nesting without an end', sheet(`<worksheet>${nested(600)}</worksheet>`)],
  ]),
  ...readAs([
    ['blanks around the signs of equality', placed('r = "A1" t\n=\t"n"'), 1],
    ['a place within another attribute', placed('x=" r=\'C1\' " r="A1"'), 1],
    ['a place in entities', placed('r="&#65;&#x31;" t="&#110;"'), 1],
    ['a place with dollars in small letters', placed('r="$a$1"'), 1],
    [
      'a remark that holds a cell',
      row('<!--> <c r="A1"><v>2</v></c> --><c r="A1"><v>1</v></c>'),
      1,
    ],
    [
      'an instruction that holds a cell',
      row('<?> <c r="A1"><v>2</v></c> ?><c r="A1"><v>1</v></c>'),
      1,
    ],
    [
      'a value of a later Excel beside the value',
      row('<c r="A1"><v>1</v><extLst><ext uri="x"><x:v>2</x:v><x:f>3</x:f></ext></extLst></c>'),
      1,
    ],
    ['lines that end as on Windows', words('a\r\nb'), 'a\nb'],
    ['lines that end as on an old Mac', words('a\rb\r'), 'a\nb\n'],
    ['a return that is meant', words('a&#13;b_x000D_\n'), 'a\rb\r\n'],
    ['an escape that is escaped', words('_x005F_x000D_ _x005f_'), '_x000D_ _'],
    ['an inline text told as a value', row('<c r="A1" t="inlineStr"><v>in</v></c>'), 'in'],
    [
      'an inline text with its pronunciation',
      row('<c r="A1" t="inlineStr"><is><t>in</t><rPh sb="0" eb="1"><t>イン</t></rPh></is></c>'),
      'in',
    ],
    [
      'UTF-8 under a short name',
      sheet(`<?xml version='1.0' encoding='utf8'?>${sheetXml('<row><c><v>1</v></c></row>')}`),
      1,
    ],
    [
      'the strict dialect',
      () =>
        packageOf({
          '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]).replace(
            'http://schemas.openxmlformats.org/officeDocument/2006',
            'http://purl.oclc.org/ooxml/officeDocument'
          ),
          [SHEET]: `<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>`,
        }),
      1,
    ],
    [
      'targets by a way round',
      () =>
        packageOf({
          'xl/_rels/workbook.xml.rels': relations([
            ['worksheet', './../XL/worksheets/./Sheet1.xml'],
          ]),
        }),
      1,
    ],
  ]),
];
