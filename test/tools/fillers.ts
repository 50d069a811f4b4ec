/** Other programs that fill a partner's copy, or save it anew. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { odoo, odooVersion, openxlsx, openxlsxVersion } from './moreFillers';
import { packageFolder, packageVersion, quiet, said } from './tool';
import type { Tool } from './tool';

/** Debian's own: another Python may come before it and lack the package. */
const PYTHON = ['/usr/bin/python3', 'python3'].find(
  (each) => said(each, '-c', 'import openpyxl; print(openpyxl.__version__)') !== null
);

const OPENPYXL = `
import sys, json, datetime, openpyxl
copy, cells, to, as_text = sys.argv[1:5]
book = openpyxl.load_workbook(copy)
for each in json.load(open(cells)):
    value = each['value']
    if each['isDay']:
        value = datetime.datetime(1899, 12, 30) + datetime.timedelta(days=value)
    if as_text == 'text':
        value = value.strftime('%Y-%m-%d') if each['isDay'] else str(value)
    book[each['sheet']][each['address']] = value
book.save(to)
`;

const openpyxl =
  (asText: 'text' | 'typed'): Tool['fill'] =>
  (copy, _, cells, to) => {
    const list = `${to}.json`;
    writeFileSync(list, JSON.stringify(cells));
    execFileSync(PYTHON ?? 'python3', ['-c', OPENPYXL, copy, list, to, asText], quiet);
  };

/** Numbers and days are then written and read as in Germany. */
const GERMAN = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>de-DE</value></prop></item></oor:items>`;

const libreOffice =
  (isGerman = false): Tool['fill'] =>
  (_, filled, __, to) => {
    const folder = mkdtempSync(join(tmpdir(), 'soffice-'));
    try {
      mkdirSync(join(folder, 'profile/user'), { recursive: true });
      if (isGerman) writeFileSync(join(folder, 'profile/user/registrymodifications.xcu'), GERMAN);
      const settings = `-env:UserInstallation=file://${folder}/profile`;
      const asked = ['--headless', settings, '--convert-to', 'xlsx:Calc MS Excel 2007 XML'];
      execFileSync('soffice', [...asked, '--outdir', folder, filled], quiet);
      writeFileSync(to, readFileSync(join(folder, basename(filled))));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };

const PANDAS = `
import sys, pandas
filled, to, as_text = sys.argv[1:4]
sheets = pandas.read_excel(filled, sheet_name=None, header=None, dtype=str if as_text == 'text' else None)
with pandas.ExcelWriter(to) as book:
    for title, cells in sheets.items():
        cells.to_excel(book, sheet_name=title, header=False, index=False)
`;

/** Reads all cells and writes them into a new workbook, without looks and tables. */
const pandas =
  (asText: 'text' | 'typed'): Tool['fill'] =>
  (_, filled, __, to) => {
    execFileSync('python3', ['-c', PANDAS, filled, to, asText], quiet);
  };

const gnumeric: Tool['fill'] = (_, filled, __, to) => {
  execFileSync('ssconvert', ['--export-type=Gnumeric_Excel:xlsx2', filled, to], quiet);
};

/** In a process of its own, since these libraries know promises only, and change what they load. */
const byNode =
  (name: string, script: string): Tool['fill'] =>
  (copy, filled, cells, to) => {
    const list = `${to}.json`;
    writeFileSync(list, JSON.stringify(cells));
    const given = [packageFolder(name) ?? name, copy, filled, list, to];
    execFileSync(process.execPath, ['-e', script, ...given], quiet);
  };

const GIVEN = `const [folder, copy, filled, list, to] = process.argv.slice(1);
const cells = JSON.parse(require('fs').readFileSync(list, 'utf8'));
const library = require(folder);
const dayOf = (value) => new Date(Date.UTC(1899, 11, 30) + value * 86400000);
`;

const EXCELJS = `${GIVEN}(async () => {
  const book = new library.Workbook();
  await book.xlsx.readFile(copy);
  for (const { sheet, address, value, isDay } of cells)
    book.getWorksheet(sheet).getCell(address).value = isDay ? dayOf(value) : value;
  await book.xlsx.writeFile(to);
})();`;

const SHEETJS = `${GIVEN}
const book = library.readFile(copy, { cellStyles: true });
for (const { sheet, address, value } of cells)
  library.utils.sheet_add_aoa(book.Sheets[sheet], [[value]], { origin: address });
library.writeFile(book, to);`;

const POPULATE = `${GIVEN}(async () => {
  const book = await library.fromFileAsync(copy);
  for (const { sheet, address, value } of cells) book.sheet(sheet).cell(address).value(value);
  await book.toFileAsync(to);
})();`;

/** Its numbers are typed, its days are made by a format of their own. */
const EXCELIZE = `${GIVEN}(async () => {
  const { init } = library;
  const excelize = await init(folder + '/excelize.wasm.gz');
  const book = excelize.OpenReader(require('fs').readFileSync(copy));
  if (book.error) throw new Error(book.error);
  for (const { sheet, address, value } of cells) {
    const { error } = book.SetCellValue(sheet, address, value);
    if (error) throw new Error(error);
  }
  const { buffer, error } = book.WriteToBuffer();
  if (error) throw new Error(error);
  require('fs').writeFileSync(to, buffer);
  process.exit(0);
})();`;

const python =
  PYTHON === undefined ? null : said(PYTHON, '-c', 'import openpyxl; print(openpyxl.__version__)');

const hasPandas = said('python3', '-c', 'import pandas, openpyxl; print(pandas.__version__)');

/** Each with what it does to a copy. */
export const TOOLS: readonly Tool[] = [
  { name: 'openpyxl', version: python, fill: openpyxl('typed') },
  {
    name: 'openpyxl, all as text (as pandas with dtype=str)',
    version: python,
    fill: openpyxl('text'),
  },
  { name: 'pandas', version: hasPandas, fill: pandas('typed') },
  { name: 'pandas, all as text', version: hasPandas, fill: pandas('text') },
  { name: 'LibreOffice', version: said('soffice', '--version'), fill: libreOffice() },
  {
    name: 'LibreOffice, German settings',
    version: said('soffice', '--version'),
    fill: libreOffice(true),
  },
  { name: 'gnumeric', version: gnumericVersion(), fill: gnumeric },
  { name: 'ExcelJS', version: packageVersion('exceljs'), fill: byNode('exceljs', EXCELJS) },
  { name: 'SheetJS', version: packageVersion('xlsx'), fill: byNode('xlsx', SHEETJS) },
  {
    name: 'xlsx-populate',
    version: packageVersion('xlsx-populate'),
    fill: byNode('xlsx-populate', POPULATE),
  },
  {
    name: 'excelize-wasm',
    version: packageVersion('excelize-wasm'),
    fill: byNode('excelize-wasm', EXCELIZE),
  },
  { name: 'R openxlsx', version: openxlsxVersion(), fill: openxlsx },
  { name: 'Odoo spreadsheet', version: odooVersion(), fill: odoo },
];

/** It says its version among the words of errors. */
function gnumericVersion(): string | null {
  try {
    execFileSync('ssconvert', ['--version'], quiet);
    return 'installed';
  } catch {
    return null;
  }
}
