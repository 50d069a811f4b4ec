/** Files that are small on the disk and endless in the memory. */
import { packageOf, relations, rowsOf, sheetXml } from '../xlsx/hostileFiles';
import { SHEET, STRINGS, BOOK, MILLION, many, noise, book, ONE, attributes } from './giantParts';
import { refusedAs, type HostileFile } from './hostileFile';

export const GIANTS: readonly HostileFile[] = [
  ...refusedAs('too-many-cells', [
    [
      'a table over a whole column',
      () =>
        packageOf({
          'xl/worksheets/_rels/sheet1.xml.rels': relations([['table', '../tables/table1.xml']]),
          'xl/tables/table1.xml':
            '<table name="T" ref="A1:A999999"><tableColumn name="a"/></table>',
          [SHEET]: sheetXml(
            '<row r="1"><c r="A1"><v>1</v></c></row><row r="999999"><c r="A999999"><v>1</v></c></row>'
          ),
        }),
    ],
    [
      '750,010 cells in rows of ten',
      () => rowsOf(many(75_001, (n) => `<row>${many(10, (m) => `<c><v>${n + m}</v></c>`)}</row>`)),
    ],
  ]),
  ...refusedAs('text-too-long', [
    [
      'a cell of 30 MB',
      () =>
        packageOf({
          [SHEET]: sheetXml(`<row><c t="str"><v>${noise(30 * MILLION, 1)}</v></c></row>`),
        }),
    ],
    ['a tag of 20 million letters', () => packageOf({ [SHEET]: `<${noise(20 * MILLION, 2)}/>` })],
    [
      'a shared text of 30 MB',
      () => packageOf({ [STRINGS]: `<sst><si><t>${noise(30 * MILLION, 3)}</t></si></sst>` }),
    ],
    [
      'a formula of 400,000 letters',
      () => rowsOf(`<row><c r="A1"><f>${noise(400_000, 4)}</f></c></row>`),
    ],
    [
      'a name of 10,000 letters',
      () =>
        packageOf({ [BOOK]: book(ONE, `<definedName name="n">${noise(10_000, 5)}</definedName>`) }),
    ],
  ]),
  ...refusedAs('damaged', [
    [
      '90 MB in the tags of rows',
      () =>
        packageOf({
          [SHEET]: sheetXml(
            many(300, (n) => `<row ${noise(1_200, n).padEnd(299_000, 'rrrrrrr ')}/>`)
          ),
        }),
    ],
    [
      '90 MB in the tags of cells',
      () =>
        packageOf({
          [SHEET]: sheetXml(
            `<row>${many(300, (n) => `<c ${noise(1_200, n).padEnd(299_000, 'rt')}/>`)}</row>`
          ),
        }),
    ],
    [
      '90 MB of attributes',
      () =>
        packageOf({
          [BOOK]: book(
            ONE,
            many(
              300,
              (n) =>
                `<definedName ${many(35_000, (m) => `a${(n * m) % 997}="" `)}>A!$A$1</definedName>`
            )
          ),
        }),
    ],
    [
      'a tag of 30,000 attributes',
      () =>
        packageOf({
          [BOOK]: `<workbook><sheets>${attributes('sheet', 30_000, (n) => `a${n}="" `)}</sheets></workbook>`,
        }),
    ],
  ]),
];
