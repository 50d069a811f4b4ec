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
  if (error.code === 'EPIPE') return;
  process.exitCode = 1;
  const why = error.code === 'ENOSPC' ? 'the disk is full' : `the system says ${error.code}`;
  process.stderr.write(`rvu: what was to be shown could not be written: ${why}.\n`);
}

process.stdout.on('error', stopQuietly);
// Where words can't be shown there is nobody to tell.
process.stderr.on('error', () => (process.exitCode = 1));
// Not process.exit(): it would cut off output that a slow reader has not taken yet.
const code = runCli(process.argv.slice(2), io);
// An output that failed has said so already.
process.exitCode ||= code;
