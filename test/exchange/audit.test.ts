/** The audit finds what was planted, and names part and place. */
import { zipSync, type Zippable } from 'fflate';
import { auditCopy } from '../../src/exchange/audit/audit';
import { expectedOf } from '../../src/exchange/audit/expected';
import type { Finding } from '../../src/exchange/audit/finding';
import { secretsOf } from '../../src/exchange/audit/secrets';
import { copyBlueprint } from '../../src/exchange/send/copyBlueprint';
import { sharedView } from '../../src/exchange/send/sharedView';
import type { Rvu } from '../../src/model/rvu';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { ORDER, tampered, textsOf } from './orders';

const NOTE = 'We could drop this one';
const [first, ...others] = SAMPLE.contributions;
if (first === undefined) throw new Error('an empty sample');
const RVU: Rvu = {
  ...SAMPLE,
  contributions: [{ ...first, notes: NOTE, cash: 48_651.5 }, ...others],
};

const view = sharedView(RVU, ORDER);
const bytes = writeWorkbook(copyBlueprint(view), { withoutStamps: true });
const expected = expectedOf((read) => copyBlueprint(view, read));
const secrets = secretsOf(RVU);
const audit = (file: Uint8Array): readonly Finding[] => auditCopy(file, expected, secrets).findings;

const SHEET = 'xl/worksheets/sheet1.xml';
const STRINGS = 'xl/sharedStrings.xml';
const WORKBOOK = 'xl/workbook.xml';
const STYLES = 'xl/styles.xml';
const CORE = 'docProps/core.xml';

/** The first blank score of the list of what we did. */
const blank = /<c r="(D\d+)"( s="\d+")\/>/;
const place = `RVU!${blank.exec(textsOf(bytes).get(SHEET) ?? '')?.[1] ?? ''}`;

const changed = (path: string, from: string | RegExp, to: string): readonly Finding[] =>
  audit(tampered(bytes, path, (text) => text.replace(from, to)));
const before = (path: string, tag: string, xml: string): readonly Finding[] =>
  changed(path, tag, `${xml}${tag}`);

const found = (finding: Partial<Record<keyof Finding, unknown>>): unknown =>
  expect.arrayContaining([expect.objectContaining(finding)]);

const parts = (): Zippable =>
  Object.fromEntries(
    [...textsOf(bytes)].map(([path, text]) => [path, new TextEncoder().encode(text)])
  );

test('an untouched copy has no findings', () => {
  expect(audit(bytes)).toEqual([]);
});

test('packed anew it has none either: the tests below find what they change', () => {
  expect(audit(zipSync(parts()))).toEqual([]);
});

test('a private number in a blank cell, in figures', () => {
  const findings = changed(SHEET, blank, '<c r="$1"$2><v>48651.5</v></c>');
  expect(findings).toEqual(found({ code: 'untraced', part: SHEET, place }));
  expect(findings).toEqual(found({ code: 'secret', part: SHEET, place }));
});

test.each(['48,651.50', '48.651,5', '48 651.5', 'about 48’651.5 in all', '48\u202f651,50'])(
  'a private number written %s in place of an activity',
  (written) => {
    const findings = changed(STRINGS, `>${first.activity}<`, `>${written}<`);
    expect(findings).toEqual(found({ code: 'untraced', part: SHEET }));
    expect(findings).toEqual(found({ code: 'secret', what: expect.stringContaining('Cash') }));
  }
);

test('a score of 3 in a place that was told nothing', () => {
  expect(changed(SHEET, blank, '<c r="$1"$2><v>3</v></c>')).toEqual([
    { code: 'untraced', part: SHEET, place, what: '3' },
  ]);
});

test('a told value in another place than its own', () => {
  const other = changed(SHEET, blank, '<c r="$1"$2 t="s"><v>0</v></c>');
  expect(other).toEqual([expect.objectContaining({ code: 'untraced', part: SHEET, place })]);
});

