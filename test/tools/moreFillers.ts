/** R's openxlsx, and Odoo's spreadsheet in Chromium, where it is at home. */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { packageFolder, packageVersion, quiet, said } from './tool';
import type { Tool } from './tool';

export const openxlsxVersion = (): string | null =>
  said('Rscript', '-e', 'cat(as.character(packageVersion("openxlsx")))');

/** The copy opened, cells set, saved: numbers as numbers, days as dates. R reads JSON's texts as its own. */
export const openxlsx: Tool['fill'] = (copy, _, cells, to) => {
  const lines = cells.map(({ sheet, address, value, isDay }) => {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const typed = JSON.stringify(value);
    const written = isDay ? `as.Date(${typed}, origin = "1899-12-30")` : typed;
    const place = `startCol = ${JSON.stringify(letters)}, startRow = ${row}`;
    return `writeData(book, ${JSON.stringify(sheet)}, ${written}, ${place}, colNames = FALSE)`;
  });
  const [from, target] = [copy, to].map((each) => JSON.stringify(each));
  const script = [
    'suppressMessages(library(openxlsx))',
    `book <- loadWorkbook(${from})`,
    ...lines,
    `saveWorkbook(book, ${target}, overwrite = TRUE)`,
  ];
  writeFileSync(`${to}.R`, script.join('\n'));
  execFileSync('Rscript', ['--encoding=UTF-8', `${to}.R`], {
    ...quiet,
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
};

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((each) =>
  existsSync(each)
);

export const odooVersion = (): string | null =>
  CHROMIUM === undefined ? null : packageVersion('@odoo/o-spreadsheet');

const ODOO = `
const [modules, folder, owl, program, copy, list, to] = process.argv.slice(1);
const load = (name) => require(modules + '/' + name);
const { readFileSync, writeFileSync } = require('fs');
const { unzipSync, zipSync, strFromU8, strToU8 } = load('fflate');
const fill = async ({ parts, cells }) => {
  const model = new window.o_spreadsheet.Model(parts);
  const { getters } = model;
  // Of a protected sheet it locks all cells, also those that the file unlocks: people unlock the sheet.
  for (const sheetId of getters.getSheetIds()) model.dispatch('UNLOCK_SHEET', { sheetId });
  for (const { sheet, address, value } of cells) {
    const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === sheet);
    const [, letters, row] = /([A-Z]+)([0-9]+)/.exec(address);
    const col = [...letters].reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0) - 1;
    const place = { sheetId, col, row: Number(row) - 1 };
    const done = model.dispatch('UPDATE_CELL', { ...place, content: String(value) });
    if (!done.isSuccessful) throw new Error(address + ': ' + done.reasons);
  }
  const { files } = await model.exportXLSX();
  return files.filter(({ content }) => content).map(({ path, content }) => [path, content]);
};
(async () => {
  const browser = await load('playwright-core').chromium.launch({
    executablePath: program,
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  await page.addScriptTag({ path: owl });
  await page.addScriptTag({ path: folder + '/dist/o_spreadsheet.iife.js' });
  const packed = Object.entries(unzipSync(readFileSync(copy)));
  const parts = Object.fromEntries(packed.map(([path, bytes]) => [path, strFromU8(bytes)]));
  const cells = JSON.parse(readFileSync(list, 'utf8'));
  const files = await page.evaluate(fill, { parts, cells });
  const made = files.map(([path, content]) => [path, strToU8(content)]);
  writeFileSync(to, zipSync(Object.fromEntries(made)));
  await browser.close();
})().catch((error) => {
  console.error(error);
  process.exit(1);
});`;

/** The copy opened in a page, cells set as if typed, exported. */
export const odoo: Tool['fill'] = (copy, _, cells, to) => {
  const [folder, owl] = ['@odoo/o-spreadsheet', '@odoo/owl'].map((name) => packageFolder(name));
  const list = `${to}.json`;
  writeFileSync(list, JSON.stringify(cells));
  const script = join(owl ?? '', 'dist/owl.iife.js');
  const modules = resolve('node_modules');
  const given = [modules, folder ?? '', script, CHROMIUM ?? '', copy, list, to];
  execFileSync(process.execPath, ['-e', ODOO, ...given], quiet);
};
