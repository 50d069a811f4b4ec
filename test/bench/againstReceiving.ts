/** Receiving beside the build at `e575d4b`: the reader alone, and the whole command. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { ledgerCsv } from './ledger';
import { ROOT, at, builds, inTurns, rvu, tell } from './pairs';
import type { Build, Spent } from './pairs';

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
export function compareReceiving(): void {
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
