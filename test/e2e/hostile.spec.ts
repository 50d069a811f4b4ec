/**
 * The corpus of hostile files in the browser: each goes through the built worker, as the pane starts it, and must end as it
 * does in Node. The worker knows no limits but the product's, and nobody may hand it others; what happens at limits is shown in Node under small ones
 * (`test/hostile/hostile.test.ts`). That the product's own hold in the built worker too is shown by files a little beyond
 * some of them, which do nobody harm.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { ReturnedReading } from '../../src/exchange/receive/returned';
import { BEYOND } from '../hostile/beyond';
import { COPIES } from '../hostile/copies';
import { copyOutcome } from '../hostile/copyOutcome';
import { HOSTILE_FILES } from '../hostile/corpus';
import { HANGS } from '../hostile/figures';
import { sampled } from '../share';

const WORKERS = join(__dirname, '../../dist/js/worker');

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

/** Runs in the page: a worker of its own reads the bytes of each file. */
async function readInWorkers([url, files]: readonly [string, readonly string[]]): Promise<
  readonly Answer[]
> {
  const answers: Answer[] = [];
  for (const base64 of files) {
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
          const { rejection } = data.result;
          resolve(rejection.code === 'file' ? rejection.problem.code : rejection.code);
        }
      };
      worker.postMessage({ kind: 'read', bytes });
    });
    worker.terminate();
    answers.push({ outcome, milliseconds: performance.now() - begun });
  }
  return answers;
}

async function workerUrl(page: Page): Promise<string> {
  const file = readdirSync(WORKERS).find((name) => /^exchange.*\.js$/.test(name));
  if (file === undefined) throw new Error('no worker was built');
  await page.goto('/');
  return `/addin/js/worker/${file}`;
}

interface Tried {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly wanted: string;
}

/** The files that end otherwise than wanted, or hang. */
async function wrongOf(page: Page, files: readonly Tried[]): Promise<readonly unknown[]> {
  const url = await workerUrl(page);
  const wrong: unknown[] = [];
  for (const { name, bytes, wanted } of files) {
    const base64 = Buffer.from(bytes).toString('base64');
    const [answer] = await page.evaluate(readInWorkers, [url, [base64]] as const);
    if (answer?.outcome !== wanted || answer.milliseconds > HANGS)
      wrong.push({ name, wanted, ...answer });
  }
  return wrong;
}

test('hostile files end in the pane’s worker as they do in Node', async ({ page }) => {
  test.setTimeout(300_000);
  const made = [
    ...HOSTILE_FILES.map(({ name, make }) => [name, make()] as const),
    ...sampled(COPIES).map(([name, make]) => [name, make()] as const),
  ];
  const files = made.map(([name, bytes]) => ({ name, bytes, wanted: copyOutcome(bytes) }));
  expect(await wrongOf(page, files)).toEqual([]);
});

test('files a little beyond the product’s own limits are refused in the pane’s worker', async ({
  page,
}) => {
  const files = BEYOND.map(({ name, make, outcome }) => ({ name, bytes: make(), wanted: outcome }));
  expect(await wrongOf(page, files)).toEqual([]);
});
