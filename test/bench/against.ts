/**
 * `npx tsx test/bench/against.ts [PAIRS]`: this build beside the one at `e575d4b`, run in turns on one machine, and beside
 * openpyxl on the same file. Processor time and peak memory of whole processes, medians; needs git, GNU time and
 * LibreOffice, and python3-openpyxl for its row (`PYTHON=…` where another Python has it). Exits with 1 where a ratio is
 * above its bar.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { ledgerCsv } from './ledger';

const EARLIER = 'e575d4b';
const ROOT = resolve(__dirname, '../..');
const ROWS = 5000;
const PAIRS = Number(process.argv[2] ?? 5);

interface Spent {
  /** Seconds of processor time. */
  readonly time: number;
  /** Kilobytes at the peak. */
  readonly memory: number;
}

const work = mkdtempSync(join(tmpdir(), 'rvu-against-'));
const at = (name: string): string => join(work, name);
const builds = { before: at('before'), now: ROOT };
type Build = keyof typeof builds;

/** Runs a program to its end; its own words are dropped. */
function spend(program: string, args: readonly string[]): Spent {
  const ran = spawnSync('time', ['-f', '%U %S %M', '-o', at('spent'), program, ...args], {
    cwd: work,
    encoding: 'utf8',
    env: { ...process.env, npm_lifecycle_event: 'bench' },
  });
  if (ran.status !== 0)
    throw new Error(`${program} ${args.join(' ')}: ${ran.stderr.slice(0, 400)}`);
  const [user = 0, system = 0, memory = 0] = readFileSync(at('spent'), 'utf8')
    .trim()
    .split('\n')
    .slice(-1)
    .flatMap((line) => line.split(' ').map(Number));
  return { time: user + system, memory };
}

const rvu = (build: Build, ...args: readonly string[]): Spent =>
  spend(process.execPath, [join(builds[build], 'src/cli/rvu.mjs'), ...args]);

const median = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;

const middle = (all: readonly Spent[]): Spent => ({
  time: median(all.map(({ time }) => time)),
  memory: median(all.map(({ memory }) => memory)),
});

/** Both in turns, so that what disturbs disturbs both. */
function inTurns(first: () => Spent, second: () => Spent): readonly [Spent, Spent] {
  const pairs = Array.from({ length: PAIRS }, () => [first(), second()] as const);
  return [middle(pairs.map(([each]) => each)), middle(pairs.map(([, each]) => each))];
}

let missed = 0;

function tell(what: string, now: number, other: number, bar: number, unit: string): void {
  const ratio = now / other;
  if (!(ratio <= bar)) missed += 1;
  const figures = `${now.toFixed(2)} / ${other.toFixed(2)} ${unit}`;
  const verdict = ratio <= bar ? 'holds' : 'MISSED';
  console.log(`${what.padEnd(58)} ${ratio.toFixed(2)} x (bar ${bar}) ${verdict}  ${figures}`);
}

/** The file without what its formulas last gave: whoever opens it computes all. */
function withoutValues(from: string, to: string): void {
  const parts = unzipSync(new Uint8Array(readFileSync(at(from))));
  for (const [name, bytes] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) continue;
    const text = new TextDecoder().decode(bytes);
    parts[name] = new TextEncoder().encode(text.replace(/<\/f><v>[^<]*<\/v>/g, '</f>'));
  }
  writeFileSync(at(to), zipSync(parts, { level: 1 }));
}

const unpacked = (name: string): number =>
  Object.values(unzipSync(new Uint8Array(readFileSync(at(name))))).reduce(
    (sum, { length }) => sum + length,
    0
  );

const convert = (name: string): Spent =>
  spend('soffice', ['--headless', '--convert-to', 'csv', '--outdir', at('converted'), at(name)]);

const OPENPYXL = `
import sys
from openpyxl import load_workbook
book = load_workbook(sys.argv[1], read_only=True, data_only=True)
print(sum(1 for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row if cell is not None))
`;

/** The Python that has openpyxl, where it is not the first one. */
const PYTHON = process.env['PYTHON'] ?? 'python3';

const hasOpenpyxl = (): boolean => spawnSync(PYTHON, ['-c', 'import openpyxl']).status === 0;

