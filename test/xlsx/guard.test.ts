import { strToU8, zipSync } from 'fflate';
import type { FileProblem } from '../../src/xlsx/fileProblem';
import { LIMITS } from '../../src/xlsx/guard/limits';
import {
  oleWith,
  packageOf,
  relations,
  renamed,
  rowsOf,
  sheetXml,
  wide,
  withEndField,
  withField,
} from './hostileFiles';
import { bookOf, problemOf } from './parts';

const SHEET = 'xl/worksheets/sheet1.xml';
const PACKED_SIZE = 20;
const SIZE = 24;
const HEADER = 42;
const plain = packageOf();

const sheet = (xml: string | Uint8Array): Uint8Array => packageOf({ [SHEET]: xml });

const manyParts = (count: number): Uint8Array =>
  packageOf(Object.fromEntries(Array.from({ length: count }, (_, n) => [`x/${n}`, 'x'])), 0);

describe('the guard', () => {
  it('lets an honest file through', () => {
    expect(bookOf(plain).sheets[0]?.rows.get(0)?.[0]).toEqual({ value: 1 });
  });

  it.each<[string, Uint8Array, FileProblem]>([
    ['nothing', new Uint8Array(), { code: 'empty' }],
    ['blanks', strToU8(' \r\n '), { code: 'empty' }],
    ['an encrypted workbook', oleWith('EncryptedPackage'), { code: 'encrypted', part: null }],
    ['an old workbook', oleWith('Workbook'), { code: 'old-xls' }],
    ['a web page', strToU8('\n<!DOCTYPE html><html><table>'), { code: 'html' }],
    ['a saved table of a web page', strToU8('\ufeff<table><tr>'), { code: 'html' }],
    ['commas', strToU8('id,activity\nG1,x'), { code: 'csv', separator: ',' }],
    ['semicolons', strToU8('\ufeffid;activity'), { code: 'csv', separator: ';' }],
    ['tabs in UTF-16', wide('id\tactivity'), { code: 'csv', separator: 'tab' }],
    ['words', strToU8('Dear partner'), { code: 'text' }],
    ['XML', strToU8('<?xml version="1.0"?><Workbook/>'), { code: 'text' }],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]), { code: 'unknown-format' }],
    ['half a file', plain.slice(0, plain.length / 2), { code: 'truncated' }],
    ['the last byte missing', plain.slice(0, -1), { code: 'truncated' }],
    ['only a beginning', plain.slice(0, 10), { code: 'truncated' }],
    ['zip64 by its count', withEndField(plain, 10, 0xffff), { code: 'zip64' }],
    ['zip64 by a size', withField(plain, SHEET, SIZE, () => 0xffffffff), { code: 'zip64' }],
    [
      'a part beyond the end',
      withField(plain, SHEET, PACKED_SIZE, () => 1e6),
      { code: 'truncated' },
    ],
    ['no workbook', packageOf({ 'xl/workbook.xml': null }), { code: 'no-workbook' }],
    ['no relations', packageOf({ '_rels/.rels': null }), { code: 'no-workbook' }],
    ['no types', packageOf({ '[Content_Types].xml': null }), { code: 'no-workbook' }],
    [
      'a text document',
      packageOf({
        '[Content_Types].xml':
          '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      }),
      { code: 'no-workbook' },
    ],
    ['an empty zip', zipSync({}), { code: 'no-workbook' }],
    ['a binary workbook', packageOf({ 'xl/workbook.bin': 'x' }), { code: 'xlsb' }],
    [
      'an OpenDocument sheet',
      packageOf({ 'content.xml': '<x/>', 'META-INF/manifest.xml': '<x/>' }),
      { code: 'ods' },
    ],
    [
      'macros',
      packageOf({ 'xl/vbaProject.bin': 'x' }),
      { code: 'macro', part: 'xl/vbaProject.bin' },
    ],
    [
      'macros by type',
      packageOf({
        '[Content_Types].xml':
          '<Types><Default Extension="xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
      }),
      { code: 'macro', part: '[Content_Types].xml' },
    ],
    [
      'external links',
      packageOf({ 'xl/externalLinks/externalLink1.xml': '<x/>' }),
      { code: 'external-links', part: 'xl/externalLinks/externalLink1.xml' },
    ],
    [
      'external links by relation',
      packageOf({ 'xl/_rels/workbook.xml.rels': relations([['externalLink', 'x.xml']]) }),
      { code: 'external-links', part: 'xl/_rels/workbook.xml.rels' },
    ],
    [
      'a path that climbs',
      packageOf({ '../../evil.xml': 'x' }),
      { code: 'climbing-path', part: '../../evil.xml' },
    ],
    ['a path from the root', packageOf({ '/evil': 'x' }), { code: 'climbing-path', part: '/evil' }],
    [
      'a path of Windows that climbs',
      packageOf({ '..\\b': 'x' }),
      { code: 'climbing-path', part: '../b' },
    ],
    ['a path of a drive', packageOf({ 'C:\\b': 'x' }), { code: 'climbing-path', part: 'C:/b' }],
    [
      'parts that overlap',
      withField(plain, 'xl/sharedStrings.xml', PACKED_SIZE, (size) => size + 9),
      { code: 'overlapping-parts', part: SHEET },
    ],
    [
      'a part that reaches into the table of contents',
      withField(plain, SHEET, PACKED_SIZE, (size) => size + 9),
      { code: 'damaged', part: SHEET, detail: 'reaches into the directory' },
    ],
    [
      'one part that another entry claims',
      withField(plain, SHEET, HEADER, () => 0),
      { code: 'damaged', part: null, detail: 'two names for one part' },
    ],
    [
      'a part of two names',
      renamed(plain, SHEET, SHEET.replace('1', '2'), false),
      { code: 'damaged', part: null, detail: 'two names for one part' },
    ],
    [
      'two parts of one name',
      renamed(packageOf({ [`${SHEET.slice(0, -1)}x`]: 'x' }), `${SHEET.slice(0, -1)}x`, SHEET),
      { code: 'overlapping-parts', part: SHEET },
    ],
    [
      'too many parts',
      manyParts(2_001),
      { code: 'too-many-parts', parts: 2_007, limit: LIMITS.parts },
    ],
    [
      'a declared giant',
      withField(plain, SHEET, SIZE, () => 101 * 1024 * 1024),
      { code: 'part-too-big', part: SHEET, bytes: 101 * 1024 * 1024, limit: LIMITS.partBytes },
    ],
    [
      'a part smaller than declared',
      withField(plain, SHEET, SIZE, (size) => size + 1),
      { code: 'lying-size', part: SHEET, declared: 86 },
    ],
    [
      'a part larger than declared',
      withField(plain, SHEET, SIZE, (size) => size - 1),
      { code: 'lying-size', part: SHEET, declared: 84 },
    ],
    [
      'a document type',
      sheet('<!DOCTYPE x [<!ENTITY a "aa">]><worksheet/>'),
      { code: 'doctype', part: SHEET },
    ],
    [
      'an external entity',
      packageOf({ 'xl/sharedStrings.xml': '<!DOCTYPE x SYSTEM "file:///etc/passwd"><sst/>' }),
      { code: 'doctype', part: 'xl/sharedStrings.xml' },
    ],
    ['UTF-16', sheet(wide(sheetXml(''))), { code: 'encoding', part: SHEET, encoding: 'utf-16le' }],
    [
      'another encoding',
      sheet('<?xml version="1.0" encoding="ISO-8859-1"?><worksheet/>'),
      { code: 'encoding', part: SHEET, encoding: 'iso-8859-1' },
    ],
    [
      'a giant text',
      rowsOf(`<row r="1"><c r="A1" t="str"><v>${'xy'.repeat(20_000)}</v></c></row>`),
      { code: 'text-too-long', part: SHEET, limit: LIMITS.text },
    ],
  ])('refuses %s', (_, bytes, problem) => {
    expect(problemOf(bytes)).toEqual(problem);
  });

  it('refuses more bytes than it reads', () => {
    const bytes = LIMITS.fileBytes + 1;
    expect(problemOf(new Uint8Array(bytes))).toEqual({
      code: 'too-big',
      bytes,
      limit: LIMITS.fileBytes,
    });
  });

  it('refuses a bomb by its ratio before it is unpacked', () => {
    const problem = problemOf(rowsOf('<row/>'.repeat(50_000)));
    expect(problem).toMatchObject({ code: 'ratio', part: SHEET, limit: LIMITS.ratio });
  });

  it('refuses parts that are small alone and giants together', () => {
    const declared = ['xl/workbook.xml', SHEET, 'xl/sharedStrings.xml'].reduce(
      (bytes, path) => withField(bytes, path, SIZE, () => 99 * 1024 * 1024),
      packageOf(
        Object.fromEntries(
          ['xl/workbook.xml', SHEET, 'xl/sharedStrings.xml'].map((path) => [
            path,
            Uint8Array.from({ length: 300_000 }, (_, n) => (n * 2_654_435_761) >>> 24),
          ])
        ),
        0
      )
    );
    expect(problemOf(declared)).toMatchObject({ code: 'parts-too-big', limit: LIMITS.allBytes });
  });

  it('stops a bomb that lies about its size while it unpacks', () => {
    const bomb = rowsOf('<row/>'.repeat(50_000));
    const lying = withField(bomb, SHEET, SIZE, () => 1_000);
    expect(problemOf(lying)).toEqual({ code: 'lying-size', part: SHEET, declared: 1_000 });
  });
});
