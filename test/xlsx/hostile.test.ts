import fc from 'fast-check';
import { LIMITS } from '../../src/xlsx/guard/limits';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { workbookSource } from '../../src/xlsx/workbookSource';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { runs } from '../share';
import { packageOf, relations, rowsOf, sheetXml } from './hostileFiles';
import { bookOf, problemOf } from './parts';
import { richBlueprint } from './richBlueprint';

const real = writeWorkbook(richBlueprint);
const SHEET = 'xl/worksheets/sheet1.xml';

/** An answer, whatever it is; an exception fails the test. */
const answered = (bytes: Uint8Array): boolean => {
  const result = readWorkbook(bytes);
  if (result.ok) workbookSource(result.book);
  return result.ok || result.problems.length === 1;
};

const cellOf = (cell: string) =>
  bookOf(rowsOf(`<row r="1">${cell}</row>`)).sheets[0]?.rows.get(0)?.[0];

const table = (attributes: string, columns: string): Uint8Array =>
  packageOf({
    'xl/worksheets/_rels/sheet1.xml.rels': relations([['table', '../tables/table1.xml']]),
    'xl/tables/table1.xml': `<table ${attributes}><tableColumns>${columns}</tableColumns></table>`,
  });

describe('reading whatever comes', () => {
  it('answers any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), answered), { numRuns: runs(300) });
  });

  it('answers any bytes that begin like a zip', () => {
    const zipLike = fc
      .uint8Array({ maxLength: 300 })
      .map((bytes) => Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes]));
    fc.assert(fc.property(zipLike, answered), { numRuns: runs(300) });
  });

  it('says of each cut file that it is cut', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: real.length - 1 }), (length) => {
        expect(problemOf(real.slice(0, length)).code).toBe('truncated');
      })
    );
  });

  it('answers a file with bits turned, and never shows a changed cell', () => {
    const untouched = JSON.stringify(workbookSource(bookOf(real)));
    fc.assert(
      fc.property(fc.nat(real.length - 1), fc.nat(7), (place, bit) => {
        const bytes = real.slice();
        bytes[place] = (bytes[place] ?? 0) ^ (1 << bit);
        const result = readWorkbook(bytes);
        return !result.ok || JSON.stringify(workbookSource(result.book)) === untouched;
      }),
      { numRuns: runs(200) }
    );
  });

  it('answers any XML in place of a sheet, strings, names or types', () => {
    const piece = fc.constantFrom(
      '<c r="A1" t="s">',
      '</c>',
      '<v>',
      '</v>',
      '9',
      '<row>',
      '</row>',
      '<sheetData>',
      '</sheetData>',
      '<f t="shared" si="0"/>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<',
      '>',
      '"',
      '&#x110000;',
      '&#xD800;',
      '<is>',
      '<t/>',
      '<c r="ZZZZ1"/>',
      '<c r="A0"/>',
      '<definedName name="n">',
      '<sheet name="A" r:id="rId1"/>',
      "<x a='>'/>"
    );
    const path = fc.constantFrom(
      SHEET,
      'xl/sharedStrings.xml',
      'xl/workbook.xml',
      '_rels/.rels',
      '[Content_Types].xml'
    );
    fc.assert(
      fc.property(path, fc.array(piece, { maxLength: 12 }), (where, pieces) =>
        answered(packageOf({ [where]: `<worksheet><sheetData>${pieces.join('')}` }))
      ),
      { numRuns: runs(400) }
    );
  });

  it.each<[string, Uint8Array]>([
    ['a tag longer than is read', packageOf({ [SHEET]: `<${'a'.repeat(LIMITS.run + 1)}/>` }, 0)],
    ['attributes without end', rowsOf(`<row ${'a '.repeat(140_000)}/>`)],
    ['one long name', rowsOf(`<row ${'a'.repeat(290_000)}/>`)],
    ['deep nesting', rowsOf('<a>'.repeat(30_000))],
    [
      'a table over the whole sheet',
      table('name="T" ref="A1:A1048576"', '<tableColumn name="a"/>'),
    ],
    [
      'a table wider than it says',
      table('name="T" ref="A1:XFD1048576"', '<tableColumn name="a"/>'),
    ],
    ['a table without a place', table('name="T" ref="Z"', '<tableColumn name="a"/>')],
    ['a comment without end', packageOf({ [SHEET]: '<!-- x' })],
    ['unclosed elements', packageOf({ [SHEET]: '<worksheet><sheetData>' })],
    ['elements that never began', packageOf({ [SHEET]: '</a></a>' })],
    ['bytes that are no UTF-8', packageOf({ [SHEET]: Uint8Array.from([0x3c, 0x61, 0xff, 0xfe]) })],
  ])('answers %s', (_, bytes) => {
    const begun = process.cpuUsage();
    expect(answered(bytes)).toBe(true);
    // More is a hang. The figures themselves are in test/bench/limits.ts.
    expect(process.cpuUsage(begun).user).toBeLessThan(20_000_000);
  });

  it('refuses tables that claim more cells than are read', () => {
    const headers = Array.from({ length: 4 }, (_, n) => `<tableColumn name="c${n}"/>`).join('');
    expect(problemOf(table('name="T" ref="A1:D1048576"', headers)).code).toBe('too-many-cells');
  });

  it('reads as many cells as the limit says, and refuses one more', () => {
    // Not packed at all: packing them this well would be refused for itself.
    const cells = (count: number): Uint8Array =>
      packageOf(
        {
          [SHEET]: sheetXml(
            `<row>${'<c/>'.repeat(100)}</row>`.repeat(count / 100) +
              `<row>${'<c/>'.repeat(count % 100)}</row>`
          ),
        },
        0
      );
    const limits = { ...LIMITS, cells: 7_500 };
    const read = (count: number) => readWorkbook(cells(count), { limits });
    expect(read(limits.cells)).toMatchObject({ ok: true });
    expect(read(limits.cells + 1)).toEqual({
      ok: false,
      problems: [{ code: 'too-many-cells', limit: limits.cells }],
    });
  });

  it('reads a part once, however many sheets point at it', () => {
    const sheets = Array.from({ length: 50 }, (_, n) => `<sheet name="S${n}" r:id="rId1"/>`).join(
      ''
    );
    const bytes = packageOf({
      'xl/workbook.xml': `<workbook><sheets>${sheets}</sheets></workbook>`,
    });
    expect(problemOf(bytes)).toMatchObject({ code: 'damaged', part: SHEET });
  });

  it('reads cells at the far corner without filling what lies between', () => {
    const book = bookOf(
      rowsOf(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'
      )
    );
    const rows = book.sheets[0]?.rows;
    expect(rows?.size).toBe(2);
    expect(rows?.get(1_048_575)?.[16_383]).toEqual({ value: 2 });
  });

  it.each(['XFE1', 'A1048577', 'A0', '1', 'A', 'A1B', '$', ''])(
    'refuses the address %j',
    (address) => {
      expect(problemOf(rowsOf(`<row r="1"><c r="${address}"><v>1</v></c></row>`)).code).toBe(
        'damaged'
      );
    }
  );

  it('keeps names that mean something to JavaScript as names', () => {
    const bytes = packageOf({
      'xl/workbook.xml':
        '<workbook><sheets><sheet name="__proto__" __proto__="x" r:id="rId1"/></sheets><definedNames><definedName name="constructor">__proto__!$A$1</definedName></definedNames></workbook>',
      __proto__: 'x',
      'xl/worksheets/_rels/sheet1.xml.rels': relations([['table', '../tables/table1.xml']]),
      'xl/tables/table1.xml':
        '<table name="__proto__" ref="A1:A2"><tableColumns><tableColumn name="__proto__"/></tableColumns></table>',
    });
    const book = bookOf(bytes);
    expect(book.sheets[0]?.title).toBe('__proto__');
    expect(book.names[0]).toMatchObject({ name: 'constructor', sheet: '__proto__' });
    expect(book.tables[0]).toMatchObject({ name: '__proto__', headers: ['__proto__'] });
    expect(workbookSource(book).tables).toHaveLength(1);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  it('reads what other programs write', () => {
    expect(
      cellOf(
        '<c r="A1" t="inlineStr"><is><r><t>a</t></r><rPh><t>no</t></rPh><r><t>b</t></r></is></c>'
      )
    ).toEqual({ value: 'ab' });
    expect(cellOf('<c><v>2</v></c>')).toEqual({ value: 2 });
    expect(cellOf('<c t="b"><v>true</v></c>')).toEqual({ value: true });
    expect(cellOf('<c t="e"><v>#REF!</v></c>')).toEqual({ value: { error: '#REF!' } });
    expect(cellOf('<c t="str"><f>A2&amp;""</f><v></v></c>')).toEqual({
      formula: '=A2&""',
      value: '',
    });
    expect(cellOf('<c t="s"><v>0</v></c>')).toEqual({ value: 'one' });
    expect(cellOf('<c t="str"><v><![CDATA[a&b<]]></v></c>')).toEqual({ value: 'a&b<' });
    expect(cellOf('<c r="A1" s="4"/>')).toBeUndefined();
    expect(cellOf('<c t="b"><f>FALSE()</f><v>0</v></c>')).toEqual({ value: false });
    expect(cellOf('<c t="b"><f>A2=1</f><v>0</v></c>')).toEqual({ formula: '=A2=1', value: false });
    expect(problemOf(rowsOf('<row><c t="s"><v>7</v></c></row>')).code).toBe('damaged');
  });

  it('gives each cell of a shared formula its text', () => {
    const rows = bookOf(
      rowsOf(
        '<row><c><f t="shared" ref="A1:A2" si="0">B1*2</f><v>1</v></c></row><row><c><f t="shared" si="0"/><v>2</v></c></row>'
      )
    ).sheets[0]?.rows;
    expect(rows?.get(1)?.[0]).toEqual({ formula: '=B1*2', value: 2 });
  });

  it('reads prefixed XML and the date system', () => {
    const book = bookOf(
      packageOf({
        'xl/workbook.xml':
          '<x:workbook xmlns:x="m" xmlns:q="r"><x:workbookPr date1904="1"/><x:sheets><x:sheet name="A&amp;B" state="veryHidden" q:id="rId1"/></x:sheets></x:workbook>',
        [SHEET]:
          '<x:worksheet><x:sheetData><x:row><x:c><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      })
    );
    expect(book.dateSystem).toBe(1904);
    expect(book.sheets[0]).toMatchObject({ title: 'A&B', hidden: true });
    expect(book.sheets[0]?.rows.get(0)?.[0]).toEqual({ value: 5 });
  });
});
