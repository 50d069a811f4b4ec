/** Zips that lie about what is in them. */
import { strToU8, zipSync } from 'fflate';
import {
  DEFAULT_PARTS,
  packageOf,
  relations,
  renamed,
  rowsOf,
  withEndField,
  withField,
} from '../xlsx/hostileFiles';
import { noise } from './giantParts';
import { readAs, refusedAs, type HostileFile, type Made } from './hostileFile';
import { rawWith, rawWorkbook } from './rawZip';
import { SMALL } from './smallLimits';

const SHEET = 'xl/worksheets/sheet1.xml';
const PACKED_SIZE = 20;
const SIZE = 24;
const OFFSET = 42;
const DESCRIPTOR = 8;
const LINK = 0o120777 << 16;

const plain = packageOf();
/** Nobody makes room for what a stored part says: its bytes are as many as they are. */
const stored = rawWorkbook({ method: 0 });

const parts = (count: number): Uint8Array =>
  packageOf(Object.fromEntries(Array.from({ length: count }, (_, n) => [`x/${n}`, 'x'])), 0);

/** A table of contents of entries that all name one part's bytes. */
const onePartManyNames = (count: number): Uint8Array => {
  const names = Array.from({ length: count }, (_, n) => `x/${String(n).padStart(4, '0')}`);
  const zip = zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x'.repeat(9))])));
  return names.reduce<Uint8Array>((bytes, name) => withField(bytes, name, OFFSET, () => 0), zip);
};

const cutAt = (share: number): Uint8Array => plain.slice(0, Math.floor(plain.length * share));

const prefixed = (before: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(before.length + plain.length);
  bytes.set(before);
  bytes.set(plain, before.length);
  return bytes;
};

const TRUNCATED = [0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.98, 0.995].map((share): Made => [
  `cut at ${100 * share} %`,
  () => cutAt(share),
]);

