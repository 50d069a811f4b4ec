/**
 * A process of its own that reads the files that its arguments name, one after another, under `small`, `our` or
 * `returned` limits, and prints a line of `Figures` about each. Started with little memory, so that a file that wants more ends it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { RETURNED_LIMITS } from '../../src/exchange/receive/returnedLimits';
import { LIMITS, type Limits } from '../../src/xlsx/guard/limits';
import { bookOutcome, type Figures } from './figures';
import { SMALL } from './smallLimits';

const MEGABYTE = 1024 * 1024;
const KILOBYTES = 1024;

/** Linux forgets the highest mark so far when it is told to; elsewhere the mark is the whole run's. */
function forgetPeak(): void {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // The figures are too high then, never too low.
  }
}

function peak(): number {
  try {
    const found = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (found !== undefined) return Number(found) / KILOBYTES;
  } catch {
    // No Linux: below.
  }
  return process.resourceUsage().maxRSS / KILOBYTES;
}

function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function measure(path: string, limits: Limits): Figures {
  const bytes = new Uint8Array(readFileSync(path));
  globalThis.gc?.();
  forgetPeak();
  const before = process.memoryUsage.rss() / MEGABYTE;
  const cpu = spent();
  const begun = performance.now();
  const outcome = bookOutcome(bytes, limits);
  return {
    path,
    outcome,
    milliseconds: Math.round(performance.now() - begun),
    cpu: Math.round(spent() - cpu),
    megabytes: Math.round(peak() - before),
    peak: Math.round(peak()),
  };
}

const SIZES: Readonly<Record<string, Limits>> = {
  small: SMALL,
  our: LIMITS,
  returned: RETURNED_LIMITS,
};

const [size = '', ...paths] = process.argv.slice(2);
const limits = SIZES[size] ?? LIMITS;
for (const path of paths) {
  const figures = measure(path, limits);
  process.stdout.write(`${JSON.stringify(figures)}\n`);
}
