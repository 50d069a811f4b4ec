/** Everything else that people rename to .xlsx. */
import { gzipSync, strToU8, zipSync } from 'fflate';
import { oleWith, packageOf, wide } from '../xlsx/hostileFiles';
import { refusedAs, type HostileFile } from './hostileFile';
import { SMALL } from './smallLimits';

const bytes = (...numbers: readonly number[]) => Uint8Array.from([...numbers, 0, 0, 1, 2, 3]);

const documentOf = (kind: string): Uint8Array =>
  packageOf({
    'xl/workbook.xml': null,
    '_rels/.rels': `<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${kind}"/></Relationships>`,
    [kind]: '<w:document/>',
    '[Content_Types].xml': `<Types><Override PartName="/${kind}" ContentType="application/vnd.openxmlformats-officedocument.${kind.startsWith('word') ? 'wordprocessingml.document' : 'presentationml.presentation'}.main+xml"/></Types>`,
  });

const typed = (type: string): Uint8Array =>
  packageOf({
    '[Content_Types].xml': `<Types><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`,
  });

const swapped = (text: string): Uint8Array => {
  const narrow = wide(text);
  return narrow.map((_, at) => narrow[at ^ 1] ?? 0);
};

const oleOfLetters = (): Uint8Array => {
  const ole = new Uint8Array(SMALL.fileBytes).fill('E'.charCodeAt(0));
  ole.set(oleWith(''));
  return ole;
};

export const FORMATS: readonly HostileFile[] = [
  ...refusedAs('unknown-format', [
    ['a PDF', () => strToU8('%PDF-1.7\n1 0 obj, << /Type /Catalog >>\nendobj')],
    ['a PNG', () => bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['a JPEG', () => bytes(0xff, 0xd8, 0xff, 0xe0)],
    ['a gzip', () => gzipSync(strToU8('id,activity'))],
    ['a program', () => bytes(0x4d, 0x5a, 0x90)],
    ['an ELF program', () => bytes(0x7f, 0x45, 0x4c, 0x46)],
    ['a 7z archive', () => bytes(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c)],
    ['an RTF', () => strToU8('{\\rtf1\\ansi Dear partner, hello}')],
    ['a Word document of 1997', () => oleWith('WordDocument')],
    ['a mail with the workbook attached', () => oleWith('__properties_version1.0')],
    ['a workbook of Excel 2', () => bytes(0x09, 0x00, 0x04, 0x00)],
    ['zeros', () => new Uint8Array(4_096)],
  ]),
  ...refusedAs('no-workbook', [
    ['a Word document', () => documentOf('word/document.xml')],
    ['a presentation', () => documentOf('ppt/presentation.xml')],
    [
      'a Word document by type alone',
      () =>
        typed('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
    ],
    [
      'a Numbers document',
      () => zipSync({ 'Index/Document.iwa': bytes(1), 'preview.jpg': bytes(2) }),
    ],
  ]),
  ...refusedAs('ods', [
    [
      'an OpenDocument sheet',
      () =>
        zipSync({
          mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
          'content.xml': strToU8('<x/>'),
          'META-INF/manifest.xml': strToU8('<x/>'),
        }),
    ],
    [
      'an OpenDocument sheet in one piece',
      () =>
        strToU8('<?xml version="1.0" encoding="UTF-8"?>\n\n<office:document xmlns:office="x"/>'),
    ],
  ]),
  ...refusedAs('xlsb', [['a binary workbook', () => packageOf({ 'xl/workbook.bin': 'x' })]]),
  ...refusedAs('old-xls', [
    ['an .xls', () => oleWith('Workbook')],
    ['as many bytes as are read that begin like an .xls', oleOfLetters],
    [
      'XML of 2003',
      () =>
        strToU8(
          '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'
        ),
    ],
  ]),
  ...refusedAs('encrypted', [['a workbook with a password', () => oleWith('EncryptedPackage')]]),
  ...refusedAs('macro', [
    ['macros', () => packageOf({ 'xl/vbaProject.bin': 'x' })],
    ['macros of Excel 4', () => packageOf({ 'xl/macrosheets/sheet1.xml': '<x/>' })],
    [
      'macros under another name',
      () =>
        packageOf({
          'xl/calm.bin': 'x',
          '[Content_Types].xml':
            '<Types><Override PartName="/xl/calm.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
        }),
    ],
    [
      'macros by their ending alone',
      () =>
        packageOf({
          'xl/calm.dat': 'x',
          '[Content_Types].xml':
            '<Types><Default Extension="DAT" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
        }),
    ],
    ['an .xlsm', () => typed('application/vnd.ms-excel.sheet.macroEnabled.main+xml')],
    ['an .xlam', () => typed('application/vnd.ms-excel.addin.macroEnabled.main+xml')],
  ]),
  ...refusedAs('html', [
    ['a web page', () => strToU8('<!DOCTYPE html><html><body><table>')],
    ['a web page that is XML', () => strToU8('<?xml version="1.0"?><html xmlns="x"/>')],
    ['a web page behind a remark', () => strToU8('<!-- saved from the web -->\n<html><body>')],
    ['a table that a web page saved', () => strToU8('\ufeff <table><tr><td>1')],
  ]),
  ...refusedAs('csv', [
    ['CSV', () => strToU8('id,activity\nG1,x')],
    ['CSV of Europe', () => strToU8('\ufeffid;activity\nG1;x')],
    ['text with tabs in UTF-16', () => wide('id\tactivity')],
    ['text with tabs in UTF-16, the other way round', () => swapped('id\tactivity')],
  ]),
  ...refusedAs('text', [
    ['a letter', () => strToU8('Dear partner')],
    ['a letter in UTF-16', () => wide('Dear partner')],
    ['JSON', () => strToU8('{"a":1,"b":2}')],
    ['a list in JSON', () => strToU8('[1,2,3]')],
  ]),
  ...refusedAs('empty', [
    ['nothing', () => new Uint8Array()],
    ['blanks', () => strToU8(' \r\n\t ')],
    ['only a byte order mark', () => strToU8('\ufeff')],
  ]),
];
