/** Sheets whose cells are not what a sheet's cells should be. */
import { strToU8 } from 'fflate';
import { packageOf, rowsOf, sheetXml, wide } from '../xlsx/hostileFiles';
import { readAs, refusedAs, type HostileFile } from './hostileFile';

const SHEET = 'xl/worksheets/sheet1.xml';

const cell = (xml: string) => (): Uint8Array => rowsOf(`<row r="1">${xml}</row>`);
const sheet = (xml: string | Uint8Array) => (): Uint8Array => packageOf({ [SHEET]: xml });
const strings = (xml: string) => (): Uint8Array =>
  packageOf({
    'xl/sharedStrings.xml': xml,
    [SHEET]: sheetXml('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
  });

const PLACES = ['A0', 'XFE1', 'ZZZZZ9999999', 'A1048577', 'A-1', '1A', 'A1:B2', 'A1.5', 'Ａ1', ''];
const ROWS = ['0', '-1', '1048577', '1.5', '1e9', 'x', '', '0x1'];
const NUMBERS = ['NaN', 'Infinity', '-Infinity', '1e999', '1,5', '0x10', '1n', '１', '1 2', '--1'];
const INDEXES = ['1', '-1', '1.5', '1e9', 'length', '__proto__', '0x0'];

const each = <Item>(
  items: readonly Item[],
  name: string,
  make: (item: Item) => () => Uint8Array
): readonly (readonly [string, () => Uint8Array])[] =>
  items.map((item) => [`${name} ${JSON.stringify(item)}`, make(item)] as const);

export const CELLS: readonly HostileFile[] = [
  ...refusedAs('damaged', [
    ...each(PLACES, 'a cell at', (place) => cell(`<c r="${place}"><v>1</v></c>`)),
    ...each(ROWS, 'a row at', (row) => () => rowsOf(`<row r="${row}"><c><v>1</v></c></row>`)),
    ...each(NUMBERS, 'the number', (number) => cell(`<c r="A1"><v>${number}</v></c>`)),
    ...each(INDEXES, 'the text of index', (index) => cell(`<c r="A1" t="s"><v>${index}</v></c>`)),
    ['a row beyond the last one', () => rowsOf('<row r="1048576"/><row><c><v>1</v></c></row>')],
    ['a cell beyond the last column', cell('<c r="XFD1"/><c><v>1</v></c>')],
    ['a cell outside all rows', () => rowsOf('<c><v>1</v></c>')],
    ['two cells at one place', cell('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>')],
    ['an unknown type of cell', cell('<c r="A1" t="mystery"><v>1</v></c>')],
    ['a shared text in capitals', cell('<c r="A1" t="S"><v>0</v></c>')],
    ['a truth that is none', cell('<c r="A1" t="b"><v>2</v></c>')],
    ['two values in one cell', cell('<c r="A1"><v>1</v><v>2</v></c>')],
    ['elements that never end', sheet('<worksheet><sheetData>')],
    ['elements that never began', sheet('</a></a>')],
    ['a tag that never ends', sheet('<worksheet><sheetData><row r="1')],
    ['a comment that never ends', sheet('<worksheet><!-- <sheetData/></worksheet>')],
    ['a quotation that never ends', sheet('<worksheet a="><sheetData/></worksheet>')],
    ['CDATA that never ends', sheet('<worksheet><![CDATA[ </worksheet>')],
    ['bytes that are no UTF-8', sheet(Uint8Array.from([0x3c, 0x61, 0xff, 0xfe, 0x3e]))],
    ['UTF-8 that is too long', sheet(Uint8Array.from([0x3c, 0x61, 0x3e, 0xc0, 0xbc]))],
    ['a sheet of words', sheet('Dear partner')],
  ]),
  ...refusedAs('doctype', [
    [
      'a billion laughs',
      sheet(
        `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(99)}"><!ENTITY b "&a;&a;&a;">]><worksheet>&b;</worksheet>`
      ),
    ],
    ['an external entity', strings('<!DOCTYPE x SYSTEM "file:///etc/passwd"><sst/>')],
    [
      'an external entity in the relations',
      () =>
        packageOf({
          '_rels/.rels':
            '<!DOCTYPE x [<!ENTITY e SYSTEM "http://localhost/">]><Relationships>&e;</Relationships>',
        }),
    ],
    ['an entity without a document type', sheet('<!ENTITY a "b"><worksheet/>')],
  ]),
  ...refusedAs('encoding', [
    ['a sheet in UTF-16', sheet(wide(sheetXml('')))],
    ['a sheet in UTF-16 without a mark', sheet(wide(sheetXml('')).slice(2))],
    ['a sheet in Latin-1', sheet('<?xml version="1.0" encoding="ISO-8859-1"?><worksheet/>')],
    ['a sheet in UTF-7', sheet("<?xml version='1.0' encoding='utf-7'?><worksheet/>")],
  ]),
  ...refusedAs('text-too-long', [
    ['a cell of 4,000 letters', cell(`<c r="A1" t="str"><v>${'xy'.repeat(2_000)}</v></c>`)],
    ['a shared text of 4,000 letters', strings(`<sst><si><t>${'xy'.repeat(2_000)}</t></si></sst>`)],
    [
      'a text in 4,000 pieces',
      strings(
        `<sst><si>${Array.from({ length: 4_000 }, (_, n) => `<r><t>${n}</t></r>`).join('')}</si></sst>`
      ),
    ],
  ]),
  ...readAs([
    [
      'rows out of order',
      () =>
        rowsOf('<row r="9"><c r="A9"><v>9</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'),
      1,
    ],
    ['cells out of order', cell('<c r="C1"><v>3</v></c><c r="A1"><v>1</v></c>'), 1],
    [
      'a row that is told twice',
      () =>
        rowsOf('<row r="1"><c r="B1"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'),
      1,
    ],
    ['cells in opposite corners', cell('<c r="A1"><v>1</v></c><c r="XFD1048576"><v>2</v></c>'), 1],
    ['a style that is not there', cell('<c r="A1" s="99999"><v>1</v></c>'), 1],
    ['a negative style', cell('<c r="A1" s="-1"><v>1</v></c>'), 1],
    ['an inline text', cell('<c r="A1" t="inlineStr"><is><t>in</t></is></c>'), 'in'],
    [
      'rich text',
      strings('<sst><si><r><rPr><b/></rPr><t>a</t></r><r><t>b</t></r></si></sst>'),
      'ab',
    ],
    ['half a character', cell('<c r="A1" t="str"><v>a&#xD800;b</v></c>'), 'a&#xD800;b'],
    [
      'half a character as Excel escapes it',
      cell('<c r="A1" t="str"><v>_xD83D_</v></c>'),
      '\ud83d',
    ],
    ['a NUL', cell('<c r="A1" t="str"><v>a&#0;b</v></c>'), 'a&#0;b'],
    ['a NUL as Excel escapes it', cell('<c r="A1" t="str"><v>a_x0000_b</v></c>'), 'a\u0000b'],
    ['a character beyond all', cell('<c r="A1" t="str"><v>&#x110000;</v></c>'), '&#x110000;'],
    ['an unknown entity', cell('<c r="A1" t="str"><v>&xxe;</v></c>'), '&xxe;'],
    ['an escaped entity', cell('<c r="A1" t="str"><v>&amp;lt;</v></c>'), '&lt;'],
    ['a byte order mark', sheet(`\ufeff${sheetXml('<row><c><v>1</v></c></row>')}`), 1],
    [
      'CDATA',
      cell('<c r="A1" t="str"><v><![CDATA[<c r="B1"><v>&amp;</v></c>]]></v></c>'),
      '<c r="B1"><v>&amp;</v></c>',
    ],
    [
      'comments everywhere',
      cell('<!-- <c r="A1"><v>2</v></c> --><c r="A1"><!-- > --><v>1<!--2--></v></c>'),
      1,
    ],
    ['instructions everywhere', cell('<?x <c r="A1"> ?><c r="A1"><?y?><v>1<?z 2?></v></c>'), 1],
    [
      'other prefixes',
      sheet(
        '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>'
      ),
      1,
    ],
    ['attributes in single quotes', cell("<c t='str' r='A1'><v>1</v></c>"), '1'],
    ['a > in an attribute', cell('<c r="A1" x=">"><v>1</v></c>'), 1],
    ['blanks around a number', cell('<c r="A1"><v> 1 </v></c>'), 1],
    ['an error', cell('<c r="A1" t="e"><v>#REF!</v></c>'), { error: '#REF!' }],
    [
      'a formula that calls out',
      cell('<c r="A1"><f>WEBSERVICE("http://localhost/"&amp;A2)</f><v>1</v></c>'),
      1,
    ],
    ['a formula of DDE', cell('<c r="A1"><f>cmd|"/c calc"!A1</f><v>1</v></c>'), 1],
    ['a text that looks like a formula', cell('<c r="A1" t="str"><v>=1+1</v></c>'), '=1+1'],
    [
      'deep nesting',
      cell(
        `<c r="A1"><v>1</v>${Array.from({ length: 300 }, (_, n) => `<a${n}>`).join('')}${Array.from({ length: 300 }, (_, n) => `</a${299 - n}>`).join('')}</c>`
      ),
      1,
    ],
    [
      'an empty cell of every type',
      cell('<c r="A1" t="s"/><c r="B1" t="b"/><c r="C1" t="e"/>'),
      null,
    ],
    ['a sheet without cells', sheet('<worksheet/>'), null],
    [
      'a letter of four bytes cut in two',
      () => packageOf({ [SHEET]: strToU8(sheetXml('<row><c t="str"><v>😀</v></c></row>')) }),
      '😀',
    ],
  ]),
];