function compare(): void {
  const made = (build: Build, name: string) => () =>
    rvu(build, 'new', ...NEW, '-o', name, '--force');
  rvu('before', 'demo', '-o', 'sample.xlsx');
  rvu('now', 'upgrade', 'sample.xlsx', '-o', 'sample-now.xlsx');
  const analysed = inTurns(
    () => rvu('before', 'analyze', 'sample.xlsx'),
    () => rvu('now', 'analyze', 'sample-now.xlsx')
  );
  tell('rvu analyze of the sample, processor time', analysed[1].time, analysed[0].time, 0.35, 's');
  const news = inTurns(made('before', 'before.xlsx'), made('now', 'now.xlsx'));
  tell(`rvu new of ${ROWS}, processor time`, news[1].time, news[0].time, 0.35, 's');
  tell(`rvu new of ${ROWS}, peak memory`, news[1].memory, news[0].memory, 0.45, 'kB');
  tell('its file, unpacked', unpacked('now.xlsx') / 1e6, unpacked('before.xlsx') / 1e6, 0.35, 'MB');
  const size = (name: string): number => statSync(at(name)).size / 1e6;
  tell('its file, packed', size('now.xlsx'), size('before.xlsx'), 0.6, 'MB');
  console.log(
    `  a contribution unpacked: ${(unpacked('now.xlsx') / ROWS / 1000).toFixed(2)} kB (bar 7.5)`
  );
  withoutValues('before.xlsx', 'before-bare.xlsx');
  withoutValues('now.xlsx', 'now-bare.xlsx');
  const loads = inTurns(
    () => convert('before-bare.xlsx'),
    () => convert('now-bare.xlsx')
  );
  tell(`LibreOffice computing ${ROWS}`, loads[1].time, loads[0].time, 0.5, 's');
  if (!hasOpenpyxl()) {
    console.log('openpyxl is not installed: not compared with it');
    return;
  }
  writeFileSync(at('read.py'), OPENPYXL);
  const reads = inTurns(
    () => spend(PYTHON, ['read.py', 'now.xlsx']),
    () => rvu('now', 'analyze', 'now.xlsx', '--json')
  );
  tell('rvu analyze of it beside openpyxl, processor time', reads[1].time, reads[0].time, 0.5, 's');
  tell(
    'rvu analyze of it beside openpyxl, peak memory',
    reads[1].memory,
    reads[0].memory,
    2.5,
    'kB'
  );
}

const NEW = '--alliance a.json --contributions c.csv --period 2026-Q4'.split(' ');
/** Lines of a returned copy. */
const LINES = 300;

/** The copy with each line scored: the blank cell behind id and activity. */
function score(from: string, to: string): void {
  const parts = unzipSync(new Uint8Array(readFileSync(at(from))));
  const [sheet = ''] = Object.keys(parts).filter((name) => /sheet1\.xml$/.test(name));
  const text = new TextDecoder().decode(parts[sheet]);
  const scored = text.replace(
    /(<c r="[A-Z]+\d+"[^>]*t="s"><v>\d+<\/v><\/c><c r="[A-Z]+\d+"[^>]*t="s"><v>\d+<\/v><\/c><c r="[A-Z]+\d+"[^>/]*)\/>/g,
    '$1><v>3</v></c>'
  );
  parts[sheet] = new TextEncoder().encode(scored);
  writeFileSync(at(to), zipSync(parts, { level: 6 }));
}

/** The same reader of both builds on the same file, and the whole command, each with the copy that it made itself. */
function receiving(): void {
  const script = 'test/bench/receiving.ts';
  copyFileSync(join(ROOT, script), join(builds.before, script));
  // As one file each, and as `rvu` starts it.
  const read = (build: Build) => {
    const made = [join(builds[build], script), '--bundle', '--platform=node'];
    const to = at(`reader-${build}.cjs`);
    const tool = join(ROOT, 'node_modules/.bin/esbuild');
    execFileSync(tool, [...made, `--outfile=${to}`, '--log-level=error']);
    const flags = build === 'now' ? ['--max-inlined-bytecode-size-cumulative=200'] : [];
    return (): Spent => {
      const said = execFileSync(process.execPath, [...flags, to, at('copy.xlsx')]).toString();
      return { time: Number(/(\d+) ms/.exec(said)?.[1]) / 1000, memory: 0 };
    };
  };
  read('now')();
  const readings = inTurns(read('before'), read('now'));
  tell('reading 20 copies of 300 lines', readings[1].time, readings[0].time, 0.5, 's');
  const list = new TextDecoder().decode(ledgerCsv(LINES));
  writeFileSync(at('c.csv'), list.replace(/,received,/g, ',given,'));
  rvu('before', 'new', ...NEW, '-o', 'r-before.xlsx');
  rvu('now', 'upgrade', 'r-before.xlsx', '-o', 'r-now.xlsx');
  (['before', 'now'] as const).forEach((build) => {
    rvu(build, 'send', `r-${build}.xlsx`, '-o', `sent-${build}.xlsx`);
    score(`sent-${build}.xlsx`, `back-${build}.xlsx`);
  });
  const received = (build: Build) => () =>
    rvu(build, 'receive', `r-${build}.xlsx`, `back-${build}.xlsx`, '-o', 'merged.xlsx', '--force');
  const whole = inTurns(received('before'), received('now'));
  tell(`rvu receive of ${LINES} lines, processor time`, whole[1].time, whole[0].time, 0.5, 's');
}

const ALLIANCE = {
  us: { name: 'Acme Robotics', manager: 'Ada Ngata' },
  partner: { name: 'Brightwater Labs', manager: 'Noor Haddad' },
  currency: 'EUR',
  cadence: 'quarterly',
  departments: [],
};

try {
  execFileSync('git', ['-C', ROOT, 'worktree', 'add', '--detach', builds.before, EARLIER], {
    stdio: 'ignore',
  });
  symlinkSync(join(ROOT, 'node_modules'), join(builds.before, 'node_modules'), 'dir');
  writeFileSync(at('a.json'), JSON.stringify(ALLIANCE));
  receiving();
  writeFileSync(at('c.csv'), ledgerCsv(ROWS));
  compare();
} finally {
  execFileSync('git', ['-C', ROOT, 'worktree', 'remove', '--force', builds.before]);
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = missed === 0 ? 0 : 1;
