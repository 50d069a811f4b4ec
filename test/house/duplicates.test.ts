/** What stands twice: found to the letter, and listed with a reason or not there. */
import { join } from 'node:path';
import { listedIn, listedPairs, outdated, pairLine, unlisted } from '../../.ci/duplicates/listed';
import { equalRuns, LEAST_LINES, tokensOf } from '../../.ci/duplicates/runs';
import { sourceFiles } from '../../.ci/duplicates/sources';

const ROOT = join(__dirname, '../..');

const SUM = `export function sum(values: readonly number[]): number {
  let all = 0;
  for (const value of values) {
    if (value > 0) all += value;
    else all -= value;
  }
  return all;
}`;
const other = (text: string): string =>
  `import { x } from './x';\n\nconst before = x(1);\n${text}\n`;
const runs = (first: string, second: string, least = LEAST_LINES) =>
  equalRuns([tokensOf('a.ts', first), tokensOf('b.ts', second)], least);

describe('a run', () => {
  test('is found whatever its lines, blanks and comments', () => {
    const loose = SUM.replace(/\n/g, '\n\n  // why\n').replace(/ \+= /, '+=');
    expect(runs(SUM, other(loose))).toEqual([
      {
        first: { path: 'a.ts', from: 1, to: 8 },
        second: { path: 'b.ts', from: 4, to: 25 },
        lines: 8,
      },
    ]);
  });

  test('ends where a token differs', () => {
    const [pair] = runs(SUM, SUM.replace('return all', 'return -all'), 1);
    expect(pair).toMatchObject({ first: { from: 1, to: 7 }, lines: 7 });
    expect(runs(SUM, SUM.replace('value > 0', 'value > 1'))).toEqual([]);
  });

  test('may repeat within one file, but not overlap with itself', () => {
    const file = tokensOf('a.ts', `${SUM}\n${SUM.replace('sum', 'total')}`);
    expect(
      equalRuns([file], LEAST_LINES).map(({ first, second }) => [first.from, second.from])
    ).toEqual([[1, 9]]);
    const flat = tokensOf('a.ts', `const list = [\n${'  1,\n'.repeat(60)}];`);
    expect(equalRuns([flat], 31)).toEqual([]);
  });

  test('of imports counts for nothing', () => {
    const imports = Array.from({ length: 12 }, (_, index) => `import { a${index} } from './a';`);
    expect(runs(imports.join('\n'), imports.join('\n'))).toEqual([]);
  });
});

describe('the list', () => {
  const pairs = runs(SUM, SUM);

  test('names pairs of files and how much they share', () => {
    expect(unlisted(pairs, listedIn('- `a.ts` and `b.ts`: 8 lines'))).toEqual([]);
    expect(unlisted(pairs, listedIn('- `a.ts` and `b.ts`: 7 lines'))).toEqual(pairs);
    expect(unlisted(pairs, listedIn(''))).toEqual(pairs);
  });

  test('holds nothing that is gone', () => {
    expect(outdated(pairs, listedIn('- `a.ts` and `b.ts`: 8 lines'))).toEqual([]);
    expect(outdated([], listedIn('- `a.ts` and `b.ts`: 8 lines'))).toEqual(['a.ts and b.ts']);
  });
});

test('nothing stands twice in src but what docs/duplicates.md has a reason for', () => {
  const pairs = equalRuns(sourceFiles(ROOT), LEAST_LINES);
  const listed = listedPairs(ROOT);
  expect(unlisted(pairs, listed).map(pairLine)).toEqual([]);
  expect(outdated(pairs, listed)).toEqual([]);
});
