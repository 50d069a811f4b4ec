/** Programs of other languages, and forks of the ones in `fillers.ts`, most of them from Debian or npm. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { packageFolder, packageVersion, quiet, said } from './tool';
import type { Tool } from './tool';

const PYTHON = '/usr/bin/python3';

const XLSXWRITER = `
import sys, datetime, openpyxl, xlsxwriter
filled, to = sys.argv[1:3]
book = xlsxwriter.Workbook(to)
day = book.add_format({'num_format': 'yyyy-mm-dd'})
for sheet in openpyxl.load_workbook(filled):
    plain = book.add_worksheet(sheet.title)
    for row in sheet.iter_rows():
        for cell in row:
            if isinstance(cell.value, datetime.datetime):
                plain.write_datetime(cell.row - 1, cell.column - 1, cell.value, day)
            elif cell.value is not None:
                plain.write(cell.row - 1, cell.column - 1, cell.value)
book.close()
`;

/** Reads all cells by openpyxl and writes them anew, as a company's own script does. */
const xlsxWriter: Tool['fill'] = (_, filled, __, to) => {
  execFileSync(PYTHON, ['-c', XLSXWRITER, filled, to], quiet);
};

const PERL = `
use strict; use warnings; use Spreadsheet::ParseXLSX; use Excel::Writer::XLSX;
my ($filled, $to) = @ARGV;
my $book = Spreadsheet::ParseXLSX->new->parse($filled) or die "not read";
my $new = Excel::Writer::XLSX->new($to);
my $day = $new->add_format(num_format => 'yyyy-mm-dd');
for my $sheet ($book->worksheets) {
  my $plain = $new->add_worksheet($sheet->get_name);
  my ($top, $bottom) = $sheet->row_range; my ($left, $right) = $sheet->col_range;
  for my $row ($top .. $bottom) { for my $column ($left .. $right) {
    my $cell = $sheet->get_cell($row, $column) or next;
    my $value = $cell->unformatted;
    next unless defined $value and length $value;
    if ($cell->type eq 'Date') { $plain->write_number($row, $column, $value, $day) }
    elsif ($cell->type eq 'Numeric') { $plain->write_number($row, $column, $value) }
    else { $plain->write_string($row, $column, $value) }
  } }
}
$new->close;
`;

/** Reads all cells by Perl's reader and writes them anew by its writer. */
const perl: Tool['fill'] = (_, filled, __, to) => {
  execFileSync('perl', ['-e', PERL, filled, to], quiet);
};

/** In a process of its own: `library` is the package, `cells` what to set, `saved` writes the bytes. */
const byNode =
  (name: string, script: string, library: string): Tool['fill'] =>
  (copy, filled, cells, to) => {
    const list = `${to}.json`;
    writeFileSync(list, JSON.stringify(cells));
    const given = [packageFolder(name) ?? name, copy, filled, list, to];
    execFileSync(
      process.execPath,
      ['-e', GIVEN.replace('LIBRARY', library) + script, ...given],
      quiet
    );
  };

const GIVEN = `const [folder, copy, filled, list, to] = process.argv.slice(1);
const { readFileSync, writeFileSync } = require('fs');
const cells = JSON.parse(readFileSync(list, 'utf8'));
const { join } = require('path');
const { pathToFileURL } = require('url');
const library = LIBRARY;
const dayOf = (value) => new Date(Date.UTC(1899, 11, 30) + value * 86400000);
`;

/** It has an ES module only, and fills places counted from 0. */
const HUCRE = `(async () => {
  const place = (address) => {
    const [, letters, digits] = /^([A-Z]+)([0-9]+)$/.exec(address);
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return [Number(digits) - 1, column - 1];
  };
  const { openXlsx, saveXlsx } = await library();
  const book = await openXlsx(new Uint8Array(readFileSync(copy)));
  for (const { sheet, address, value, isDay } of cells) {
    const [row, column] = place(address);
    const { rows } = book.sheets.find(({ name }) => name === sheet);
    rows[row][column] = isDay ? dayOf(value) : value;
  }
  writeFileSync(to, Buffer.from(await saveXlsx(book)));
})();`;

/** The forks have the interface of ExcelJS. */
const EXCELJS = `(async () => {
  const book = new library.Workbook();
  await book.xlsx.load(readFileSync(copy));
  for (const { sheet, address, value, isDay } of cells)
    book.getWorksheet(sheet).getCell(address).value = isDay ? dayOf(value) : value;
  writeFileSync(to, Buffer.from(await book.xlsx.writeBuffer()));
})();`;

const SHEETJS = `
const book = library.readFile(copy, { cellStyles: true });
for (const { sheet, address, value } of cells)
  library.utils.sheet_add_aoa(book.Sheets[sheet], [[value]], { origin: address });
library.writeFile(book, to);`;

/** It fills places that a cell names; a copy has none, so that it only saves what it opened. */
const TEMPLATE = `(async () => {
  const template = new library(readFileSync(filled));
  for (const { id } of template.sheets) template.substitute(id, {});
  writeFileSync(to, template.generate({ type: 'nodebuffer' }));
})();`;

const perlVersion = said(
  'perl',
  '-MSpreadsheet::ParseXLSX',
  '-MExcel::Writer::XLSX',
  '-e',
  'print Spreadsheet::ParseXLSX->VERSION, " and ", Excel::Writer::XLSX->VERSION'
);

/** `library`: how its interface comes to the script as `library`. */
const forkOf = (name: string, script: string, library = 'require(folder)'): Tool => ({
  name,
  version: packageVersion(name),
  fill: byNode(name, script, library),
});

export const MORE_TOOLS: readonly Tool[] = [
  {
    name: 'XlsxWriter',
    version: said(PYTHON, '-c', 'import xlsxwriter; print(xlsxwriter.__version__)'),
    fill: xlsxWriter,
  },
  {
    name: 'Perl: Spreadsheet::ParseXLSX and Excel::Writer::XLSX',
    version: perlVersion,
    fill: perl,
  },
  forkOf('@zurmokeeper/exceljs', EXCELJS),
  forkOf('@protobi/exceljs', EXCELJS),
  forkOf('devextreme-exceljs-fork', EXCELJS),
  forkOf('@cj-tech-master/excelts', EXCELJS),
  forkOf('exceljs-lightweight', EXCELJS),
  forkOf('hucre', HUCRE, "() => import(pathToFileURL(join(folder, 'dist/index.mjs')))"),
  forkOf('xlsx-js-style', SHEETJS),
  forkOf('xlsx-template', TEMPLATE),
];
