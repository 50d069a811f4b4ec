/**
 * The corpus of hostile files in the browser: each goes through the built worker, as the pane starts it,
 * and is refused or read in time.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { ReturnedReading } from '../../src/exchange/receive/returned';
import { COPIES } from '../hostile/copies';
import { HOSTILE_FILES } from '../hostile/corpus';
import { copyOutcome, HANGS, MOST_MILLISECONDS } from '../hostile/figures';

const WORKERS = join(__dirname, '../../dist/js/worker');
/** `HOSTILE=all`, on a quiet machine: every copy too, the time as promised, and the slowest are told. */
const ALL = process.env.HOSTILE === 'all';
/** Figures are for a quiet machine; elsewhere a file must only not hang. */
const MOST = ALL ? MOST_MILLISECONDS : HANGS;

/** What the worker posts, see `src/taskpane/worker/job.ts`. */
interface Posted {
  readonly kind: 'stage' | 'done' | 'failed';
  readonly detail?: string;
  readonly result?: ReturnedReading;
}

interface Answer {
  readonly outcome: string;
  readonly milliseconds: number;
}

/** Runs in the page: a worker of its own reads the bytes. */
async function readInWorker([url, base64]: readonly [string, string]): Promise<Answer> {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  const worker = new Worker(url);
  const begun = performance.now();
  const outcome = await new Promise<string>((resolve) => {
    worker.onerror = (event) => {
      resolve(`died: ${event.message}`);
    };
    worker.onmessage = ({ data }: MessageEvent<Posted>) => {
      if (data.kind === 'failed') resolve(`failed: ${data.detail ?? ''}`);
      if (data.result === undefined) return;
      if (data.result.ok) resolve('read');
      else {
        const { stop } = data.result;
        resolve(stop.code === 'file' ? stop.problem.code : stop.code);
      }
    };
    worker.postMessage({ kind: 'read', bytes });
  });
  worker.terminate();
  return { outcome, milliseconds: performance.now() - begun };
}

async function workerUrl(page: Page): Promise<string> {
  const file = readdirSync(WORKERS).find((name) => /^exchange.*\.js$/.test(name));
  if (file === undefined) throw new Error('no worker was built');
  await page.goto('/');
  return `/addin/js/worker/${file}`;
}

test('hostile files are refused or read in the pane’s worker', async ({ page }) => {
  test.setTimeout(900_000);
  const url = await workerUrl(page);
  const files = [
    ...HOSTILE_FILES.map(({ name, make }) => [name, make] as const),
    ...COPIES.filter((_, index) => ALL || index % 5 === 0),
  ];
  const wrong: unknown[] = [];
  const times: (readonly [number, string])[] = [];
  for (const [name, make] of files) {
    const bytes = make();
    const { outcome, milliseconds } = await page.evaluate(readInWorker, [
      url,
      Buffer.from(bytes).toString('base64'),
    ] as const);
    times.push([Math.round(milliseconds), name]);
    if (outcome !== copyOutcome(bytes) || milliseconds > MOST)
      wrong.push({ name, outcome, milliseconds });
  }
  const slowest = times.sort(([a], [b]) => b - a).slice(0, 8);
  if (ALL) process.stdout.write(`${JSON.stringify(slowest)}\n`);
  expect(wrong).toEqual([]);
});
