import { strToU8, zipSync, type Zippable } from 'fflate';

/** Files made by hand to be refused, each as small as it can be. */

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const relations = (targets: readonly (readonly [string, string])[]): string =>
  `<Relationships>${targets
    .map(
      ([type, target], n) =>
        `<Relationship Id="rId${n + 1}" Type="${RELATION}/${type}" Target="${target}"/>`
    )
    .join('')}</Relationships>`;

export const sheetXml = (rows: string): string =>
  `<worksheet><sheetData>${rows}</sheetData></worksheet>`;

/** The parts of a small workbook: 1 in A1 of its one sheet. */
export const DEFAULT_PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': '<Types/>',
  '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
  'xl/workbook.xml':
    '<workbook><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels': relations([
    ['worksheet', 'worksheets/sheet1.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ]),
  'xl/sharedStrings.xml': '<sst><si><t>one</t></si></sst>',
  'xl/worksheets/sheet1.xml': sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'),
};

/** Packing this much well would take longer than all tests of it. */
const BIG = 4_000_000;

/** A small workbook with some parts put in another's place, or left out where null. */
export const packageOf = (
  parts: Readonly<Record<string, string | Uint8Array | null>> = {},
  level: 0 | 1 | 6 = 6
): Uint8Array => {
  const files: Zippable = {};
  const letters = Object.values(parts).reduce((sum, part) => sum + (part?.length ?? 0), 0);
  Object.entries({ ...DEFAULT_PARTS, ...parts }).forEach(([path, part]) => {
    if (part !== null) files[path] = typeof part === 'string' ? strToU8(part) : part;
  });
  return zipSync(files, {
    level: letters > BIG && level > 1 ? 1 : level,
    mtime: new Date(1980, 0, 1),
  });
};

/** The same workbook with these rows. */
export const rowsOf = (rows: string): Uint8Array =>
  packageOf({ 'xl/worksheets/sheet1.xml': sheetXml(rows) });

const DIRECTORY_ENTRY = 0x02014b50;

/** Where the zip's table of contents tells of a part. */
const entryAt = (bytes: Uint8Array, path: string): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length - 46; at += 1) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) continue;
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)) === path) return at;
  }
  throw new Error(`no entry ${path}`);
};

/** A copy in which the table of contents states another number (of 32 bits) about a part. */
export const withField = (
  bytes: Uint8Array,
  path: string,
  offset: number,
  change: (value: number) => number
): Uint8Array => {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const at = entryAt(copy, path) + offset;
  view.setUint32(at, change(view.getUint32(at, true)), true);
  return copy;
};

/** A copy with a name of the same length in the table of contents, where asked also at the part. */
export const renamed = (bytes: Uint8Array, from: string, to: string, both = true): Uint8Array => {
  const copy = bytes.slice();
  const entry = entryAt(copy, from);
  const part = new DataView(copy.buffer).getUint32(entry + 42, true);
  copy.set(strToU8(to), entry + 46);
  if (both) copy.set(strToU8(to), part + 30);
  return copy;
};

/** A copy with a 16-bit field of the end record changed. */
export const withEndField = (bytes: Uint8Array, offset: number, value: number): Uint8Array => {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint16(copy.length - 22 + offset, value, true);
  return copy;
};

/** An OLE container with one name in its directory. */
export const oleWith = (name: string): Uint8Array => {
  const bytes = new Uint8Array(2_048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(name).forEach((char, place) => (bytes[1_024 + 2 * place] = char.charCodeAt(0)));
  return bytes;
};

/** Text as UTF-16 with its mark. */
export const wide = (text: string): Uint8Array => {
  const units = Uint16Array.from(`\ufeff${text}`, (char) => char.charCodeAt(0));
  return new Uint8Array(units.buffer);
};
