/** What misleading workbooks are made of. */
import { packageOf, relations, sheetXml } from '../xlsx/hostileFiles';

export const SHEET = 'xl/worksheets/sheet1.xml';
export const BOOK = 'xl/workbook.xml';
const BOOK_RELATIONS = 'xl/_rels/workbook.xml.rels';
export const SHEET_RELATIONS = 'xl/worksheets/_rels/sheet1.xml.rels';
export const TABLE = 'xl/tables/table1.xml';

export const sheets =
  (xml: string, names = '') =>
  (): Uint8Array =>
    packageOf({
      [BOOK]: `<workbook><sheets>${xml}</sheets><definedNames>${names}</definedNames></workbook>`,
    });

export const named = (name: string, target: string, more = '') =>
  sheets(
    '<sheet name="A" sheetId="1" r:id="rId1"/>',
    `<definedName name="${name}" ${more}>${target}</definedName>`
  );

export const related = (targets: readonly (readonly [string, string])[]) => (): Uint8Array =>
  packageOf({ [BOOK_RELATIONS]: relations(targets) });

export const table =
  (attributes: string, columns = '<tableColumn name="a"/>') =>
  (): Uint8Array =>
    packageOf({
      [SHEET_RELATIONS]: relations([['table', '../tables/table1.xml']]),
      [TABLE]: `<table ${attributes}><tableColumns>${columns}</tableColumns></table>`,
    });

export const twoTables = (first: string, second: string) => (): Uint8Array =>
  packageOf({
    [SHEET_RELATIONS]: relations([
      ['table', '../tables/table1.xml'],
      ['table', '../tables/table2.xml'],
    ]),
    [TABLE]: `<table ${first}><tableColumn name="a"/></table>`,
    'xl/tables/table2.xml': `<table ${second}><tableColumn name="a"/></table>`,
  });

export const beside = (xml: string) => (): Uint8Array =>
  packageOf({
    [SHEET]: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>').replace(
      '</worksheet>',
      `${xml}</worksheet>`
    ),
  });

export const styles = (xml: string) => (): Uint8Array =>
  packageOf({
    'xl/styles.xml': xml,
    [BOOK_RELATIONS]: relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ]),
  });

export const ONE = '<sheet name="A" r:id="rId1"/>';
export const WIDE = 'A1:XFD1048576';