test('a formula, a text within its cell, a second cell of one address', () => {
  const formula = changed(SHEET, blank, '<c r="$1"$2><f>1+2</f></c>');
  expect(formula).toEqual(found({ code: 'markup', part: SHEET, place: 'f', what: '1+2' }));
  const inline = changed(SHEET, blank, `<c r="$1"$2 t="inlineStr"><is><t>${NOTE}</t></is></c>`);
  expect(inline).toEqual(found({ code: 'markup', part: SHEET, place: 'c t' }));
  expect(inline).toEqual(found({ code: 'secret', part: SHEET }));
  const again = changed(SHEET, '</row>', '<c r="B1" t="s"><v>0</v></c></row>');
  expect(again).toEqual(found({ code: 'unreadable' }));
});

test('a told value that is gone', () => {
  const gone = changed(STRINGS, `>${first.activity}<`, '><');
  expect(gone).toEqual(found({ code: 'untraced', part: SHEET }));
  const cut = changed(SHEET, /<c r="B1"[^>]*><v>\d+<\/v><\/c>/, '');
  expect(cut).toEqual(found({ code: 'missing', place: 'RVU!B1' }));
});

test('a text that no cell shows', () => {
  expect(before(STRINGS, '</sst>', `<si><t>${NOTE}</t></si>`)).toEqual([
    { code: 'untraced', part: STRINGS, place: 'a text of no cell', what: NOTE },
    expect.objectContaining({ code: 'secret', part: STRINGS }),
  ]);
});

test('a private value as the name of an area', () => {
  const xml = '<definedName name="Cash_48651.5">\'RVU\'!$A$1</definedName>';
  const findings = changed(WORKBOOK, '</sheets>', `</sheets><definedNames>${xml}</definedNames>`);
  expect(findings).toEqual(found({ code: 'markup', part: WORKBOOK, place: 'definedName' }));
  expect(findings).toEqual(found({ code: 'secret', part: WORKBOOK }));
});

test('a sheet of another title', () => {
  const titled = changed(WORKBOOK, 'name="Charter"', `name="${NOTE}"`);
  expect(titled).toEqual(found({ code: 'secret', part: WORKBOOK, place: 'sheet name' }));
});

test('an author, a company, a title of somebody’s', () => {
  const author = before(CORE, '</cp:coreProperties>', '<dc:creator>Nadia Brooks</dc:creator>');
  expect(author).toEqual(found({ code: 'markup', part: CORE, place: 'creator' }));
  const company = before('docProps/app.xml', '</Properties>', '<Company>Brightwater</Company>');
  expect(company).toEqual(found({ code: 'markup', part: 'docProps/app.xml', place: 'Company' }));
  const title = changed(CORE, 'Relationship Value Update', NOTE);
  expect(title).toEqual(found({ code: 'untraced', part: CORE, place: 'title' }));
});

test.each([
  'xl/comments1.xml',
  'xl/threadedComments/threadedComment1.xml',
  'customXml/item1.xml',
  'docProps/custom.xml',
  'xl/webextensions/taskpanes.xml',
  'xl/calcChain.xml',
  'xl/media/image1.png',
  'xl/worksheets/sheet1.xml.bak',
])('a part that no copy has: %s', (path) => {
  const findings = audit(tampered(bytes, path, () => `<x>${NOTE}</x>`));
  expect(findings).toEqual(found({ code: 'extra-part', part: path }));
  expect(findings).toEqual(found({ code: 'secret', part: path }));
});

test('a private text as UTF-16 in a part of another kind', () => {
  const wide = NOTE.replace(/./g, '$&\u0000');
  const findings = audit(tampered(bytes, 'xl/printerSettings/printerSettings1.bin', () => wide));
  expect(findings).toEqual(found({ code: 'secret', part: expect.stringContaining('printer') }));
});

test('macros and links to other files are refused by the guard already', () => {
  for (const path of ['xl/vbaProject.bin', 'xl/externalLinks/externalLink1.xml'])
    expect(audit(tampered(bytes, path, () => 'x'))).toEqual([
      expect.objectContaining({ code: 'unreadable' }),
    ]);
});

