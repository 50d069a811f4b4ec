/** Files of far too many things, and of as many as are read. */
import { packageOf, relations, rowsOf, sheetXml } from '../xlsx/hostileFiles';
import {
  SHEET,
  STRINGS,
  BOOK,
  MILLION,
  many,
  noise,
  book,
  ONE,
  texts,
  sparse,
  STEPS,
  manyTables,
  thousandSheets,
} from './giantParts';
import { readAs, refusedAs, type HostileFile } from './hostileFile';

export const BULK: readonly HostileFile[] = [
  ...refusedAs('too-much', [
    [
      'a million rows of a cell',
      () => rowsOf(many(MILLION, (n) => `<row><c><v>${n}</v></c></row>`)),
    ],
    ['a million rows, each with a cell far to the right', () => sparse(300_000, [1_000])],
    ['rows with a cell each thousand columns', () => sparse(55_000, STEPS)],
    [
      'a million names',
      () =>
        packageOf({
          [BOOK]: book(
            ONE,
            many(MILLION, (n) => `<definedName name="n${n}">A!$A$${(n % 999) + 1}</definedName>`)
          ),
        }),
    ],
    [
      'a hundred thousand sheets',
      () => packageOf({ [BOOK]: book(many(100_000, (n) => `<sheet name="${n}" r:id="rId1"/>`)) }),
    ],
    [
      'a hundred thousand relations',
      () =>
        packageOf({
          'xl/_rels/workbook.xml.rels': relations(
            Array.from({ length: 100_000 }, (_, n) => ['x', `y${n}.xml`] as const)
          ),
        }),
    ],
    [
      'eight million elements',
      () =>
        packageOf({
          [SHEET]: sheetXml(many(4 * MILLION, (n) => `<a${n % 7}/>`)),
          [STRINGS]: `<sst>${many(4 * MILLION, (n) => `<b${n % 7}/>`)}</sst>`,
        }),
    ],
    [
      'a hundred thousand columns in a table',
      () =>
        packageOf({
          'xl/worksheets/_rels/sheet1.xml.rels': relations([['table', '../tables/table1.xml']]),
          'xl/tables/table1.xml': `<table name="T" ref="A1:XFD2">${many(100_000, (n) => `<tableColumn name="${n}"/>`)}</table>`,
        }),
    ],
    ['90 MB of texts', () => texts(30_000, 1_500)],
    ['190 MB of texts', () => texts(30_000, 3_100)],
    [
      'names of 60 MB',
      () =>
        packageOf({
          [BOOK]: book(
            ONE,
            many(
              8_000,
              (n) =>
                `<definedName name="n${n}">${noise(60, n).padEnd(8_000, 'abcdefgh')}</definedName>`
            )
          ),
        }),
    ],
    [
      'titles of 60 MB',
      () =>
        packageOf({
          [BOOK]: book(
            many(
              300,
              (n) => `<sheet name="${noise(900, n).padEnd(200_000, 'abcdefgh')}" r:id="rId1"/>`
            )
          ),
        }),
    ],
    [
      'formulas of 60 MB',
      () =>
        rowsOf(
          many(7_500, (n) => `<row><c><f>${noise(60, n).padEnd(8_000, '+A1+B2+C')}</f></c></row>`)
        ),
    ],
  ]),
  ...readAs([
    ['a thousand tables beside 200,000 rows', () => manyTables(900, 200_000), 0],
    [
      '740,000 cells in rows of ten',
      () => rowsOf(many(74_000, (n) => `<row>${many(10, (m) => `<c><v>${n + m}</v></c>`)}</row>`)),
      0,
    ],
    [
      '200,000 different texts',
      () =>
        packageOf({
          [STRINGS]: `<sst>${many(200_000, (n) => `<si><t>text ${n}</t></si>`)}</sst>`,
          [SHEET]: sheetXml(
            many(
              20_000,
              (n) => `<row>${many(10, (m) => `<c t="s"><v>${10 * n + m}</v></c>`)}</row>`
            )
          ),
        }),
      'text 0',
    ],
    [
      '720,000 blank cells',
      () =>
        packageOf(
          {
            [SHEET]: sheetXml(
              `<row r="1">${many(16_000, (n) => `<c s="${n % 7}"/>`)}</row>`.repeat(45)
            ),
          },
          0
        ),
      null,
    ],
    [
      'a sheet of comments',
      () =>
        packageOf({
          [SHEET]: `<worksheet>${many(400_000, (n) => `<!-- ${noise(90, n)} -->`)}<sheetData><row><c><v>1</v></c></row></sheetData></worksheet>`,
        }),
      1,
    ],
    [
      'a hundred thousand shared formulas',
      () =>
        rowsOf(
          many(
            100_000,
            (n) =>
              `<row><c><f t="shared" si="${n % 3}">${n < 3 ? 'B1*2' : ''}</f><v>2</v></c></row>`
          )
        ),
      2,
    ],
    ['a thousand sheets', () => thousandSheets(900), 1],
    [
      '20,000 names',
      () =>
        packageOf({
          [BOOK]: book(
            ONE,
            many(19_000, (n) => `<definedName name="n${n}">A!$A$1</definedName>`)
          ),
        }),
      1,
    ],
  ]),
];
