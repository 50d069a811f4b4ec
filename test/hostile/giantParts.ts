/** What files of very many things are made of. */
import { packageOf, relations, rowsOf, sheetXml } from '../xlsx/hostileFiles';

export const SHEET = 'xl/worksheets/sheet1.xml';
export const STRINGS = 'xl/sharedStrings.xml';
export const BOOK = 'xl/workbook.xml';

const letters = (column: number): string =>
  (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) +
  String.fromCharCode(65 + (column % 26));

export const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

/** Noise that packs badly, always the same. */
const NOISE = ((): string => {
  let state = 12_345;
  let text = '';
  while (text.length < 1_000_000) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    text += state.toString(36);
  }
  return text;
})();

/** So much of it, from another place for each seed. */
export const noise = (length: number, seed: number): string => {
  const from = (seed * 7_919) % 900_000;
  const begun = NOISE.slice(from, from + length);
  return (
    begun +
    NOISE.repeat(Math.ceil((length - begun.length) / NOISE.length)).slice(0, length - begun.length)
  );
};

export const book = (sheets: string, names = ''): string =>
  `<workbook><sheets>${sheets}</sheets><definedNames>${names}</definedNames></workbook>`;

export const ONE = '<sheet name="A" r:id="rId1"/>';

/** Two sheets and the shared texts, all of texts. */
export const texts = (length: number, count: number): Uint8Array => {
  const cells = (from: number) =>
    sheetXml(
      many(
        count,
        (n) => `<row><c t="str"><v>${noise(40, from + n).padEnd(length, 'abcdefgh')}</v></c></row>`
      )
    );
  return packageOf({
    [BOOK]: book(`${ONE}<sheet name="B" r:id="rId2"/>`),
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
    ]),
    [SHEET]: cells(0),
    'xl/worksheets/sheet2.xml': cells(1_000),
  });
};

/** Cells just near enough to each other that an engine makes room for all places between. */
export const sparse = (rows: number, columns: readonly number[]): Uint8Array =>
  rowsOf(
    many(
      rows,
      (row) =>
        `<row r="${row + 1}">${columns.map((column) => `<c r="${letters(column)}${row + 1}"><v>${row % 97}</v></c>`).join('')}</row>`
    )
  );

export const STEPS = Array.from({ length: 17 }, (_, step) => Math.min(16_383, step * 1_023));

export const manyTables = (count: number, rows: number): Uint8Array => {
  const parts: Record<string, string> = {};
  for (let n = 0; n < count; n += 1) {
    parts[`xl/tables/table${n}.xml`] =
      `<table name="T${n}" ref="A${n * 3 + 1}:A${n * 3 + 2}"><tableColumn name="a"/></table>`;
  }
  return packageOf({
    ...parts,
    'xl/worksheets/_rels/sheet1.xml.rels': relations(
      Array.from({ length: count }, (_, n) => ['table', `../tables/table${n}.xml`] as const)
    ),
    [SHEET]: sheetXml(many(rows, (row) => `<row><c><v>${row % 89}</v></c></row>`)),
  });
};

/** Packed so badly that the ratio is no reason to refuse: each tag differs a little. */
export const attributes = (tag: string, count: number, each: (index: number) => string): string =>
  `<${tag} ${many(count, each)}/>`;

export function manySheets(count: number): Uint8Array {
  const paths = Array.from({ length: count }, (_, n) => `worksheets/s${n}.xml`);
  return packageOf({
    ...Object.fromEntries(
      paths.map((path) => [`xl/${path}`, sheetXml('<row><c><v>1</v></c></row>')])
    ),
    [BOOK]: book(many(count, (n) => `<sheet name="S${n}" r:id="rId${n + 1}"/>`)),
    'xl/_rels/workbook.xml.rels': relations(paths.map((path) => ['worksheet', path] as const)),
  });
}
