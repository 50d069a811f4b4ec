/**
 * Files a little beyond one of the limits that the product itself has for files from outside, each of a size that people
 * may well send: those limits hold in the built product, where nobody can hand it smaller ones.
 */
import { RETURNED_LIMITS } from '../../src/exchange/receive/returnedLimits';
import { DEFAULT_PARTS, packageOf, rowsOf, withField } from '../xlsx/hostileFiles';
import { BOOK, book, many, ONE, SHEET } from './giantParts';
import { refusedAs, type HostileFile } from './hostileFile';

const { parts, partBytes, ratioFromBytes, cells, names, sheets, text, rowsLookedThrough } =
  RETURNED_LIMITS;

/** Where the table of contents tells a part's size. */
const SIZE = 24;
const WIDTH = 1_000;

const manyParts = (count: number): Uint8Array =>
  packageOf(Object.fromEntries(Array.from({ length: count }, (_, n) => [`x/${n}`, 'x'])), 0);

/** Not packed: packing them this well would be refused for itself. */
const blanks = (count: number): Uint8Array =>
  packageOf(
    {
      [SHEET]: `<worksheet><sheetData>${many(count / WIDTH, () => `<row>${'<c/>'.repeat(WIDTH)}</row>`)}</sheetData></worksheet>`,
    },
    0
  );

export const BEYOND: readonly HostileFile[] = [
  ...refusedAs('too-many-parts', [
    ['a part too many', () => manyParts(parts + 1 - Object.keys(DEFAULT_PARTS).length)],
  ]),
  ...refusedAs('part-too-big', [
    [
      'a part that says it is too big',
      () => withField(packageOf(), SHEET, SIZE, () => partBytes + 1),
    ],
  ]),
  ...refusedAs('ratio', [
    ['a picture of nothing', () => packageOf({ 'xl/media/a.bin': new Uint8Array(ratioFromBytes) })],
  ]),
  ...refusedAs('too-many-cells', [
    ['a row of cells too many', () => blanks(cells + WIDTH)],
    [
      'a row too many',
      () => rowsOf(many(rowsLookedThrough + 1, (n) => `<row><c><v>${n}</v></c></row>`)),
    ],
  ]),
  ...refusedAs('too-much', [
    [
      'a name too many',
      () =>
        packageOf({
          [BOOK]: book(
            ONE,
            many(names + 1, (n) => `<definedName name="n${n}">A!$A$1</definedName>`)
          ),
        }),
    ],
    [
      'a sheet too many',
      () =>
        packageOf({ [BOOK]: book(many(sheets + 1, (n) => `<sheet name="${n}" r:id="rId1"/>`)) }),
    ],
  ]),
  ...refusedAs('text-too-long', [
    [
      'a letter too many',
      () => rowsOf(`<row r="1"><c r="A1" t="str"><v>${'x'.repeat(text + 1)}</v></c></row>`),
    ],
  ]),
];
