/** Workbooks that look dangerous and are read, without what could do harm. */
import { packageOf, relations } from '../xlsx/hostileFiles';
import {
  SHEET,
  SHEET_RELATIONS,
  sheets,
  named,
  table,
  twoTables,
  beside,
  styles,
  ONE,
  WIDE,
} from './bookParts';
import { readAs, type HostileFile } from './hostileFile';

export const ODD_BOOKS: readonly HostileFile[] = [
  ...readAs([
    [
      'names of JavaScript',
      sheets(
        `<sheet name="__proto__" __proto__="x" constructor="y" r:id="rId1"/>`,
        '<definedName name="constructor">__proto__!$A$1</definedName><definedName name="__proto__">__proto__!$A$1</definedName>'
      ),
      1,
    ],
    ['parts named like JavaScript', () => packageOf({ constructor: 'x', hasOwnProperty: 'y' }), 1],
    [
      'a table and a column __proto__',
      table('name="__proto__" ref="A1:A2"', '<tableColumn name="__proto__"/>'),
      1,
    ],
    [
      'a table upside down',
      table('name="T" ref="B9:A1"', '<tableColumn name="a"/><tableColumn name="b"/>'),
      1,
    ],
    ['tables that overlap', twoTables('name="T" ref="A1:A9"', 'name="U" ref="A1:A9"'), 1],
    [
      'a table without a header row at the top',
      table('name="T" ref="A1:A2" headerRowCount="0"'),
      1,
    ],
    ['a name of another workbook', named('n', '[1]Sheet1!$A$1'), 1],
    ['a name of a path', named('n', "'file:///etc/[passwd]A'!$A$1"), 1],
    ['a name over the whole sheet', named('n', `A!$A$1:$XFD$1048576`), 1],
    ['a name that is a formula', named('n', 'OFFSET(A!$A$1,0,0,1048576,16384)'), 1],
    ['a name without an end', named('n', "'A'!"), 1],
    ['a name of a sheet that is not there', named('n', 'A!$A$1', 'localSheetId="999999"'), 1],
    ['a name of minus the first sheet', named('n', 'A!$A$1', 'localSheetId="-1"'), 1],
    [
      'a sheet on the web',
      () =>
        packageOf({
          [SHEET_RELATIONS]: relations([['hyperlink', 'http://localhost/']]).replace(
            '/>',
            ' TargetMode="External"/>'
          ),
        }),
      1,
    ],
    [
      'a merge of the whole sheet',
      beside(`<mergeCells><mergeCell ref="${WIDE}"/></mergeCells>`),
      1,
    ],
    [
      '1,000 merges',
      beside(
        `<mergeCells>${Array.from({ length: 1_000 }, (_, n) => `<mergeCell ref="A${n + 1}:B${n + 1}"/>`).join('')}</mergeCells>`
      ),
      1,
    ],
    [
      'a check of the whole sheet',
      beside(
        `<dataValidations><dataValidation type="list" sqref="${WIDE}"><formula1>"a"</formula1></dataValidation></dataValidations>`
      ),
      1,
    ],
    [
      'a look of the whole sheet',
      beside(
        `<conditionalFormatting sqref="${WIDE}"><cfRule type="expression"><formula>1</formula></cfRule></conditionalFormatting>`
      ),
      1,
    ],
    ['columns up to the last', beside('<cols><col min="1" max="16384" width="1e300"/></cols>'), 1],
    [
      'a dimension of everything',
      () =>
        packageOf({
          [SHEET]: `<worksheet><dimension ref="${WIDE}"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
        }),
      1,
    ],
    [
      'absurd number formats',
      styles(
        `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${'[Red]#,##0.0;'.repeat(900)}"/></numFmts></styleSheet>`
      ),
      1,
    ],
    ['styles that are no XML', styles('<<<'), 1],
    ['a day zero of the Mac', sheets(`${ONE}</sheets><workbookPr date1904="1"/><sheets>`), 1],
    [
      'types of macros that are not there',
      () =>
        packageOf({
          '[Content_Types].xml':
            '<Types><Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/><Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
        }),
      1,
    ],
    [
      'a type that lies about a part',
      () =>
        packageOf({
          '[Content_Types].xml':
            '<Types><Override PartName="/xl/worksheets/sheet1.xml" ContentType="image/png"/></Types>',
        }),
      1,
    ],
  ]),
];
