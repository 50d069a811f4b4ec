/**
 * Draws the icons: `npm run icons`. All geometry lies on a grid of 16, of which 16, 32, 64, 80 and 128
 * are whole multiples, so straight edges fall on whole pixels at every size. Corners are rounder from
 * 32 px on, where there is room for it. The PNG files are kept in the repository.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const folder = dirname(fileURLToPath(import.meta.url));

const BRAND = '#0B6A63';
// At least 3:1 on Excel's white ribbon and on its dark one.
const LINE = '#14857B';

/** One arrow of the exchange: a stem that turns right. The other one is the same, half a turn on. */
const arrow = (round) =>
  `M3 8 V${4 + round} a${round} ${round} 0 0 1 ${round} ${-round} H9 V2 L12 5 L9 8 V6 H5 V8 Z`;

const exchange = (color, round) =>
  `<g fill="${color}"><path d="${arrow(round)}"/><path transform="rotate(180 8 8)" d="${arrow(round)}"/></g>`;

const corner = (size) => (size < 32 ? 1 : 2);

const logo = (size) =>
  `<rect width="16" height="16" rx="3" fill="${BRAND}"/>${exchange('#FFFFFF', corner(size))}`;

const mark = (size) => exchange(BRAND, corner(size));

/** A calendar with a plus. */
const newPeriod = () => `
  <g fill="${LINE}">
    <path fill-rule="evenodd" d="M3 2 H13 a1 1 0 0 1 1 1 V14 a1 1 0 0 1 -1 1 H3 a1 1 0 0 1 -1 -1 V3 a1 1 0 0 1 1 -1 Z
      M3 6 V14 H13 V6 Z"/>
    <path d="M4 0 h2 v2 h-2 Z M10 0 h2 v2 h-2 Z"/>
    <path d="M7 7 h2 v2 h2 v2 h-2 v2 h-2 v-2 h-2 v-2 h2 Z"/>
  </g>`;

/** A turning arrow round the matrix, whose head stands in for the fourth quadrant. */
const refreshMatrix = (size) => {
  // At 16 px there is room for the arrow only, in straight lines.
  const small = size < 32;
  const ring = small
    ? 'M13 9 V10 L10 13 H6 L3 10 V6 L6 3 H10 L12 5'
    : 'M13.9 9 A6 6 0 1 1 12.6 4.1';
  const quadrants = small ? '' : 'M5 5 h2 v2 h-2 Z M5 9 h2 v2 h-2 Z M9 9 h2 v2 h-2 Z';
  return `
    <path fill="none" stroke="${LINE}" stroke-width="2" d="${ring}"/>
    <path fill="${LINE}" d="M14 1 V7 H8 Z ${quadrants}"/>`;
};

const svg = (size, body) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 16 16">${body}</svg>`;

const ICONS = [
  { name: 'icon', draw: logo, sizes: [16, 32, 64, 80, 128] },
  { name: 'new-period', draw: newPeriod, sizes: [16, 32, 80] },
  { name: 'refresh', draw: refreshMatrix, sizes: [16, 32, 80] },
];

async function draw(page, size, body, file) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg(size, body)}`);
  await page.screenshot({ path: join(folder, file), omitBackground: true });
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
});
const page = await browser.newPage();
for (const { name, draw: body, sizes } of ICONS) {
  for (const size of sizes) await draw(page, size, body(size), `${name}-${size}.png`);
}
await browser.close();
writeFileSync(join(folder, 'logo.svg'), `${svg(128, mark(128))}\n`);
writeFileSync(join(folder, 'logo-filled.svg'), `${svg(128, logo(128))}\n`);
