/** The command line as a process of its own: entry, streams, exit codes. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { cleanUp, workplace } from './run';

afterAll(cleanUp);

const ROOT = resolve(__dirname, '../..');
const BIN = resolve(ROOT, 'src/cli/rvu.mjs');
const TSX = require.resolve('tsx/cli');
const place = workplace();

function start(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, [BIN, ...args], {
    cwd: place.folder,
    encoding: 'utf8',
    env: { ...process.env, npm_lifecycle_event: 'test', ...env },
  });
}

test('data on standard output, words on standard error, the exit code', () => {
  place.write('c.csv', 'id,activity,direction,cost,stated\nA,Ä,given,5,3\n');
  const fine = start(['analyze', 'c.csv', '--json']);
  expect(fine).toMatchObject({ status: 0, stderr: '' });
  expect(JSON.parse(fine.stdout)).toMatchObject({ schema: 'rvu-analysis/1' });
  expect(fine.stdout).toContain('"Ä"');
  expect(start(['analyze', 'none.csv'])).toMatchObject({ status: 1, stdout: '' });
  expect(start(['send'])).toMatchObject({ status: 2, stdout: '' });
}, 60_000);

test('run by npm, paths are meant from where npm was called', () => {
  const ran = spawnSync(process.execPath, [TSX, 'src/cli/main.ts', 'analyze', 'c.csv'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, npm_lifecycle_event: 'rvu', INIT_CWD: place.folder },
  });
  expect(ran.status).toBe(0);
  expect(ran.stdout).toContain('What we give');
}, 60_000);

test('a reader that stops early is no failure', () => {
  const rows = Array.from({ length: 3000 }, (_, index) => `${index},a,given,${index},3\n`);
  place.write('many.csv', `id,activity,direction,cost,stated\n${rows.join('')}`);
  const line = `"${process.execPath}" "${BIN}" analyze many.csv --json | head -n 1`;
  const ran = spawnSync('bash', ['-c', `set -o pipefail; ${line}`], {
    cwd: place.folder,
    encoding: 'utf8',
  });
  expect(ran.stdout).toBe('{\n');
  expect(ran.stderr).not.toMatch(/EPIPE|Error/);
  expect(ran.status).toBe(0);
}, 60_000);

test('large data arrives whole through a pipe', () => {
  const ran = spawnSync(
    'bash',
    ['-c', `"${process.execPath}" "${BIN}" analyze many.csv --json | cat`],
    {
      cwd: place.folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    }
  );
  const { directions } = JSON.parse(ran.stdout) as {
    directions: { given: { contributions: readonly unknown[] } };
  };
  expect(directions.given.contributions).toHaveLength(3000);
}, 60_000);

const FULL = '/dev/full';

(existsSync(FULL) ? test : test.skip)(
  'an output that is full is told in a sentence',
  () => {
    const ran = spawnSync(
      'bash',
      ['-c', `"${process.execPath}" "${BIN}" analyze c.csv > ${FULL}`],
      {
        cwd: place.folder,
        encoding: 'utf8',
      }
    );
    expect(ran.status).toBe(1);
    expect(ran.stderr).toBe('rvu: what was to be shown could not be written: the disk is full.\n');
  },
  60_000
);
