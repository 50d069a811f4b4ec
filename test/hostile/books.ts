/** Workbooks whose sheets, tables and relations are not what they say. */
import { packageOf, relations } from '../xlsx/hostileFiles';
import {
  BOOK,
  SHEET_RELATIONS,
  TABLE,
  sheets,
  related,
  table,
  twoTables,
  ONE,
  WIDE,
} from './bookParts';
import { readAs, refusedAs, type HostileFile } from './hostileFile';

export const BOOKS: readonly HostileFile[] = [
  ...refusedAs('damaged', [
    ['no sheets', sheets('')],
    ['two sheets of one title', sheets(`${ONE}<sheet name="a" r:id="rId1"/>`)],
    ['a sheet without a title', sheets('<sheet r:id="rId1"/>')],
    ['a sheet that leads nowhere', sheets('<sheet name="A" r:id="rId9"/>')],
    [
      'five sheets that are one part',
      sheets(Array.from({ length: 5 }, (_, n) => `<sheet name="${n}" r:id="rId1"/>`).join('')),
    ],
    ['a sheet that is the workbook', related([['worksheet', 'workbook.xml']])],
    [
      'a sheet that is its own list of relations',
      related([['worksheet', '_rels/workbook.xml.rels']]),
    ],
    ['a sheet that is not there', related([['worksheet', 'worksheets/sheet7.xml']])],
    ['a sheet above the root', related([['worksheet', '../../../../etc/passwd']])],
    [
      'shared texts that are a sheet',
      related([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['sharedStrings', 'worksheets/sheet1.xml'],
      ]),
    ],
    ['a table without a place', table('name="T" ref="Z"')],
    ['a table without a name', table('ref="A1:A2"')],
    ['a table wider than its columns', table(`name="T" ref="${WIDE}"`)],
    [
      'a table with more columns than its width',
      table('name="T" ref="A1:A2"', '<tableColumn name="a"/>'.repeat(9)),
    ],
    ['a table outside the sheet', table('name="T" ref="XFE1:XFE2"')],
    ['a table of minus five header rows', table('name="T" ref="A1:A2" headerRowCount="-5"')],
    [
      'a table of half a header row',
      table('name="T" ref="A1:A2" headerRowCount="0.5" totalsRowCount="0.5"'),
    ],
    ['a table of endless totals', table('name="T" ref="A1:A2" totalsRowCount="Infinity"')],
    ['two tables of one name', twoTables('name="T" ref="A1:A2"', 'name="t" ref="A4:A5"')],
    [
      'a table that is not there',
      () => packageOf({ [SHEET_RELATIONS]: relations([['table', '../tables/table9.xml']]) }),
    ],
    [
      'a table that is the sheet',
      () => packageOf({ [SHEET_RELATIONS]: relations([['table', 'sheet1.xml']]) }),
    ],
    [
      'a table used twice',
      () =>
        packageOf({
          [SHEET_RELATIONS]: relations([
            ['table', '../tables/table1.xml'],
            ['table', '../tables/table1.xml'],
          ]),
          [TABLE]: '<table name="T" ref="A1:A2"><tableColumn name="a"/></table>',
        }),
    ],
  ]),
  ...refusedAs('too-many-cells', [
    [
      'a table over four columns of too many rows',
      table('name="T" ref="A1:D10486"', '<tableColumn name="a"/>'.repeat(4)),
    ],
    [
      'two tables over too many rows each',
      twoTables('name="T" ref="A1:A10486"', 'name="U" ref="B1:B10486"'),
    ],
  ]),
  ...refusedAs('no-workbook', [
    ['no workbook', () => packageOf({ [BOOK]: null })],
    ['no relations', () => packageOf({ '_rels/.rels': null })],
    ['no types', () => packageOf({ '[Content_Types].xml': null })],
    [
      'relations that go in circles',
      () =>
        packageOf({ '_rels/.rels': relations([['officeDocument', '_rels/../nowhere/../_rels']]) }),
    ],
    [
      'a workbook on the web',
      () =>
        packageOf({
          '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]).replace(
            '/>',
            ' TargetMode="External"/>'
          ),
        }),
    ],
  ]),
  ...refusedAs('external-links', [
    [
      'a link to another workbook',
      () => packageOf({ 'xl/externalLinks/externalLink1.xml': '<x/>' }),
    ],
    ['a link by relation alone', related([['externalLink', 'links/one.xml']])],
  ]),
  ...readAs([['a sheet without a relation', sheets('<sheet name="A"/>'), null]]),
];
