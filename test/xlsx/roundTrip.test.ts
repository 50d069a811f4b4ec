import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import type { PlannedCell } from '../../src/workbook/kernel/blueprint';
import { cellAt } from '../../src/xlsx/fileBook';
import { workbookSource } from '../../src/xlsx/workbookSource';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { area, cellsBlueprint, formula } from './makeBlueprint';
import { bookOf, roundTrip, sheetOf } from './parts';
import { richBlueprint } from './richBlueprint';

const book = bookOf(writeWorkbook(richBlueprint));

const readBack = (cell: PlannedCell) => roundTrip(cellsBlueprint([[cell]])).get(0)?.[0]?.value;

describe('a written workbook, read again', () => {
  it('keeps sheets, their order and which are hidden', () => {
    expect(book.sheets.map(({ title, hidden }) => [title, hidden])).toEqual([
      ["Partner's work", false],
      ['Matrix <1>', false],
      ['Lists', true],
    ]);
  });

  it('keeps tables with their headers and place', () => {
    expect(book.tables).toEqual([
      {
        name: 'Work',
        sheet: "Partner's work",
        row: 3,
        column: 0,
        rows: 9,
        columns: 8,
        headers: ['Id', 'Activity', 'Hours', 'Rate', 'Cost', 'Known', 'Plot', 'Must keep'],
      },
    ]);
  });

  it('keeps defined names, hidden ones too, and stamps each sheet', () => {
    const names = book.names.map(({ name, sheet, area: where, hidden }) => [
      name,
      sheet,
      where,
      hidden,
    ]);
    expect(names).toEqual([
      ['Choices', 'Lists', area(0, 0, 3, 1), false],
      ['Scale_min', 'Lists', area(0, 2), true],
      ['Scale_max', 'Lists', area(1, 2), false],
      ['rvu_sheet_work', "Partner's work", area(0, 0), true],
      ['rvu_sheet_matrix', 'Matrix <1>', area(0, 0), true],
      ['rvu_sheet_lists', 'Lists', area(0, 0), true],
    ]);
  });

  it('keeps formulas with cached values of every type', () => {
    const sheet = sheetOf(book, "Partner's work");
    expect(cellAt(sheet, 4, 4)).toEqual({
      formula: '=Work[[#This Row],[Hours]]*Scale_max',
      value: 6640,
    });
    expect(cellAt(sheet, 4, 5)?.value).toBe(true);
    expect(cellAt(sheet, 12, 6)?.value).toEqual({ error: '#N/A' });
    expect(cellAt(sheet, 12, 2)).toBeNull();
    expect(roundTrip(cellsBlueprint([[formula('="a"&"b"', 'ab')]])).get(0)?.[0]).toEqual({
      formula: '="a"&"b"',
      value: 'ab',
    });
  });

  it('hands the readers tables and workbook-wide names', () => {
    const source = workbookSource(book);
    const [table] = source.tables;
    expect(table?.rows[0]?.slice(0, 5)).toEqual(['G1', 'Joint webinar series', 1328, 110, 6640]);
    expect(table?.formulas[0]?.[4]).toBe('=Work[[#This Row],[Hours]]*Scale_max');
    expect(table?.formulas[0]?.[0]).toBeNull();
    expect(source.names.find(({ name }) => name === 'Scale_max')?.value).toBe(5);
  });

  it.each(['=1+1', '+1', '-cmd', '@x', '\tx', '\rx', '=HYPERLINK("x")'])(
    'keeps %j as text and never makes a formula of it',
    (text) => {
      const cell = roundTrip(cellsBlueprint([[text]])).get(0)?.[0];
      expect(cell).toEqual({ value: text });
    }
  );

  it('keeps any text, characters that XML can not hold included', () => {
    const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
    const tricky = fc.constantFrom('_x0041_', '_x005F_', 'a\u0001b', '\ud800', ' x ', '\n', '&lt;');
    fc.assert(
      fc.property(fc.oneof(anyText, tricky), (text) => {
        expect(readBack(text)).toBe(text);
      })
    );
  });

  it('keeps any number and truth value exactly', () => {
    const number = fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .filter((n) => !Object.is(n, -0));
    fc.assert(
      fc.property(fc.oneof(number, fc.boolean()), (value) => {
        expect(readBack(value)).toBe(value);
      })
    );
  });

  it('leaves cached values out on request', () => {
    const bare = bookOf(writeWorkbook(richBlueprint, { withoutCachedValues: true }));
    expect(cellAt(sheetOf(bare, "Partner's work"), 4, 4)).toEqual({
      formula: '=Work[[#This Row],[Hours]]*Scale_max',
      value: null,
    });
  });

  it('says the same to a reader that others wrote', async () => {
    const other = await readXlsx(writeWorkbook(richBlueprint));
    expect(other.sheets.map(({ name }) => name)).toEqual(book.sheets.map(({ title }) => title));
    const [theirs] = other.sheets;
    expect(theirs?.tables?.[0]?.range).toBe('A4:H13');
    expect(theirs?.rows[4]?.slice(0, 5)).toEqual(['G1', 'Joint webinar series', 1328, 110, 6640]);
    expect(theirs?.freezePane).toEqual({ rows: 4, columns: 2 });
    expect(theirs?.dataValidations).toHaveLength(9);
  });
});
