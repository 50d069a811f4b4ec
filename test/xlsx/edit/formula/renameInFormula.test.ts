import fc from 'fast-check';
import {
  renameInFormula,
  type FormulaRename,
} from '../../../../src/xlsx/edit/formula/renameInFormula';
import { formulaTokens } from '../../../../src/xlsx/edit/formula/tokens';

const table: FormulaRename = { kind: 'table', from: 'Work', to: 'Effort' };
const name: FormulaRename = { kind: 'name', from: 'Rate', to: 'Hourly_rate' };
const column: FormulaRename = { kind: 'column', table: 'Work', from: 'Cost', to: 'Full cost' };
const sheet: FormulaRename = { kind: 'sheet', from: 'Our work', to: "Ann's" };
const plainSheet: FormulaRename = { kind: 'sheet', from: 'Work', to: 'Effort' };

/** Rename, table in which the formula stands, before, after. */
const CASES: readonly (readonly [FormulaRename, string | null, string, string])[] = [
  [table, null, '=SUM(Work[Cost])', '=SUM(Effort[Cost])'],
  [table, null, '=ROWS(work)+1', '=ROWS(Effort)+1'],
  [table, null, '=Work[[#This Row],[Cost]]*WORK[Rate]', '=Effort[[#This Row],[Cost]]*Effort[Rate]'],
  [table, null, '=[0]!Work[Cost]', '=[0]!Effort[Cost]'],
  [table, null, '="Work"&Work[Id]&"said ""Work"""', '="Work"&Effort[Id]&"said ""Work"""'],
  [table, null, "=Work!A1+'Work'!A1+Work2+MyWork+Work.x", "=Work!A1+'Work'!A1+Work2+MyWork+Work.x"],
  [table, null, '=Work:Other!A1+Mine!Work+Work(1)', '=Work:Other!A1+Mine!Work+Work(1)'],
  [table, null, '=Other[Work]+#REF!', '=Other[Work]+#REF!'],
  [table, null, '=OFFSET(Work,0,0):Work', '=OFFSET(Effort,0,0):Effort'],
  [name, null, '=Rate*2', '=Hourly_rate*2'],
  [name, null, '=rate+Rates+Work[Rate]+"Rate"', '=Hourly_rate+Rates+Work[Rate]+"Rate"'],
  [name, null, "=Rate!B1+'Rate'!B1+RATE(1,2,3)", "=Rate!B1+'Rate'!B1+RATE(1,2,3)"],
  [name, null, "='Our work'!Rate+Mine!Rate", "='Our work'!Hourly_rate+Mine!Hourly_rate"],
  [column, null, '=SUM(Work[Cost])', '=SUM(Work[Full cost])'],
  [column, null, '=Work[[#This Row],[cost]]', '=Work[[#This Row],[Full cost]]'],
  [column, null, '=Work[[#Headers],[Cost]:[Id]]', '=Work[[#Headers],[Full cost]:[Id]]'],
  [column, null, '=Work[ [#This Row], [Cost] ]', '=Work[ [#This Row], [Full cost] ]'],
  [column, null, '=Other[Cost]+[Cost]+Cost+"Work[Cost]"', '=Other[Cost]+[Cost]+Cost+"Work[Cost]"'],
  [column, null, '=Work[Costs]+Work[#All]+Work[]', '=Work[Costs]+Work[#All]+Work[]'],
  [column, 'WORK', '=[@Cost]*[Cost]', '=[@[Full cost]]*[Full cost]'],
  [column, 'Work', '=[@[Cost]]+[[#This Row],[Cost]]', '=[@[Full cost]]+[[#This Row],[Full cost]]'],
  [column, 'Other', '=[@Cost]', '=[@Cost]'],
  [column, 'Work', '=[0]!Cost+[Cost]!A1', '=[0]!Cost+[Cost]!A1'],
  [column, 'Work', '=[@Cost', '=[@Cost'],
  [{ ...column, to: 'Cost2' }, 'Work', '=[@Cost]', '=[@Cost2]'],
  [{ ...column, from: "a[b]'#", to: "c@d'" }, null, "=Work[a'[b']'''#]", "=Work[c'@d'']"],
  [{ ...column, from: 'a[b' }, null, "=Work[[#All],[a'[b]]", '=Work[[#All],[Full cost]]'],
  [{ ...column, from: '#All' }, null, "=Work[#All]+Work['#All]", '=Work[#All]+Work[Full cost]'],
  [sheet, null, "='Our work'!A1", "='Ann''s'!A1"],
  [sheet, null, "='our WORK:Mine'!A1+'x:Our work'!B2", "='Ann''s:Mine'!A1+'x:Ann''s'!B2"],
  [sheet, null, '="\'Our work\'!A1"', '="\'Our work\'!A1"'],
  [plainSheet, null, '=Work!A1+$Work!B1+Work[Id]', "='Effort'!A1+'Effort'!B1+Work[Id]"],
  [plainSheet, null, '=SUM(Work:Mine!A1)+SUM(A:B!C1)', "=SUM('Effort:Mine'!A1)+SUM(A:B!C1)"],
  [plainSheet, null, "='Other'!A1+#REF!A1+(Work)!A1", "='Other'!A1+#REF!A1+(Work)!A1"],
];

describe('a formula in which something is called otherwise', () => {
  it.each(CASES)('%j in %j: %s', (rename, within, before, after) => {
    expect(renameInFormula(before, rename, within)).toBe(after);
  });

  it('splits any text into pieces that join to it', () => {
    const sign = fc.constantFrom(
      '"',
      "'",
      '[',
      ']',
      '!',
      '#',
      'A',
      '1',
      '$',
      ':',
      '(',
      ' ',
      '\ud800',
      '\n'
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
        const text = signs.join('');
        expect(
          formulaTokens(text)
            .map((token) => token.text)
            .join('')
        ).toBe(text);
      })
    );
  });

  it('comes back by renaming back, whatever stands around it', () => {
    const piece = fc.constantFrom(
      'Work[Cost]',
      'Work',
      '"Work"',
      '[@Cost]',
      'Rate',
      "'Our work'!A1",
      '+',
      '(',
      ')',
      ',',
      'SUM(',
      'Other[Cost]'
    );
    const pairs = [table, name, column, sheet];
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.constantFrom(...pairs),
        (pieces, rename) => {
          const before = pieces.join('+');
          const back = { ...rename, from: rename.to, to: rename.from };
          const there = renameInFormula(before, rename, 'Work');
          // Titles are always written in apostrophes, and headers behind @ may have got brackets.
          const plain = (text: string) => text.replace(/\[@\[Cost\]\]/g, '[@Cost]');
          expect(plain(renameInFormula(there, back, 'Work'))).toBe(before);
        }
      )
    );
  });
});
