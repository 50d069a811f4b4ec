/** Figures of the source: how they are measured, and the bars that hold without exception. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourcePaths } from '../../.ci/duplicates/sources';
import { addUp, measureFile, percentile } from '../../.ci/measures/measure';

const ROOT = join(__dirname, '../..');

const TEXT = `/** Head. */
// A note,
const url = 'http://x'; // on a line of code
/*
 * of three lines */
function first(): void {
  [1].forEach((one) => {
    let wide: any = one;
  });
}
const second = () => 1;
class Third {
  method(): number {
    return 1;
  }
}
type Fourth = () => void;
`;

test('a file is measured', () => {
  expect(measureFile('a.ts', TEXT)).toEqual({
    path: 'a.ts',
    lines: 17,
    commentLines: 5,
    anys: 1,
    functions: [
      { path: 'a.ts', line: 6, lines: 5 },
      { path: 'a.ts', line: 11, lines: 1 },
      { path: 'a.ts', line: 13, lines: 3 },
    ],
  });
});

test('functions that are too long are told, with JSX from another length on', () => {
  const long = (lines: number) => `function f() {\n${'  g();\n'.repeat(lines - 2)}}\n`;
  const measured = addUp([
    measureFile('a.ts', long(40)),
    measureFile('b.ts', long(41)),
    measureFile('c.tsx', long(51)),
    measureFile('d.tsx', long(61)),
  ]);
  expect(measured.tooLong.map(({ path }) => path)).toEqual(['b.ts']);
  expect(measured.longViews.map(({ path }) => path)).toEqual(['c.tsx', 'd.tsx']);
  expect(measured.tooLongViews.map(({ path }) => path)).toEqual(['d.tsx']);
  expect(measured.longestFile).toBe(61);
});

test('a percentile is one of the numbers', () => {
  const numbers = [5, 1, 4, 2, 3];
  expect([0.5, 0.9, 0.99].map((share) => percentile(numbers, share))).toEqual([3, 5, 5]);
  expect(percentile([], 0.5)).toBe(0);
});

test('the bars hold', () => {
  const measured = addUp(
    sourcePaths(ROOT).map((path) => measureFile(path, readFileSync(join(ROOT, path), 'utf8')))
  );
  expect(measured).toMatchObject({ anys: 0, tooLong: [], tooLongViews: [] });
  expect(measured.longestFile).toBeLessThanOrEqual(250);
  expect(measured.median).toBeLessThanOrEqual(6);
  expect(measured.ninetieth).toBeLessThanOrEqual(17);
  expect(measured.ninetyNinth).toBeLessThanOrEqual(37);
});