export const ARCHIVES: readonly HostileFile[] = [
  ...refusedAs('truncated', [
    ...TRUNCATED,
    ['the last byte missing', () => plain.slice(0, -1)],
    ['a part beyond the end', () => withField(plain, SHEET, PACKED_SIZE, () => 1e6)],
    ['text behind the end', () => Uint8Array.from([...plain, ...strToU8('more')])],
    ['only a signature', () => Uint8Array.from([0x50, 0x4b, 3, 4])],
  ]),
  ...refusedAs('zip64', [
    ['zip64 by its count', () => withEndField(plain, 10, 0xffff)],
    ['zip64 by a size', () => withField(plain, SHEET, SIZE, () => 0xffffffff)],
  ]),
  ...refusedAs('too-many-parts', [
    ['a part too many', () => parts(SMALL.parts + 1 - Object.keys(DEFAULT_PARTS).length)],
    ['thirty times as many parts', () => parts(30 * SMALL.parts)],
  ]),
  ...refusedAs('encrypted', [
    ['an encrypted part', () => rawWith(SHEET, { flags: 1 })],
    ['all parts encrypted', () => rawWorkbook({ flags: 1 })],
    ['a part of AES', () => rawWith(SHEET, { flags: 1, method: 99 })],
  ]),
  ...refusedAs('damaged', [
    ['a part packed by LZMA', () => rawWith(SHEET, { method: 14 })],
    ['a wrong checksum', () => rawWith(SHEET, { crc: 1 })],
    [
      'bytes that do not unpack',
      () => rawWith(SHEET, { content: 'no deflated bytes at all', unpacked: true }),
    ],
    [
      'a part that reaches into the table of contents',
      () => withField(plain, SHEET, PACKED_SIZE, (size) => size + 9),
    ],
    ['a part with two names', () => renamed(plain, SHEET, SHEET.replace('1', '2'), false)],
    ['many names for one part', () => onePartManyNames(SMALL.parts / 2)],
    ['a zip behind a zip', () => prefixed(plain.slice(0, 200))],
    ['a table of contents elsewhere', () => withEndField(plain, 16, 1)],
    ['more entries than there are', () => withEndField(plain, 10, 12)],
  ]),
  ...refusedAs('overlapping-parts', [
    [
      'parts that overlap',
      () => withField(plain, 'xl/sharedStrings.xml', PACKED_SIZE, (size) => size + 9),
    ],
    [
      'a part that is there twice',
      () => rawWorkbook({}, [{ path: SHEET, content: '<worksheet/>' }]),
    ],
    [
      'a part that is there twice, in capitals',
      () => rawWorkbook({}, [{ path: 'XL/Worksheets/Sheet1.XML', content: '<worksheet/>' }]),
    ],
  ]),
  ...refusedAs('climbing-path', [
    ['a path that climbs', () => packageOf({ '../../evil.xml': 'x' })],
    ['a path that climbs inside', () => packageOf({ 'xl/../../../etc/passwd': 'x' })],
    ['a path from the root', () => packageOf({ '/etc/passwd': 'x' })],
    ['a path of Windows', () => packageOf({ 'C:\\evil': 'x' })],
    ['a drive', () => packageOf({ 'C:evil': 'x' })],
    ['a path with a NUL', () => packageOf({ 'xl/a\u0000.xml': 'x' })],
    ['a part without a name', () => rawWorkbook({}, [{ path: '', content: 'x' }])],
  ]),
  ...refusedAs('ratio', [
    ['an honest bomb of rows', () => rowsOf('<row/>'.repeat(50_000))],
    [
      'an honest bomb of nine tenths of a part',
      () => packageOf({ 'xl/media/a.bin': new Uint8Array(0.9 * SMALL.partBytes) }),
    ],
  ]),
  ...refusedAs('lying-size', [
    ['a bomb that says it is small', lyingBomb],
    ['a part smaller than it says', () => withField(plain, SHEET, SIZE, (size) => size + 1)],
    ['a part larger than it says', () => withField(plain, SHEET, SIZE, (size) => size - 1)],
  ]),
  ...refusedAs('part-too-big', [
    ['a declared giant', () => withField(plain, SHEET, SIZE, () => SMALL.partBytes + 1)],
    ['a declared giant of 4 GB', () => withField(stored, SHEET, SIZE, () => 0xfffffffe)],
  ]),
  ...refusedAs('parts-too-big', [['parts that are giants together', declaredGiants]]),
  ...refusedAs('too-big', [['a byte too many', () => new Uint8Array(SMALL.fileBytes + 1)]]),
  ...refusedAs('no-workbook', [
    ['an empty zip', () => zipSync({})],
    ['a zip in a zip', () => zipSync({ 'book.xlsx': plain })],
    ['a zip of photographs', () => zipSync({ 'a.jpg': new Uint8Array(9), 'b.jpg': strToU8('x') })],
    [
      'a workbook beyond the root',
      () => packageOf({ '_rels/.rels': relations([['officeDocument', '../../../etc/passwd']]) }),
    ],
  ]),
  ...readAs([
    ['sizes behind the bytes', () => rawWorkbook({ flags: DESCRIPTOR }), 1],
    ['stored parts', () => rawWorkbook({ method: 0 }), 1],
    ['a zip with a comment', () => rawWorkbook({}, [], 'made by hand'), 1],
    ['a comment that looks like an end', () => rawWorkbook({}, [], 'PK\u0005\u0006'.repeat(40)), 1],
    ['symbolic links', () => rawWorkbook({ attributes: LINK }), 1],
    ['a link to a file of the system', symbolicLink, 1],
    ['long fields in the parts’ headers', () => rawWorkbook({ extra: new Uint8Array(9_000) }), 1],
    ['a folder', () => packageOf({ 'xl/media/': '' }), 1],
    ['a picture that is none', () => packageOf({ 'xl/media/image1.png': 'no picture' }), 1],
  ]),
];

/** Each says that it is as large as a part may be. */
function declaredGiants(): Uint8Array {
  const paths = ['xl/media/a.bin', 'xl/media/b.bin', 'xl/media/c.bin'];
  const files = packageOf(Object.fromEntries(paths.map((path) => [path, noise(4_000, 1)])), 0);
  return paths.reduce((bytes, path) => withField(bytes, path, SIZE, () => SMALL.partBytes), files);
}

function lyingBomb(): Uint8Array {
  const bomb = rowsOf('<row/>'.repeat(30_000));
  return withField(bomb, SHEET, SIZE, () => 1_000);
}

function symbolicLink(): Uint8Array {
  return rawWorkbook({}, [
    { path: 'xl/media/link.png', content: '/etc/passwd', method: 0, attributes: LINK },
  ]);
}
