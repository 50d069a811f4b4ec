import { newBook } from '../src/book/book';
import type { Engine } from '../src/book/engine';
import { createEngine } from '../src/book/engine';
import { writeCell } from '../src/book/input';
import type { Sheet } from '../src/book/model';
import { isError } from '../src/calculator/values';
import { readMetadata } from '../src/protocol/metadataFile';

const DATA = [
  ['apple', 10, 'x', 1],
  ['Banana', 20.5, 'y', 'text'],
  ['cherry', -3, 'x', null],
  ['apple', 10, 'w', true],
] as const;

interface Bench {
  readonly engine: Engine;
  readonly sheet: Sheet;
  readonly type: (row: number, column: number, input: string | number) => void;
}

const openBench = (): Bench => {
  const book = newBook();
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error('a workbook has a sheet');
  const engine = createEngine({ book, warn: () => undefined, today: () => 46000 });
  DATA.forEach((line, row) => {
    line.forEach((input, column) => {
      writeCell(book, sheet, row, column, input);
    });
  });
  const type = (row: number, column: number, input: string | number): void => {
    writeCell(book, sheet, row, column, input);
    engine.touch();
  };
  return { engine, sheet, type };
};

const evaluate = (formula: string): unknown => {
  const { engine, sheet } = openBench();
  const value = engine.evaluate(formula, sheet, 50, 9);
  return isError(value) ? value.code : value;
};

test.each([
  ['=SUM(D1:D4)', 1],
  ['=399899999999999<399900000000000', true],
  ['=0.1+0.2=0.3', true],
  ['=DATEVALUE("2026-11-28")', 46354],
  ['=DATEVALUE("2026-02-30")', '#VALUE!'],
  ['=DATEVALUE("soon")', '#VALUE!'],
  ['=COUNT(D1:D4)', 1],
  ['=COUNTA(D1:D4)', 3],
  ['=COUNTBLANK(D1:D4)', 1],
  ['=MEDIAN(B1:B4)', 10],
  ['=AVERAGE(H1:H9)', '#DIV/0!'],
  ['=COUNTIF(A1:A4,"APP*")', 2],
  ['=COUNTIF(B1:B4,">=10")', 3],
  ['=SUMIFS(B1:B4,A1:A4,"apple",C1:C4,"<>x")', 10],
  ['=SUMPRODUCT(--(C1:C4="X"),B1:B4)', 7],
  ['=SUMPRODUCT(SUMIFS(B1:B4,C1:C4,"x",A1:A4,A1:A2)*{1;10})', 10],
  ['=SUMPRODUCT((A1:A4<>"")/COUNTIF(A1:A4,A1:A4&""))', 3],
  ['=INDEX(A1:D4,MATCH("banana",A1:A4,0),2)', 20.5],
  ['=SUM(B1:INDEX(B1:B4,2))', 30.5],
  ['=VLOOKUP("zzz",A1:B4,2,FALSE)', '#N/A'],
  ['=IFERROR(1/0,"caught")', 'caught'],
  ['=IF(TRUE,"lazy",1/0)', 'lazy'],
  ['=SMALL(B1:B4,1)', -3],
  ['=LARGE(B1:B4,9)', '#NUM!'],
  ['=RANK(10,B1:B4)', 2],
  ['=ROUND(2.5,0)', 3],
  ['=ROUND(1.005,2)', 1.01],
  ['=ROUNDDOWN(-1.29,1)', -1.2],
  ['=MOD(-3,2)', 1],
  ['=-2^2', 4],
  ['=50%*20', 10],
  ['=0.1+0.2=0.3', true],
  ['="5"+1', 6],
  ['=""+1', '#VALUE!'],
  ['=H9&"x"', 'x'],
  ['=H9=0', true],
  ['="a"="A"', true],
  ['=1<"a"', true],
  ['="a"<TRUE', true],
  ['=TEXT(1234.5,"#,##0.00")', '1,234.50'],
  ['=TEXT(0.256,"0 %")', '26 %'],
  ['=SUBSTITUTE("a-b-c","-","+",2)', 'a-b+c'],
  ['=FIXED(1234.567)', '1,234.57'],
  ['=FIXED(-1234567.5,0)', '-1,234,568'],
  ['=FIXED(1234.567,1,TRUE)', '1234.6'],
  ['=FIXED(1250,-2)', '1,300'],
  ['=FIXED(0.5,0)', '1'],
  ['=SEARCH("L*o","hello")', 3],
  ['=FIND("L","hello")', '#VALUE!'],
  ['=UNICHAR(9650)', '▲'],
  ['=DATE(2026,13,1)-DATE(2026,12,1)', 31],
  ['=TODAY()', 46000],
  ['=ISNUMBER(D4)', false],
  ['=N(D4)', 1],
  ['=CHOOSE(2,"a","b")', 'b'],
  ['=CEILING(2.1,0.5)', 2.5],
  ['=HYPERLINK("#A1","go")', 'go'],
  ['=TEXT(46000,"yyyy-mm-dd")', '2025-12-09'],
  ['=TEXT(TODAY()-1,"yyyy-mm-dd")', '2025-12-08'],
  ['=MID("d12",2,9)', '12'],
  ['=COUNT(INDEX(B1:B4,1),INDEX(D1:D4,2),INDEX(D1:D4,1))', 2],
  ['=COUNT(B1:B4,D1:D4)', 5],
  ['=MIN(INDEX(B1:B4,1),INDEX(B1:B4,3),D1:D4)', -3],
  ['=MAX(B1:B2,INDEX(D1:D4,3))', 20.5],
  ['=MEDIAN(INDEX(B1:B4,1),INDEX(B1:B4,2),D3)', 15.25],
  ['=SMALL(B1:B4,COUNTIF(B1:B4,"<"&0)+1)', 10],
  ['=IFERROR(SMALL(B1:B4,5),"")', ''],
  ['=COUNTIFS(A1:A4,"apple",C1:C4,"w")', 1],
  ['=COUNTIF(D1:D4,"")', 1],
  ['=SUMPRODUCT((A1:A4="apple")*(C1:C4="x"))', 1],
  ['=IFERROR(INDEX(A1:A4,MATCH("none",A1:A4,0)),"-")', '-'],
])('%s is %p', (formula, expected) => {
  const value = evaluate(formula);
  expect(value).toEqual(typeof expected === 'number' ? expect.closeTo(expected, 10) : expected);
});

