import { strFromU8, unzipSync } from 'fflate';
import { applyFormat, areaOf } from 'excel-emulator/book';
import { workbookFile } from '../../src/preview/file/workbook';
import { madeBook } from './madeBook';

async function parts(): Promise<Readonly<Record<string, string>>> {
  const { book, engine } = madeBook();
  const files = unzipSync(await workbookFile(book, engine));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

test('writes sheets, tables, names, rules and cached values', async () => {
  const files = await parts();
  expect(files['xl/workbook.xml']).toContain('name="Costs"');
  expect(files['xl/workbook.xml']).toContain('<definedName name="Choices">Sheet1!$A$1:$A$2');
  expect(files['xl/tables/table1.xml']).toContain('ref="A1:D4"');
  expect(files['xl/worksheets/sheet1.xml']).toMatch(/<f>SUM\(Costs!A2:A4\)<\/f><v>60<\/v>/);
  const costs = files['xl/worksheets/sheet2.xml'] ?? '';
  expect(costs).toMatch(/<dataValidation [^>]*sqref="C2:C4"[^>]*><formula1>Choices<\/formula1>/);
  expect(costs).toMatch(/<conditionalFormatting sqref="A2:A4">/);
  expect(costs).toContain('$A2&gt;15');
});

test('writes links to places of the workbook', async () => {
  const costs = (await parts())['xl/worksheets/sheet2.xml'] ?? '';
  expect(costs).toMatch(/<hyperlink [^>]*ref="A6"[^>]*location="Choices"/);
});

test('writes the chart with its values, its hollow marker and its label', async () => {
  const chart = (await parts())['xl/charts/chart1.xml'] ?? '';
  expect(chart).toContain('<c:f>Costs!$A$2:$A$4</c:f>');
  expect(chart).toContain('<c:pt idx="1"><c:v>7</c:v></c:pt></c:numCache>');
  expect(chart).toContain('Costs &amp; values');
  expect(chart).toContain('<c:symbol val="diamond"/>');
  expect(chart).toContain('<a:noFill/><a:ln w=');
  expect(chart).toContain('<c:f>Costs!$D$3</c:f>');
});

test('keeps protection, unlocked cells and hidden rows', async () => {
  const { book, engine, costs } = madeBook();
  costs.protection = { options: { allowFormatRows: true }, password: null };
  applyFormat(costs.formats, areaOf(1, 1, 1, 1), { locked: false });
  costs.hiddenRows.add(2);
  const files = unzipSync(await workbookFile(book, engine));
  const xml = strFromU8(files['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
  const protection = /<sheetProtection [^>]*>/.exec(xml)?.[0] ?? '';
  expect(protection).toContain('sheet="1"');
  expect(protection).toContain('formatRows="0"');
  expect(protection).toContain('insertRows="1"');
  expect(protection).not.toContain('password');
  expect(xml).toMatch(/<row [^>]*r="3"[^>]*hidden="(1|true)"/);
  const styles = strFromU8(files['xl/styles.xml'] ?? new Uint8Array());
  expect(styles).toMatch(/<protection [^>]*locked="(0|false)"/);
});
