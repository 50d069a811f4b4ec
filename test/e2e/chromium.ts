/** The browser that tests and pictures run in. */
import { existsSync } from 'node:fs';

const EXECUTABLE = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((place) => place !== undefined && existsSync(place));

/** The system's Chromium where there is one, else the browser that Playwright brought. */
export const LAUNCH = {
  ...(EXECUTABLE === undefined ? {} : { executablePath: EXECUTABLE }),
  args: ['--no-sandbox', '--disable-gpu'],
};
