/** Two builds run in turns on one machine: processor time and peak memory of whole processes, medians, told beside their bars. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const EARLIER = 'e575d4b';
export const ROOT = resolve(__dirname, '../..');
const PAIRS = Number(process.argv[2] ?? 5);

/** What a program took. */
export interface Spent {
  /** Seconds of processor time. */
  readonly time: number;
  /** Kilobytes at the peak. */
  readonly memory: number;
}

export const work = mkdtempSync(join(tmpdir(), 'rvu-against-'));
export const at = (name: string): string => join(work, name);
export const builds = { before: at('before'), now: ROOT };
export type Build = keyof typeof builds;

/** Runs a program to its end; its own words are dropped. */
export function spend(program: string, args: readonly string[], cwd = work): Spent {
  const ran = spawnSync('time', ['-f', '%U %S %M', '-o', at('spent'), program, ...args], {
    cwd,
    encoding: 'utf8',
    // More than a megabyte of words would end the program.
    stdio: ['ignore', 'ignore', 'pipe'],
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

export const rvu = (build: Build, ...args: readonly string[]): Spent =>
  spend(process.execPath, [join(builds[build], 'src/cli/rvu.mjs'), ...args]);

const median = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;

const middle = (all: readonly Spent[]): Spent => ({
  time: median(all.map(({ time }) => time)),
  memory: median(all.map(({ memory }) => memory)),
});

/** Both in turns, so that what disturbs disturbs both. */
export function inTurns(first: () => Spent, second: () => Spent): readonly [Spent, Spent] {
  const pairs = Array.from({ length: PAIRS }, () => [first(), second()] as const);
  return [middle(pairs.map(([each]) => each)), middle(pairs.map(([, each]) => each))];
}

let missed = 0;

/** How many bars were missed so far. */
export const missedBars = (): number => missed;

/** Says a ratio beside its bar, and counts those that are missed. */
export function tell(what: string, now: number, other: number, bar: number, unit: string): void {
  const ratio = now / other;
  if (!(ratio <= bar)) missed += 1;
  const figures = `${now.toFixed(2)} / ${other.toFixed(2)} ${unit}`;
  const verdict = ratio <= bar ? 'holds' : 'MISSED';
  console.log(`${what.padEnd(58)} ${ratio.toFixed(2)} x (bar ${bar}) ${verdict}  ${figures}`);
}
