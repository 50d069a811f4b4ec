/** Formulas of columns that nobody sees are stored with cells, once for all rows where Excel takes that. */
import type { TablePlan } from '../../src/workbook/kernel/blueprint';
import { cellAt } from '../../src/xlsx/fileBook';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { blueprintOf, emptySheet, formula } from './makeBlueprint';
import { bookOf as bookIn, partOf, sheetOf } from './parts';

const OWN = 'T[[#This Row],[Hours]]*2';
const HEADER = 'ROW()-ROW(T[[#Headers],[Hours]])';
const OTHER = 'INDEX(Other[Rate],T[[#This Row],[Hours]])&"]&[<"';
const SEEN = 'T[[#This Row],[Double]]+1';
const COLUMNS = [OWN, HEADER, OTHER, SEEN];

const row = (hours: number, formulas = COLUMNS) => [
  hours,
  ...formulas.map((text) => formula(`=${text}`, 1)),
];
const tableOf = (rows: TablePlan['rows'], formulas = COLUMNS): TablePlan => ({
  ...{ name: 'T', row: 2, column: 0, rows, filterButtons: false },
  columns: [
    { header: 'Hours', role: 'input' },
    ...['Double', 'No', 'Rate', 'Seen'].map((header, index) => ({
      header,
      role: 'computed' as const,
      formula: `=${formulas[index] ?? ''}`,
    })),
  ],
});
const bookOf = (table: TablePlan, hidden = false) =>
  blueprintOf([
    { ...emptySheet('seen', 'Seen') },
    {
      ...emptySheet('work', 'Work'),
      hidden,
      tables: [table],
      columnWidths: [1, 2, 3].map((column) => ({ column, width: 9, hidden: true })),
    },
  ]);
const three = tableOf([row(1), row(2), row(3)]);
const sheet = (table: TablePlan, hidden = false) =>
  partOf(bookOf(table, hidden), 'xl/worksheets/sheet2.xml');
const formulasIn = (xml: string) => xml.match(/<f[ >/].*?(?:\/>|<\/f>)/g) ?? [];
const inColumn = (xml: string, at: number) =>
  formulasIn(xml).filter((_, index) => index % 4 === at);

describe('formulas of hidden columns in a file', () => {
  it('stand once for all rows where they name nothing but their own table', () => {
    expect(inColumn(sheet(three), 0)).toEqual([
      '<f t="shared" ref="B4:B6" si="0">A4*2</f>',
      '<f t="shared" si="0"/>',
      '<f t="shared" si="0"/>',
    ]);
    expect(inColumn(sheet(three), 1)[0]).toBe(
      '<f t="shared" ref="C4:C6" si="1">ROW()-ROW($A$3)</f>'
    );
  });

  it('are not shared where they name another table, which Excel refuses', () => {
    expect(inColumn(sheet(three), 2)).toEqual(
      [4, 5, 6].map((at) => `<f>INDEX(Other[Rate],A${at})&amp;"]&amp;[&lt;"</f>`)
    );
    expect(sheet(three)).not.toMatch(/t="shared"[^>]*>[^<]*\[/);
  });

  it('name whole columns of ours by hidden names where they are many', () => {
    const formulas = ['SUM(T[Hours])*T[[#This Row],[Hours]]', HEADER, 'SUM(T[Hours],Else[Rate])'];
    const rows = Array.from({ length: 16 }, (_, index) => row(index, [...formulas, SEEN]));
    const many = tableOf(rows, [...formulas, SEEN]);
    expect(inColumn(sheet(many), 0)[0]).toBe(
      '<f t="shared" ref="B4:B19" si="0">SUM(col_T_Hours)*A4</f>'
    );
    expect(inColumn(sheet(many), 2)[0]).toBe('<f>SUM(col_T_Hours,Else[Rate])</f>');
    expect(partOf(bookOf(many), 'xl/workbook.xml')).toContain(
      '<definedName name="col_T_Hours" hidden="1">T[Hours]</definedName>'
    );
  });

  it('keep the names of columns where people see them, and of what new rows get', () => {
    expect(new Set(inColumn(sheet(three), 3))).toEqual(new Set([`<f>${SEEN}</f>`]));
    expect(inColumn(sheet(three, true), 3)[0]).toContain('B4+1');
    expect(partOf(bookOf(three), 'xl/tables/table1.xml')).toContain(
      `<calculatedColumnFormula>${OWN}</calculatedColumnFormula>`
    );
  });

  it('are not shared where a row has another one, which stays as it is', () => {
    const mixed = tableOf([row(1), row(2, ['5', ...COLUMNS.slice(1)]), row(3)]);
    expect(inColumn(sheet(mixed), 0)).toEqual(['<f>A4*2</f>', '<f>5</f>', '<f>A6*2</f>']);
    expect(inColumn(sheet(tableOf([row(1)])), 0)).toEqual(['<f>A4*2</f>']);
  });

  it('are read again with what they gave', () => {
    const work = sheetOf(bookIn(writeWorkbook(bookOf(three))), 'Work');
    expect(cellAt(work, 4, 1)).toMatchObject({ value: 1, formula: '=A4*2' });
  });
});
