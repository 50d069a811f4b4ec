#!/usr/bin/env bash
# ExcelJS and a fork of it read a number as a day where its format shows a letter behind a backslash, such as hours.
#
# Packages: exceljs 4.4.0, @cj-tech-master/excelts 5.1.17, beside them hucre 1.0.0 and xlsx 0.18.5.
# In a number format a letter behind a backslash stands for itself (ECMA-376 part 1, 18.8.31): `0.0\h` shows 37.5 as
# "37.5h". Both look for letters of days and times without regard to the backslash.
# Seen: a cell of 37.5 hours is a Date in February 1900 for both; in `0.0"h"`, which shows the same, it is 37.5.
# SheetJS and hucre give 37.5 for either.
#
# Fails when the packages no longer behave so.
set -euo pipefail

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @cj-tech-master/excelts@5.1.17 exceljs@4.4.0 fflate@0.8.2 hucre@1.0.0 xlsx@0.18.5

cat > read.cjs <<'END_JS'
const { zipSync, strToU8 } = require('fflate');
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const relations = (...all) =>
  `<Relationships xmlns="${PACKAGE}/relationships">${all.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`).join('')}</Relationships>`;
const override = (path, kind) =>
  `<Override PartName="/xl/${path}" ContentType="${TYPE}.${kind}+xml"/>`;
/** A workbook of one sheet with these cells in its first row, whose second look has this number format. */
const bookOf = (cells, format) => {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}${override('worksheets/sheet1.xml', 'worksheet')}${override('styles.xml', 'styles')}</Types>`,
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml']),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="${format}"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="170" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData><row r="1">${cells}</row></sheetData></worksheet>`,
  };
  const packed = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]);
  return Buffer.from(zipSync(Object.fromEntries(packed)));
};
const byExcelJs = async (bytes) => {
  const { Workbook } = require('exceljs');
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return workbook.worksheets[0].getRow(1).values.slice(1);
};
const byExcelTs = async (bytes) => {
  const { Workbook } = await import('@cj-tech-master/excelts');
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return workbook.worksheets[0].getRow(1).values.slice(1);
};
const bySheetJs = (bytes) => {
  const { read, utils } = require('xlsx');
  return utils.sheet_to_json(read(bytes).Sheets.Sheet1, { header: 1 })[0];
};
const byHucre = async (bytes) =>
  (await (await import('hucre')).readXlsx(new Uint8Array(bytes))).sheets[0].rows[0];
(async () => {
  const readers = { exceljs: byExcelJs, excelts: byExcelTs, hucre: byHucre, xlsx: bySheetJs };
  const cell = '<c r="A1" s="1"><v>37.5</v></c>';
  for (const [name, read] of Object.entries(readers)) {
    const [escaped] = await read(bookOf(cell, '0.0\\h'));
    const [quoted] = await read(bookOf(cell, '0.0&quot;h&quot;'));
    console.log(`${name}: ${JSON.stringify([escaped, quoted])}`);
  }
})();
END_JS

seen=$(node read.cjs)
expected='exceljs: ["1900-02-05T12:00:00.000Z",37.5]
excelts: ["1900-02-05T12:00:00.000Z",37.5]
hucre: [37.5,37.5]
xlsx: [37.5,37.5]'
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
echo 'As described.'
