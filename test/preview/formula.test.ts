import { fileFormula } from '../../src/preview/file/formula';

test.each([
  ['=[@Hours]*[@Rate]', 'T', 'T[[#This Row],[Hours]]*T[[#This Row],[Rate]]'],
  ['=SUM(T[Cost])', null, 'SUM(T[Cost])'],
  ['=[@[Must keep]]', 'T', 'T[[#This Row],[Must keep]]'],
  ["='My sheet'!$A$1+1", null, "'My sheet'!$A$1+1"],
])('%s in table %s is %s in a file', (shown, table, written) => {
  expect(fileFormula(shown, table)).toBe(written);
});
