/** `rvu` runs one file made of the sources: never one made of other sources than stand there. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const tree = mkdtempSync(join(tmpdir(), 'rvu-bundle-'));
const BUNDLE = join(tree, '.rvu', 'rvu.cjs');
const TRANSLATION = join(tree, '.rvu', 'rvu.translated');
/** Says how `rvu` is used. */
const USAGE = join(tree, 'src/cli/main.ts');

beforeAll(() => {
  const rooms = ['charts', 'cli', 'exchange', 'model', 'pptx', 'review', 'workbook', 'xlsx'];
  for (const room of rooms)
    cpSync(join(ROOT, 'src', room), join(tree, 'src', room), { recursive: true });
  for (const name of ['package.json', 'tsconfig.json']) cpSync(join(ROOT, name), join(tree, name));
  symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'), 'dir');
});

afterAll(() => rmSync(tree, { recursive: true, force: true }));

function rvu(...args: readonly string[]) {
  const ran = spawnSync(process.execPath, [join(tree, 'src/cli/rvu.mjs'), ...args], {
    cwd: tree,
    encoding: 'utf8',
    env: { ...process.env, npm_lifecycle_event: 'test' },
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

/** What the tree's entry says first from now on; as long as what it said before, and as old. */
function saysFirst(word: string): void {
  const text = readFileSync(USAGE, 'utf8').replace(/\nprocess\.stdout\.write\('.*'\);\n$/, '');
  writeFileSync(USAGE, `${text}\nprocess.stdout.write('${word}');\n`);
  utimesSync(USAGE, 1_700_000_000, 1_700_000_000);
}

test('the first run makes it, the next one runs it as it is', () => {
  expect(existsSync(BUNDLE)).toBe(false);
  expect(rvu('--help')).toMatchObject({ code: 0, err: '' });
  const made = readFileSync(BUNDLE);
  expect(rvu('--help').out).toContain('Usage: rvu');
  expect(readFileSync(BUNDLE).equals(made)).toBe(true);
  // It is that file which runs: a mark in it is heard.
  writeFileSync(BUNDLE, `${made.toString()}\nprocess.stdout.write('from the bundle');\n`);
  expect(rvu('--help').out).toContain('from the bundle');
});

test('what V8 made of it is kept, and never run for another text or where it is damaged', () => {
  const text = readFileSync(BUNDLE, 'utf8');
  const kept = readFileSync(TRANSLATION);
  expect(rvu('--help').out).toContain('from the bundle');
  expect(readFileSync(TRANSLATION).equals(kept)).toBe(true);
  const damaged = Buffer.from(kept).fill(0, 200, 4000);
  writeFileSync(TRANSLATION, damaged);
  expect(rvu('--help')).toMatchObject({ code: 0, err: '' });
  expect(readFileSync(TRANSLATION).equals(damaged)).toBe(false);
  // V8 compares no more than the length.
  writeFileSync(BUNDLE, text.replace('from the bundle', 'from the kettle'));
  expect(rvu('--help').out).toContain('from the kettle');
  expect(rvu('--help').out).toContain('from the kettle');
});

test('a changed source is never answered by the file made before, though size and date are the same', () => {
  saysFirst('ant');
  expect(rvu('--help').out).toContain('ant');
  saysFirst('bee');
  const { out } = rvu('--help');
  expect(out).toContain('bee');
  expect(out).not.toContain('ant');
});

test.each([
  ['is cut off', '//[["src/cli/main.ts"'],
  ['is empty', ''],
  ['has no list', 'process.stdout.write("stale");'],
])('a file that %s is made anew', (_, text) => {
  writeFileSync(BUNDLE, text);
  const { code, out } = rvu('--help');
  expect([code, out.includes('Usage: rvu'), out.includes('stale')]).toEqual([0, true, false]);
});

test('where it can’t be made, the sources run', () => {
  rmSync(join(tree, '.rvu'), { recursive: true });
  // A file where the folder should be: nobody can write into it, root neither.
  writeFileSync(join(tree, '.rvu'), '');
  expect(rvu('--help')).toMatchObject({ code: 0, err: '' });
  expect(rvu('--help').out).toContain('bee');
});
