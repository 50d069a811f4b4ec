/** The questions in CONTRIBUTING.md: one search for each finds the place that is named, and little else. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOTS = ['src', 'packages/excel-emulator/src'];
/** More places than these are no answer; the emulator's refusals are many by nature. */
const MOST = 3;

const QUESTIONS = [
  ...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^\| (.+?\?) +\| `(.+?)` +\| `(.+?)` +\|$/gm),
].map(([, question = '', search = '', place = '']) => ({ question, search, place }));

const FILES = ROOTS.flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|mjs)$/.test(name))
    .map((name) => {
      const path = join(root, name);
      return { path, text: readFileSync(path, 'utf8') };
    })
);

test('there are thirty of them at least', () => {
  expect(QUESTIONS.length).toBeGreaterThanOrEqual(30);
});

test.each(QUESTIONS)('$question', ({ search, place }) => {
  const sought = new RegExp(search);
  const found = FILES.filter(({ text }) => text.split('\n').some((line) => sought.test(line)));
  expect(found.map(({ path }) => path).some((path) => path.startsWith(place))).toBe(true);
  if (place.endsWith('.ts')) expect(found.length).toBeLessThanOrEqual(MOST);
});
