import fc from 'fast-check';
import { absoluteAddress, parseExcelArea, parseReference } from '../../src/excel/address';
import { quotedTitle } from '../../src/workbook/kernel/a1';

describe('addresses', () => {
  test.each([
    ['=Front!$B$2', { sheet: 'Front', row: 1, column: 1 }],
    ["='Rows of trees'!$AA$10:$AB$12", { sheet: 'Rows of trees', row: 9, column: 26 }],
    ["'It''s here'!C3", { sheet: "It's here", row: 2, column: 2 }],
    ['Sheet1!A1:B4', { sheet: 'Sheet1', row: 0, column: 0 }],
    ['=Front!R2C2', { sheet: 'Front', row: 1, column: 1 }],
    ["='Rows of trees'!R10C27:R12C28", { sheet: 'Rows of trees', row: 9, column: 26 }],
    ["='Rows of trees'!Z10S27:Z12S28", { sheet: 'Rows of trees', row: 9, column: 26 }],
    ['=Front!$R$2', { sheet: 'Front', row: 1, column: 17 }],
    ['=#REF!R1C1', null],
    ['=#REF!$A$1', null],
    ['=#REF!', null],
    ['="Front"', null],
    [5, null],
  ])('reads %s', (reference, place) => {
    expect(parseReference(reference)).toEqual(place);
  });

  it('reads an area the same in both notations', () => {
    const side = fc.integer({ min: 1, max: 40 });
    const place = fc.record({ row: fc.nat(9_999), column: fc.nat(799), rows: side, columns: side });
    fc.assert(
      fc.property(place, (area) => {
        const { row, column, rows, columns } = area;
        const numbers = `R${row + 1}C${column + 1}:R${row + rows}C${column + columns}`;
        const letters = absoluteAddress(area);
        expect(parseExcelArea(`='It''s'!${numbers}`)).toEqual({ sheet: "It's", ...area });
        expect(parseExcelArea(`='It''s'!${letters}`)).toEqual({ sheet: "It's", ...area });
      })
    );
  });

  it('reads back what it writes, whatever the title', () => {
    const title = fc
      .string({ minLength: 1, maxLength: 31 })
      .filter((text) => !/[:\\/?*[\]\n\r\u2028\u2029]/.test(text));
    const corner = fc.record({ row: fc.nat(1_048_575), column: fc.nat(16_383) });
    fc.assert(
      fc.property(title, corner, fc.integer({ min: 1, max: 9 }), (sheet, { row, column }, rows) => {
        const reference = `=${quotedTitle(sheet)}!${absoluteAddress({ row, column, rows, columns: 1 })}`;
        expect(parseReference(reference)).toEqual({ sheet, row, column });
      })
    );
  });
});
