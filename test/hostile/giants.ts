/** Files that are small on the disk and would be endless in the memory, were they as many times larger as our limits are. */
import { packageOf, relations, rowsOf, sheetXml } from '../xlsx/hostileFiles';
import { SHEET, STRINGS, BOOK, many, noise, book, ONE, attributes } from './giantParts';
import { refusedAs, type HostileFile } from './hostileFile';
import { SMALL } from './smallLimits';

/** A third of the bytes that a part may have. */
const PART_THIRD = Math.floor(SMALL.partBytes / 3);

export const GIANTS: readonly HostileFile[] = [
  ...refusedAs('too-many-cells', [
    [
      'a table over a whole column',
      () =>
        packageOf({
          'xl/worksheets/_rels/sheet1.xml.rels': relations([['table', '../tables/table1.xml']]),
          'xl/tables/table1.xml': '<table name="T" ref="A1:A9999"><tableColumn name="a"/></table>',
          [SHEET]: sheetXml(
            '<row r="1"><c r="A1"><v>1</v></c></row><row r="9999"><c r="A9999"><v>1</v></c></row>'
          ),
        }),
    ],
    [
      'ten cells too many, in rows of ten',
      () =>
        rowsOf(
          many(
            SMALL.cells / 10 + 1,
            (n) => `<row>${many(10, (m) => `<c><v>${n + m}</v></c>`)}</row>`
          )
        ),
    ],
  ]),
  ...refusedAs('text-too-long', [
    [
      'a cell of a third of a part',
      () =>
        packageOf({
          [SHEET]: sheetXml(`<row><c t="str"><v>${noise(PART_THIRD, 1)}</v></c></row>`),
        }),
    ],
    ['a tag of a third of a part', () => packageOf({ [SHEET]: `<${noise(PART_THIRD, 2)}/>` })],
    [
      'a shared text of a third of a part',
      () => packageOf({ [STRINGS]: `<sst><si><t>${noise(PART_THIRD, 3)}</t></si></sst>` }),
    ],
    [
      'a formula longer than what stands between tags',
      () => rowsOf(`<row><c r="A1"><f>${noise(SMALL.run + 1, 4)}</f></c></row>`),
    ],
    [
      'a name longer than a formula',
      () =>
        packageOf({
          [BOOK]: book(ONE, `<definedName name="n">${noise(SMALL.formula + 1, 5)}</definedName>`),
        }),
    ],
  ]),
  ...refusedAs('damaged', [
    [
      'nine tenths of a part in the tags of rows',
      () =>
        packageOf({
          [SHEET]: sheetXml(
            many(30, (n) => `<row ${noise(120, n).padEnd(SMALL.run - 100, 'rrrrrrr ')}/>`)
          ),
        }),
    ],
    [
      'nine tenths of a part in the tags of cells',
      () =>
        packageOf({
          [SHEET]: sheetXml(
            `<row>${many(30, (n) => `<c ${noise(120, n).padEnd(SMALL.run - 100, 'rt')}/>`)}</row>`
          ),
        }),
    ],
    [
      'nine tenths of a part of attributes',
      () =>
        packageOf({
          [BOOK]: book(
            ONE,
            many(
              30,
              (n) =>
                `<definedName ${many(3_500, (m) => `a${(n * m) % 997}="" `)}>A!$A$1</definedName>`
            )
          ),
        }),
    ],
    [
      'a tag of 3,000 attributes',
      () =>
        packageOf({
          [BOOK]: `<workbook><sheets>${attributes('sheet', 3_000, (n) => `a${n}="" `)}</sheets></workbook>`,
        }),
    ],
  ]),
];
