/** How long formulas may be, so that a person can read them: by the sheets that keep to it. */
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import type { SheetPlan } from '../../src/workbook/kernel/blueprint';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { formulaOf } from './sourceOf';

const SHEETS = ['matrix', 'matrixData', 'chartData', 'gaps', 'gapLists', 'gapData'];

/** As stored; as people see it, and how long nine of ten may be there. */
const LIMITS = { stored: 240, shown: 120, most: 90 } as const;

/** Longer parts than this stand once in a row. */
const LONGEST_PART = 40;

const rowsOf = ({ blocks, tables }: SheetPlan): readonly (readonly string[])[] =>
  [...blocks.flatMap(({ cells }) => cells), ...tables.flatMap(({ rows }) => rows)].map((row) =>
    row.flatMap((cell) => formulaOf(cell) ?? [])
  );

/** As Excel shows it: a cell of the formula's own row without its table. */
const asShown = (formula: string): string => formula.replace(/\w+\[\[#This Row\],/g, '[@');

/** What stands in parentheses, with the function's name. */
function partsOf(formula: string): readonly string[] {
  const begins: number[] = [];
  const parts: string[] = [];
  let quoted = false;
  Array.from({ length: formula.length }, (_, at) => at).forEach((at) => {
    const sign = formula.charAt(at);
    if (sign === '"') quoted = !quoted;
    if (quoted) return;
    if (sign === '(') begins.push(at - (/[A-Z0-9]*$/.exec(formula.slice(0, at))?.[0].length ?? 0));
    if (sign === ')') parts.push(formula.slice(begins.pop() ?? at, at + 1));
  });
  return parts.filter((part) => part.length > LONGEST_PART);
}

const twice = (formulas: readonly string[]): readonly string[] => {
  const parts = formulas.flatMap(partsOf);
  return parts.filter((part, at) => parts.indexOf(part) !== at);
};

const sheets = rvuBlueprint(SAMPLE).sheets.filter(({ key }) => SHEETS.includes(key));

test('the sheets are there', () => {
  expect(sheets).toHaveLength(SHEETS.length);
});

test.each(sheets.map((sheet) => [sheet.title, sheet] as const))('%s', (_, sheet) => {
  const rows = rowsOf(sheet);
  const formulas = [...new Set(rows.flat())].sort((a, b) => b.length - a.length);
  const longest = formulas.slice(0, 10).map((formula) => `${formula.length} ${formula}`);
  expect(longest.filter((formula) => Number.parseInt(formula, 10) > LIMITS.stored)).toEqual([]);
  expect(rows.flatMap(twice)).toEqual([]);
  if (sheet.hidden) return;
  const shown = rows.flat().map(asShown);
  expect(shown.filter(({ length }) => length > LIMITS.shown)).toEqual([]);
  expect(shown.filter(({ length }) => length > LIMITS.most).length).toBeLessThan(shown.length / 10);
});

test('a part that stands twice is found', () => {
  const part = `LEN(${'A'.repeat(LONGEST_PART)})`;
  expect(twice([`=${part}+1`, `=IF(${part}>0,1,"(")`])).toEqual([part]);
});
