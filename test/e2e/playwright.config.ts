import { defineConfig } from '@playwright/test';
import { LAUNCH } from './chromium';

// Decided once, by the runner, and handed down to its workers: two runs at a time don't meet.
process.env.E2E_PORT ??= String(3900 + (process.pid % 1000));
const PORT = Number(process.env.E2E_PORT);
const BASE_URL = `http://localhost:${String(PORT)}`;

/** Browser tests against the built try-it page: what a newcomer sees is what is tested. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  fullyParallel: false,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // A test that passes only now and then is a failing test.
  retries: 0,
  timeout: 120_000,
  // A busy machine may be slow to repaint; a person would wait as well.
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    baseURL: BASE_URL,
    viewport: { width: 1440, height: 900 },
    // A trace takes a picture of the grid and the pane at every step: twice the time, for every test.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: LAUNCH,
  },
  webServer: {
    command: 'npm run preview',
    cwd: '../..',
    env: { PORT: String(PORT) },
    url: BASE_URL,
    timeout: 300_000,
    reuseExistingServer: !process.env.CI,
  },
});
