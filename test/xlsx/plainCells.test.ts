/** Cells written as nearly all are, and as few are, are the same cells; so are shared texts. */
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { packageOf, rowsOf } from './hostileFiles';
import { bookOf, problemOf } from './parts';

const firstRow = (cells: string) =>
  bookOf(rowsOf(`<row r="1">${cells}</row>`)).sheets[0]?.rows.get(0);

test.each([
  ['<c r="A1"><v>12</v></c>', 12],
  ['<c r="A1" s="3"><v>12</v></c>', 12],
  ['<c r="A1" s="3" t="s"><v>0</v></c>', 'one'],
  ['<c r="A1" t="s"><v>0</v></c>', 'one'],
  ['<c s="3" r="A1"><v>12</v></c>', 12],
  ['<c r="A1" s="3" ><v>12</v></c>', 12],
  ['<c r="A1" t="n"><v>12</v></c>', 12],
  ['<c r="A1" t="b"><v>1</v></c>', true],
  ['<c r="A1" t="str"><v>12</v></c>', '12'],
  ['<c r="A1"><v>1.5</v></c>', 1.5],
  ['<c r="A1"><v>-2</v></c>', -2],
  ['<c r="A1"><v>1234567890123456</v></c>', 1234567890123456],
  ['<c r="A1"><f>1+1</f><v>2</v></c>', 2],
  ["<c r='A1'><v>12</v></c>", 12],
  ['<c r="$A$1"><v>12</v></c>', 12],
  ['<c r="a1"><v>12</v></c>', 12],
])('%s', (cell, value) => {
  expect(firstRow(cell)?.[0]?.value).toBe(value);
});

test('blank ones hold nothing, and cells without a place follow them', () => {
  const cells = '<c r="B1" s="3"/><c><v>5</v></c><c r="D1"></c><c><v>6</v></c>';
  expect(firstRow(cells)?.map((cell) => cell?.value)).toEqual([
    undefined,
    undefined,
    5,
    undefined,
    6,
  ]);
});

test.each([
  ['twice at one place', '<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>'],
  ['of a text that is not there', '<c r="A1" t="s"><v>99</v></c>'],
  ['outside the sheet', '<c r="XFE1"><v>1</v></c>'],
  ['below the sheet', '<c r="A1048577"><v>1</v></c>'],
  ['with two values', '<c r="A1"><v>1</v><v>2</v></c>'],
])('a cell %s is damage', (_, cells) => {
  expect(problemOf(rowsOf(`<row r="1">${cells}</row>`))).toMatchObject({ code: 'damaged' });
});

test('what looks like a cell in another vocabulary is none', () => {
  const cells = '<x:y xmlns:x="urn:x"><c r="A1"><v>1</v></c></x:y><c r="B1"><v>2</v></c>';
  expect(firstRow(cells)).toEqual([undefined, { value: 2 }]);
});

/** The same cells read whole, and read for the columns of A1 and C1 alone. */
const bothWays = (rows: string) => {
  const names = ['A', 'C'].map((at) => `<definedName name="N_${at}">A!$${at}$1</definedName>`);
  const file = packageOf({
    'xl/workbook.xml': `<workbook><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets><definedNames>${names.join('')}</definedNames></workbook>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
  });
  const only = { column: () => false, name: () => true };
  return [readWorkbook(file), readWorkbook(file, { only })].map((read) => {
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return [...(read.book.sheets[0]?.rows ?? [])].map(([row, cells]) => [row, cells[0], cells[2]]);
  });
};

test('cells that nobody asks for are passed over, however they are written', () => {
  const asides = [
    '<c r="B1" s="5"/>',
    '<c r="B1" s="5" t="str"><f>A1&amp;"&lt;c r="</f><v>a &gt; b</v></c>',
    '<c r="B1" t="str"><f>A1</f><v/></c>',
    '<c r="B1"><f>A1>2</f></c>',
    '<c r="B1" t="inlineStr"><is><t>x</t></is></c>',
    '<c r="B1" t="b"><v>1</v></c>',
    '<c r="B1"><f t="shared" si="0"/><v>4</v></c>',
    '<c r="B1"><f></f><v></v></c>',
    '<c r="B1"><v>1</v><f>A1</f></c>',
    '<c r="B1"><f><!-- note -->A1</f><v>2</v></c>',
    '<c r="B1"></c>',
    '<c r="B1" t="str" s="5"><v>x</v></c>',
    '<c t="str"><v>x</v></c>',
  ];
  const rows = asides.map(
    (aside, at) =>
      `<row r="${at + 1}">${['<c r="A1"><v>1</v></c>', aside, '<c r="C1" t="s"><v>0</v></c><c r="D1"><f>1</f></c>'].join('').replace(/([A-D])1"/g, `$1${at + 1}"`)}</row>`
  );
  const [all, some] = bothWays(rows.join(''));
  expect(all).toEqual(asides.map((_, at) => [at, { value: 1 }, { value: 'one' }]));
  expect(some).toEqual(all);
});

test('a formula that others take is read where it stands in a column that nobody asks for', () => {
  const [all, some] = bothWays(
    '<row r="1"><c r="B1"><f t="shared" ref="B1:C2" si="0">D1*2</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>3</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c><c r="C2"><f t="shared" si="0"/><v>4</v></c></row>'
  );
  expect(all).toEqual([
    [0, undefined, { value: 3, formula: '=D1*2' }],
    [1, undefined, { value: 4, formula: '=D1*2' }],
  ]);
  expect(some).toEqual(all);
});

test.each([
  ['is not closed', '<c r="B1"><f>A1</f><v>2</v></row>'],
  ['closes what it did not begin', '<c r="B1"><f>A1</v></f></c>'],
])('a cell that nobody asks for and that %s is damage', (_, aside) => {
  expect(() => bothWays(`<row r="1">${aside}</row>`)).toThrow('damaged');
});

test('shared texts are the same with and without what must be decoded', () => {
  const texts = [
    '<si><t>plain</t></si>',
    '<si><t>ä &amp; b</t></si>',
    '<si><t xml:space="preserve"> blanks </t></si>',
    '<si><t>a_x0041_</t></si>',
    '<si><t>two\r\nlines</t></si>',
    '<si><r><t>in </t></r><r><t>runs</t></r></si>',
    '<si><t>東</t><rPh sb="0" eb="1"><t>x</t></rPh></si>',
    '<si><t/></si>',
    '<si/>',
    '<si><t></t></si>',
    '<si><t>last</t></si>',
  ];
  const cells = texts.map((_, at) => `<c t="s"><v>${at}</v></c>`).join('');
  const book = bookOf(
    packageOf({
      'xl/sharedStrings.xml': `<sst>${texts.join('')}</sst>`,
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row>${cells}</row></sheetData></worksheet>`,
    })
  );
  const values = book.sheets[0]?.rows.get(0)?.map((cell) => cell?.value);
  expect(values).toEqual([
    'plain',
    'ä & b',
    ' blanks ',
    'aA',
    'two\nlines',
    'in runs',
    '東',
    undefined,
    undefined,
    undefined,
    'last',
  ]);
});
