import { isRelative, shiftFormula } from '../../../../src/xlsx/edit/formula/shiftFormula';

const CASES: readonly (readonly [number, number, string, string])[] = [
  [1, 0, 'A1+$A1+A$1+$A$1', 'A2+$A2+A$1+$A$1'],
  [0, 2, 'A1+$A1+A$1+$A$1', 'C1+$A1+C$1+$A$1'],
  [2, 1, "Mine!B2:C$3+'My A1'!d4", "Mine!C4:D$3+'My A1'!E6"],
  [1, 1, '"A1"&LOG10(A1)&T1[A1]&Q1!A1', '"A1"&LOG10(B2)&T1[A1]&Q1!B2'],
  [1, 1, 'SUM(A:B)+SUM($A:B)+SUM(1:2)+SUM($1:2)', 'SUM(B:C)+SUM($A:C)+SUM(2:3)+SUM($1:3)'],
  [1, 1, 'Rate*2+ABCD1+A+XFE1', 'Rate*2+ABCD1+A+XFE1'],
  [-1, 0, 'A1+A2', '#REF!+A1'],
  [-1, -1, 'SUM(1:2)+SUM(A:B)', 'SUM(#REF!:1)+SUM(#REF!:A)'],
  [1, 0, 'XYZ:XYZ+A1:B2', 'XYZ:XYZ+A2:B3'],
];

describe('a formula that is copied to another cell', () => {
  it.each(CASES)('%i rows and %i columns on: %s', (rows, columns, before, after) => {
    expect(shiftFormula(before, { rows, columns })).toBe(after);
  });

  it('tells whether that changes it', () => {
    expect(isRelative('Work[[#This Row],[Cost]]*$A$1')).toBe(false);
    expect(isRelative('A1')).toBe(true);
  });
});
