/** Files of far too many things, a hundredth of what our own limits stop; `full.ts` has those of nearly as many as are read. */
import { MAX_COLUMNS } from '../../src/xlsx/address';
import { packageOf, relations, rowsOf, sheetXml } from '../xlsx/hostileFiles';
import { SHEET, STRINGS, BOOK, many, noise, book, ONE, texts, sparse, STEPS } from './giantParts';
import { refusedAs, type HostileFile } from './hostileFile';
import { SMALL } from './smallLimits';

/** All elements that a file may have, in names that pack badly enough to be let in. */
const elements = (letter: string): string =>
  many(SMALL.tags, (n) => `<${letter}${n % 7}${n % 11}${n % 13}/>`);

export const BULK: readonly HostileFile[] = [
  ...refusedAs('too-much', [
    [
      'four times the rows, each of a cell',
      () => rowsOf(many(4 * SMALL.rows, (n) => `<row><c><v>${n}</v></c></row>`)),
    ],
    ['too many rows, each with a cell far to the right', () => sparse(3_000, [1_000])],
    ['rows with a cell each thousand columns', () => sparse(200, STEPS)],
    [
      'fifty times the names',
      () =>
        packageOf({
          [BOOK]: book(
            ONE,
            many(
              50 * SMALL.names,
              (n) => `<definedName name="n${n}">A!$A$${(n % 999) + 1}</definedName>`
            )
          ),
        }),
    ],
    [
      'a hundred times the sheets',
      () =>
        packageOf({
          [BOOK]: book(many(100 * SMALL.sheets, (n) => `<sheet name="${n}" r:id="rId1"/>`)),
        }),
    ],
    [
      'fifty times the relations',
      () =>
        packageOf({
          'xl/_rels/workbook.xml.rels': relations(
            Array.from({ length: 50 * SMALL.parts }, (_, n) => ['x', `y${n}.xml`] as const)
          ),
        }),
    ],
    [
      'twice the elements',
      () =>
        packageOf({
          [SHEET]: sheetXml(elements('a')),
          [STRINGS]: `<sst>${elements('b')}</sst>`,
        }),
    ],
    [
      'more columns in a table than a sheet has',
      () =>
        packageOf({
          'xl/worksheets/_rels/sheet1.xml.rels': relations([['table', '../tables/table1.xml']]),
          'xl/tables/table1.xml': `<table name="T" ref="A1:XFD2">${many(MAX_COLUMNS + 1, (n) => `<tableColumn name="${n % 10}"/>`)}</table>`,
        }),
    ],
    ['nine tenths of a part of texts', () => texts(3_000, 150)],
    ['nine tenths of all parts of texts', () => texts(3_000, 310)],
    [
      'names of one and a half times all texts',
      () =>
        packageOf({
          [BOOK]: book(
            ONE,
            many(
              80,
              (n) =>
                `<definedName name="n${n}">${noise(60, n).padEnd(800, 'abcdefgh')}</definedName>`
            )
          ),
        }),
    ],
    [
      'titles of one and a half times all texts',
      () =>
        packageOf({
          [BOOK]: book(
            many(
              3,
              (n) => `<sheet name="${noise(900, n).padEnd(20_000, 'abcdefgh')}" r:id="rId1"/>`
            )
          ),
        }),
    ],
    [
      'formulas of one and a half times all texts',
      () =>
        rowsOf(many(75, (n) => `<row><c><f>${noise(60, n).padEnd(800, '+A1+B2+C')}</f></c></row>`)),
    ],
  ]),
];
