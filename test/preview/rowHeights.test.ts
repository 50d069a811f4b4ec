import { fittedRows, wrappedLines } from '../../src/preview/read/rowHeights';
import type { ShownCell } from '../../src/preview/view/sheetView';

const measure = (text: string): number => text.length * 10;

test.each([
  ['one', 100, 1],
  ['one two three', 80, 2],
  ['one two three', 30, 3],
  ['a\nb', 100, 2],
  ['unbreakable', 20, 1],
])('%j in %d pixels takes %d lines', (text, width, lines) => {
  expect(wrappedLines(text, width, measure)).toBe(lines);
});

test('fits rows with long texts, but not those that somebody gave a height', () => {
  const long: ShownCell = { value: 'one two three four', formula: null, style: { wrap: true } };
  const cells = new Map<string, ShownCell>([
    ['0,0', long],
    ['1,0', long],
    ['2,0', { ...long, style: {} }],
    ['3,0', { ...long, value: 'short' }],
  ]);
  const widths = { columns: new Map([[0, { size: 100, hidden: false }]]), standard: 64 };
  const fitted = fittedRows(cells, new Map([[1, 20]]), widths, measure);
  expect([...fitted.keys()]).toEqual([0]);
  expect(fitted.get(0)).toBeGreaterThan(35);
});