test('only what a formula reads can change it, and it does', () => {
  const { engine, sheet, type } = openBench();
  type(9, 0, '=SUM(B1:B4)*2');
  expect(engine.valueAt(sheet, 9, 0)).toBe(75);
  type(0, 1, 0);
  expect(engine.valueAt(sheet, 9, 0)).toBe(55);
  engine.takeRecalculated();
  type(0, 2, 'z');
  engine.calculateAll();
  expect(engine.takeRecalculated().size).toBe(0);
});

test('a chain of ten thousand cells is followed to its end', () => {
  const { engine, sheet, type } = openBench();
  for (let row = 0; row < 10000; row += 1) type(row, 20, row === 0 ? 1 : `=U${row}+1`);
  expect(engine.valueAt(sheet, 9999, 20)).toBe(10000);
});

test('the metadata is read from the installed library', () => {
  const { classes, enums } = readMetadata();
  expect(Object.keys(classes).length).toBeGreaterThan(150);
  expect(classes['Range']?.scalars['Values']).toEqual({
    name: 'values',
    writable: true,
    since: null,
  });
  expect(classes['Range']?.navigations['DataValidation']).toEqual({
    name: 'dataValidation',
    type: 'DataValidation',
    since: '1.8',
  });
  expect(classes['Table']?.methods['Resize']?.since).toBe('1.13');
  expect(classes['TableCollection']?.child).toBe('Table');
  expect(enums['SheetVisibility']).toEqual(['Visible', 'Hidden', 'VeryHidden']);
});
