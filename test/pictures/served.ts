/** The try-it page on a port of its own, and the browser that looks at it. */
import { spawn } from 'node:child_process';
import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { LAUNCH } from '../e2e/chromium';

const PORT = 4000 + (process.pid % 900);

/** Builds and serves the page, hands over a browser with the page's address, and ends both. */
export async function withPage(
  work: (browser: Browser, baseURL: string) => Promise<void>
): Promise<void> {
  const server = spawn(process.execPath, ['src/preview/serve.mjs'], {
    env: { ...process.env, PORT: String(PORT) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('exit', () => reject(new Error('the page could not be served')));
      server.stdout.on('data', (said: Buffer) => {
        if (String(said).includes('Ready:')) resolve();
      });
    });
    const browser = await chromium.launch(LAUNCH);
    await work(browser, `http://localhost:${String(PORT)}`);
    await browser.close();
  } finally {
    server.kill();
  }
}
