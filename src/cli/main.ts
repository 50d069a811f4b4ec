/** The entry of the `rvu` command line. */
import { dayOf } from '../model/day';
import type { Day } from '../model/day';
import type { Io } from './io';
import { runCli } from './runCli';

/** npm runs its scripts in the package's folder; paths are meant from where npm was called. */
function callersFolder(): string {
  const { npm_lifecycle_event: script, INIT_CWD: called } = process.env;
  return (script === 'rvu' || script === 'demo') && called !== undefined ? called : process.cwd();
}

/** By the clock on the wall, as spreadsheets have it. */
function today(): Day {
  const clock = new Date();
  return dayOf(clock.getFullYear(), clock.getMonth() + 1, clock.getDate());
}

const io: Io = {
  folder: callersFolder(),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  watched: process.stderr.isTTY,
  now: () => performance.now(),
  today: today(),
};

/** Whoever reads our output may stop before its end (`rvu … | head`): that is no failure of ours. */
function stopQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

process.stdout.on('error', stopQuietly);
process.stderr.on('error', stopQuietly);
// Not process.exit(): it would cut off output that a slow reader has not taken yet.
process.exitCode = runCli(process.argv.slice(2), io);
