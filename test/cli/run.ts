/** Runs the command line in this process, in a folder of its own. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExitCode } from '../../src/cli/io';
import { dayOf } from '../../src/model/day';
import { runCli } from '../../src/cli/runCli';

export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

export interface Workplace {
  readonly folder: string;
  readonly run: (...args: readonly string[]) => Ran;
  readonly write: (name: string, content: string | Uint8Array) => string;
  readonly read: (name: string) => Buffer;
  readonly names: () => readonly string[];
}

/** The day on which commands are given here: in the sample's quarter. */
export const TODAY = dayOf(2026, 11, 20);

const made: string[] = [];

/** A new empty folder to work in. */
export function workplace(): Workplace {
  const folder = mkdtempSync(join(tmpdir(), 'rvu-cli-'));
  made.push(folder);
  return {
    folder,
    run: (...args) => runIn(folder, args),
    write: (name, content) => {
      writeFileSync(join(folder, name), content);
      return name;
    },
    read: (name) => readFileSync(join(folder, name)),
    names: () => readdirSync(folder).sort(),
  };
}

export const makeFolder = ({ folder }: Workplace, name: string): void =>
  mkdirSync(join(folder, name));

/** Takes all folders away; for `afterAll`. */
export function cleanUp(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export function runIn(
  folder: string,
  args: readonly string[],
  watched = false,
  today = TODAY
): Ran {
  const texts = { out: '', err: '' };
  let clock = 0;
  const code = runCli(args, {
    folder,
    out: (text) => (texts.out += text),
    err: (text) => (texts.err += text),
    watched,
    // Each look at the clock is two seconds later.
    now: () => (clock += 2000),
    today,
  });
  return { code, ...texts };
}

export interface Told {
  readonly directions: Readonly<Record<'given' | 'received', ToldDirection>>;
  readonly [key: string]: unknown;
}

export interface ToldDirection {
  readonly totals: Readonly<Record<string, number | null>>;
  readonly thresholds: Readonly<Record<'cost' | 'value', number | null>>;
  readonly contributions: readonly Readonly<Record<string, unknown>>[];
}

/** What `analyze --json` printed. */
export const parsed = ({ out }: Ran): Told => JSON.parse(out) as Told;
