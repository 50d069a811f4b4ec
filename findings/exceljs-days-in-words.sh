#!/usr/bin/env bash
# ExcelJS reads a day that is stored in words of ISO 8601 as the number of its year, without a word.
#
# Packages: exceljs 4.4.0, beside it xlsx 0.18.5 (both the newest on npm).
# A cell of type `d` holds a date in ISO 8601 (ECMA-376 part 1, 18.18.11). openpyxl (iso_dates) and SheetJS
# (cellDates) write such cells into ordinary workbooks, and Excel reads them.
# Seen: for 2026-12-15 ExcelJS gives the number 2026, as if somebody had typed it; SheetJS gives 46371, the day.
# A list of due days becomes a list of years, and no check for a number finds it.
#
# Fails when the packages no longer behave so.
set -euo pipefail

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0 xlsx@0.18.5 fflate@0.8.2

cat > read.cjs <<'END_JS'
const { zipSync, strToU8 } = require('fflate');
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const relation = (type, target) =>
  `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
/** A workbook of one sheet with these cells in its first row. */
const bookOf = (cells) => {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
    '_rels/.rels': relation('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relation('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData><row r="1">${cells}</row></sheetData></worksheet>`,
  };
  const packed = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]);
  return Buffer.from(zipSync(Object.fromEntries(packed)));
};
/** What the reader gives for the first cell, or the kind of error that it throws. */
const seen = async (read) => {
  try {
    return JSON.stringify((await read()) ?? null);
  } catch (error) {
    return error.constructor.name;
  }
};
const byExcelJs = (bytes) => async () => {
  const { Workbook } = require('exceljs');
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return workbook.worksheets[0].getCell('A1').value;
};
const bySheetJs = (bytes) => () => require('xlsx').read(bytes).Sheets.Sheet1.A1.v;
(async () => {
  const bytes = bookOf('<c r="A1" t="d"><v>2026-12-15T00:00:00</v></c>');
  console.log(`exceljs: ${await seen(byExcelJs(bytes))}`);
  console.log(`xlsx: ${await seen(bySheetJs(bytes))}`);
})();
END_JS

seen=$(node read.cjs)
expected='exceljs: 2026
xlsx: 46371'
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
echo 'As described.'
