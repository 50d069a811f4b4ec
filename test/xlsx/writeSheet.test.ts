import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { area, blueprintOf, cellsBlueprint, emptySheet } from './makeBlueprint';
import { partOf, partsOf } from './parts';
import { richBlueprint } from './richBlueprint';

const SHEET = 'xl/worksheets/sheet1.xml';
const sheet = partOf(richBlueprint, SHEET);
const workbook = partOf(richBlueprint, 'xl/workbook.xml');

describe('a sheet in a file', () => {
  it('is the same bytes for the same blueprint', () => {
    expect(Buffer.from(writeWorkbook(richBlueprint)).equals(writeWorkbook(richBlueprint))).toBe(
      true
    );
  });

  it('names nobody', () => {
    const core = partOf(richBlueprint, 'docProps/core.xml');
    expect(core).toContain('<dc:title>Alliance of A &amp; B</dc:title>');
    const all = [...partsOf(writeWorkbook(richBlueprint)).values()].join('');
    expect(all).not.toMatch(/creator|lastModifiedBy|<Company|<Manager/);
  });

  it('opens on the active sheet and is computed anew', () => {
    expect(workbook).toContain('<workbookView activeTab="1"/>');
    expect(partOf(richBlueprint, 'xl/worksheets/sheet2.xml')).toContain('tabSelected="1"');
    expect(sheet).not.toContain('tabSelected');
    expect(workbook).toContain('fullCalcOnLoad="1"');
    expect(workbook).toContain('name="Lists" sheetId="3" state="hidden"');
  });

  it('is hidden from nobody by its stamp', () => {
    expect(workbook).toContain(
      '<definedName name="rvu_sheet_work" hidden="1">\'Partner\'\'s work\'!$A$1</definedName>'
    );
  });

  it('goes without its stamp where that is asked, and keeps all other names', () => {
    const bare = partsOf(writeWorkbook(richBlueprint, { withoutStamps: true }));
    const text = bare.get('xl/workbook.xml') ?? '';
    const stamp = /<definedName name="rvu_sheet_[^<]*<\/definedName>/g;
    expect(workbook.match(stamp)).toHaveLength(richBlueprint.sheets.length);
    expect(text).toBe(workbook.replace(stamp, ''));
    expect(text).toContain('<definedName ');
  });

  it('has tab, panes, widths, heights and no gridlines as planned', () => {
    expect(sheet).toContain('<tabColor rgb="FF0B6A63"/>');
    expect(sheet).toContain('showGridLines="0"');
    expect(sheet).toContain(
      '<pane xSplit="2" ySplit="4" topLeftCell="C5" activePane="bottomRight" state="frozen"/>'
    );
    expect(sheet).toContain('<col min="1" max="1" width="8.7109375" customWidth="1"/>');
    expect(sheet).toMatch(/<col min="10" max="10" width="[\d.]+" hidden="1" customWidth="1"\/>/);
    expect(sheet).toContain('<row r="1" ht="26" customHeight="1">');
  });

  it('prints as planned, on whatever paper the printer has', () => {
    expect(sheet).toContain('<pageSetup scale="80" orientation="landscape"/>');
    expect(sheet).toContain('<brk id="5" max="1048575" man="1"/>');
    expect(workbook).toContain(
      "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'Partner''s work'!$A:$B,'Partner''s work'!$4:$4</definedName>"
    );
    expect(workbook).toContain("localSheetId=\"0\">'Partner''s work'!$A$1:$H$13</definedName>");
    const wide = partOf(richBlueprint, 'xl/worksheets/sheet2.xml');
    expect(wide).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(wide).toContain('<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(sheet + wide).not.toContain('paperSize');
  });

  it('carries validations with limits, severities and messages', () => {
    expect(sheet).toContain('<formula1>"yes,no ""way"""</formula1>');
    expect(sheet).toMatch(/type="list" errorStyle="warning"[^>]*><formula1>Choices</);
    expect(sheet).toMatch(/type="decimal" operator="greaterThanOrEqual"[^>]*><formula1>0</);
    expect(sheet).toMatch(
      /type="whole"[^>]*><formula1>Scale_min<\/formula1><formula2>Scale_max<\/formula2>/
    );
    expect(sheet).toMatch(/type="custom"[^>]*sqref="A5:A13"><formula1>COUNTIF/);
    expect(sheet).toMatch(/type="date"[^>]*><formula1>61<\/formula1><formula2>2958465</);
    expect(sheet).toMatch(/type="textLength" operator="lessThanOrEqual"[^>]*><formula1>200</);
    expect(sheet).toContain('prompt="What goes into Hours &amp; &quot;why&quot;"');
  });

  it('carries conditional formats in their order of precedence', () => {
    expect(sheet).toContain(
      '<conditionalFormatting sqref="E5:E13"><cfRule type="expression" dxfId="0" priority="1"><formula>$E5&gt;20000</formula>'
    );
    expect(sheet).toContain('dxfId="1" priority="2"');
    const styles = partOf(richBlueprint, 'xl/styles.xml');
    expect(styles).toContain('<dxfs count="2">');
    expect(styles).toContain('<bgColor rgb="FFFBE5D9"/>');
  });

  it('links to other sheets by their present title', () => {
    expect(sheet).toContain(
      '<hyperlink ref="A3" location="\'Matrix &lt;1&gt;\'!A1" display="To the matrix"/>'
    );
  });

  it('has tables with calculated columns and filter buttons', () => {
    const table = partOf(richBlueprint, 'xl/tables/table1.xml');
    expect(table).toContain('displayName="Work" ref="A4:H13"');
    expect(table).toContain('<autoFilter ref="A4:H13"/>');
    expect(table).toContain(
      '<calculatedColumnFormula>Work[[#This Row],[Hours]]*Scale_max</calculatedColumnFormula>'
    );
  });

  it('lays later formats over earlier ones and keeps each look once', () => {
    const styled = (more: number) =>
      blueprintOf([
        {
          ...emptySheet('s', 'S'),
          formats: [
            { area: area(0, 0, 100, 5), format: { fill: '#FFFFFF', borders: { top: '#000000' } } },
            ...Array.from({ length: more }, (_, row) => ({
              area: area(row, 1, 1, 2),
              format: { bold: true, borders: { bottom: '#000000' } },
            })),
          ],
        },
      ]);
    const xml = partOf(styled(50), 'xl/styles.xml');
    expect(xml).toContain('<cellXfs count="3">');
    expect(xml).toMatch(/<top style="thin">.*<bottom style="thin">/);
    expect(partOf(styled(50), SHEET)).toMatch(/<c r="A50" s="1"\/><c r="B50" s="2"\/>/);
  });

  it('gives whole columns their format as columns', () => {
    const plan = blueprintOf([
      {
        ...emptySheet('s', 'S'),
        formats: [{ area: area(0, 2, 1_048_576, 1), format: { numberFormat: '0.0' } }],
      },
    ]);
    expect(partOf(plan, SHEET)).toContain('<col min="3" max="3" width="9.140625" style="1"/>');
    expect(partOf(plan, SHEET)).toContain('<sheetData></sheetData>');
  });

  it('guards texts that look like formulas against being edited into one', () => {
    expect(partOf(cellsBlueprint([['=1+1']]), 'xl/styles.xml')).toContain('quotePrefix="1"');
    expect(partOf(cellsBlueprint([['plain']]), 'xl/styles.xml')).not.toContain('quotePrefix');
  });
});