test('a header on the printed page', () => {
  const xml = `<headerFooter><oddHeader>${NOTE}</oddHeader></headerFooter>`;
  const findings = before(SHEET, '<tableParts', xml);
  expect(findings).toEqual(found({ code: 'markup', part: SHEET, place: 'headerFooter' }));
  expect(findings).toEqual(found({ code: 'secret', part: SHEET, place: 'oddHeader' }));
});

test('a private value in a prompt, a message, a list of choices', () => {
  const prompt = changed(SHEET, /prompt="[^"]*"/, `prompt="${NOTE}"`);
  expect(prompt).toEqual(found({ code: 'secret', part: SHEET, place: 'dataValidation prompt' }));
  const error = changed(SHEET, /error="[^"]*"/, 'error="48.651,5"');
  expect(error).toEqual(found({ code: 'secret', part: SHEET, place: 'dataValidation error' }));
  const list = changed(SHEET, '"1,2,3,4,5"', '"1,2,3"');
  expect(list).toEqual(found({ code: 'untraced', part: SHEET, place: 'formula1' }));
});

test('a table column of another name, a link, a conditional format', () => {
  const header = changed('xl/tables/table1.xml', 'name="Department"', 'name="Hours"');
  expect(header).toEqual(found({ code: 'untraced', part: 'xl/tables/table1.xml' }));
  const link = before(SHEET, '<pageMargins', '<hyperlinks><hyperlink ref="B1"/></hyperlinks>');
  expect(link).toEqual(found({ code: 'markup', place: 'hyperlink' }));
  const rule = before(SHEET, '<dataValidations', '<conditionalFormatting sqref="B1"/>');
  expect(rule).toEqual(found({ code: 'markup', place: 'conditionalFormatting' }));
});

test('a private figure as a column’s width, a number format, a colour', () => {
  const width = changed(SHEET, /width="[^"]*"/, 'width="48651.5"');
  expect(width).toEqual(found({ code: 'secret', part: SHEET, place: 'col width' }));
  const format = changed(STYLES, /formatCode="[^"]*"/, 'formatCode="48651.5"');
  expect(format).toEqual(found({ code: 'secret', part: STYLES, place: 'numFmt formatCode' }));
  const colour = changed(STYLES, /rgb="[^"]*"/, 'rgb="FF486515"');
  expect(colour).toEqual(found({ code: 'untraced', part: STYLES, place: 'color rgb' }));
});

test('comments and instructions in the XML, bytes beside the parts', () => {
  const comment = before(SHEET, '<sheetData>', `<!-- ${NOTE} -->`);
  expect(comment).toEqual(found({ code: 'markup', part: SHEET }));
  const instruction = before(STYLES, '<fonts', '<?note?>');
  expect(instruction).toEqual(found({ code: 'markup', part: STYLES }));
  const commented = zipSync(parts(), { comment: NOTE });
  expect(audit(commented)).toEqual(found({ code: 'loose-bytes' }));
  const extra = zipSync(parts(), { extra: { 51966: new Uint8Array([1, 2, 3, 4]) } });
  expect(audit(extra)).toEqual(found({ code: 'loose-bytes' }));
});

test('what is no workbook at all', () => {
  expect(audit(new Uint8Array([1, 2, 3]))).toEqual([
    expect.objectContaining({ code: 'unreadable' }),
  ]);
});

test('nobody is named in the file’s properties, and nothing is hidden but the stamp', () => {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error('unreadable');
  const hidden = read.book.sheets.filter((sheet) => sheet.hidden).map(({ title }) => title);
  expect(hidden).toEqual(['Stamp']);
  const properties = [CORE, 'docProps/app.xml'].map((path) => textsOf(bytes).get(path) ?? '');
  expect(properties.join('')).not.toMatch(/creator|lastModifiedBy|Company|Manager|created/);
});
