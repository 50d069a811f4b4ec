import { bookOf } from '../parts';
import {
  applied,
  at,
  computedColumn,
  laterColumn,
  problemsOf,
  sample,
  textOfPart,
  withParts,
} from './samples';

const SHEET = 'xl/worksheets/sheet1.xml';

const changed = (change: (xml: string) => string): Uint8Array =>
  withParts(sample, { [SHEET]: change(textOfPart(sample, SHEET)) });

/** The sample with a cell of somebody at an address in one of its rows. */
const withCell = (address: string, cell = '<v>1</v>'): Uint8Array => {
  const row = address.replace(/\D/g, '');
  return changed((xml) =>
    xml.replace(new RegExp(`(<row r="${row}".*?)</row>`), `$1<c r="${address}">${cell}</c></row>`)
  );
};

const both = { laterColumns: [laterColumn, computedColumn] };
const blocked = { code: 'no-room', table: 'Work', grows: 'right', sheet: 'Our work', more: 0 };

describe('a column for which there is no room', () => {
  it.each([
    ['E3', 2, 4],
    ['E4', 3, 4],
    ['E6', 5, 4],
    ['F7', 6, 5],
  ])('is not added where %s is not blank', (address, row, column) => {
    expect(problemsOf(withCell(address), both)).toEqual([{ ...blocked, row, column }]);
  });

  it('is told with all others and with how many cells are in the way', () => {
    const before = changed((xml) =>
      xml
        .replace(
          /(<row r="5".*?)<\/row>/,
          '$1<c r="E5"><f>1+1</f></c><c r="F5" t="inlineStr"><is><t>x</t></is></c></row>'
        )
        .replace(/(<row r="6".*?)<\/row>/, '$1<c r="E6"><v>1</v></c></row>')
    );
    expect(problemsOf(before, { ...both, cells: [{ name: 'Gone', value: 1 }] })).toEqual([
      { ...blocked, row: 4, column: 4, more: 1 },
      { ...blocked, row: 4, column: 5 },
      { code: 'missing-name', name: 'Gone' },
    ]);
  });

  it('may be added beside cells that are blank, or stand above and below', () => {
    const styled = withCell('E5', '');
    expect(bookOf(applied(styled, both)).tables[0]?.headers).toHaveLength(6);
    const above = applied(withCell('E1'), both);
    expect(at(bookOf(above), 'Our work', 'E1')).toEqual({ value: 1 });
    // The width is theirs then as well.
    expect(textOfPart(above, SHEET)).not.toContain('<col min="5"');
    expect(textOfPart(above, SHEET)).toContain('<col min="6"');
  });

  it('is not added over merged cells or over another table', () => {
    const merged = changed((xml) =>
      xml.replace(
        '</sheetData>',
        '</sheetData><mergeCells count="2"><mergeCell ref="E1:G5"/><mergeCell ref="A1:B1"/></mergeCells>'
      )
    );
    expect(problemsOf(merged, { laterColumns: [laterColumn] })).toEqual([
      { ...blocked, row: 0, column: 4 },
    ]);
    const table =
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="9" name="Mine" displayName="Mine" ref="E7:F9"><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns></table>';
    const rels = 'xl/worksheets/_rels/sheet1.xml.rels';
    const relation =
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table9.xml"/></Relationships>';
    const beside = withParts(sample, {
      'xl/tables/table9.xml': table,
      [rels]: textOfPart(sample, rels).replace('</Relationships>', relation),
    });
    expect(problemsOf(beside, { laterColumns: [laterColumn] })).toEqual([
      { ...blocked, row: 6, column: 4 },
    ]);
  });
});

describe('checks of others', () => {
  it('hold no longer where ours begins, and everywhere else', () => {
    const before = changed((xml) => xml.replace('sqref="B5:B7"', 'sqref="B5:B7 A6:J6 E7 5:5"'));
    const after = textOfPart(applied(before, { laterColumns: [laterColumn] }), SHEET);
    expect(after).toContain('sqref="B5:B7 A6:D6 F6:J6 A5:D5 F5:XFD5"');
    expect(after).toContain('sqref="E5:E7"');
  });

  it('go where nothing is left of them, also those that later Excels keep apart', () => {
    const list =
      '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list"><x14:formula1><xm:f>Mine!$A$1</xm:f></x14:formula1><xm:sqref>E6</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>';
    const before = changed((xml) =>
      xml.replace('</worksheet>', list).replace('sqref="B5:B7"', 'sqref="E5"')
    );
    const after = textOfPart(applied(before, { laterColumns: [laterColumn] }), SHEET);
    expect(after).not.toContain('x14');
    expect(after.match(/<dataValidation /g)).toHaveLength(1);
    const kept = changed((xml) => xml.replace('</worksheet>', list.replace('>E6<', '>E6:F6 A1<')));
    expect(textOfPart(applied(kept, { laterColumns: [laterColumn] }), SHEET)).toContain(
      '<xm:sqref>F6 A1</xm:sqref>'
    );
  });
});

describe('columns of a width of their own', () => {
  it('keep it where the new column lies among them', () => {
    const before = changed((xml) =>
      xml.replace(
        /<cols>.*<\/cols>/,
        '<cols><col min="2" max="5" width="30" customWidth="1" bestFit="1"/><col min="6" max="9" width="9" hidden="1" style="1"/></cols>'
      )
    );
    const after = textOfPart(applied(before, both), SHEET);
    const cols = /<cols>.*<\/cols>/.exec(after)?.[0].replace(/width="14\.\d+"/g, 'width="14"');
    expect(cols).toBe(
      '<cols><col min="2" max="4" width="30" customWidth="1" bestFit="1"/><col min="5" max="5" width="14" customWidth="1"/>' +
        '<col min="6" max="6" width="14" hidden="1" style="1" customWidth="1"/><col min="7" max="9" width="9" hidden="1" style="1"/></cols>'
    );
  });
});
