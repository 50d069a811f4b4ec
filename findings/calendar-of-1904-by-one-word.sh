#!/usr/bin/env bash
# Three readers know the calendar of 1904 by "1" alone: where the workbook says "true", days come out four years early.
#
# Packages: exceljs 4.4.0, @cj-tech-master/excelts 5.1.17, read-excel-file 9.3.17, beside them hucre 1.0.0.
# `date1904` is a boolean of XML Schema, for which "true" and "1" are the same (ECMA-376 part 1, 18.2.28; XML Schema part 2,
# 3.2.2). Old workbooks from Macs count so, and programs that write them anew choose either word.
# Seen: the day 44895 of such a workbook is 2026-12-01 for all four where it says "1"; where it says "true", the three give
# 2022-11-30 and hucre 2026-12-01. A due day of next month has passed for years, and nothing warns.
#
# Fails when the packages no longer behave so.
set -euo pipefail

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @cj-tech-master/excelts@5.1.17 exceljs@4.4.0 fflate@0.8.2 hucre@1.0.0 read-excel-file@9.3.17

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
/** A workbook of one sheet with these cells in its first row, that says so whether its days count from 1904. */
const bookOf = (cells, from1904) => {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}${override('worksheets/sheet1.xml', 'worksheet')}${override('styles.xml', 'styles')}</Types>`,
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="${from1904}"/><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml']),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
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
const byReadExcelFile = async (bytes) =>
  (await require('read-excel-file/node')(bytes))[0].data[0];
const byHucre = async (bytes) =>
  (await (await import('hucre')).readXlsx(new Uint8Array(bytes))).sheets[0].rows[0];
(async () => {
  const readers = { exceljs: byExcelJs, excelts: byExcelTs, 'read-excel-file': byReadExcelFile, hucre: byHucre };
  for (const [name, read] of Object.entries(readers)) {
    const days = [];
    for (const word of ['1', 'true']) {
      const [day] = await read(bookOf('<c r="A1" s="1"><v>44895</v></c>', word));
      days.push(day.toISOString().slice(0, 10));
    }
    console.log(`${name}: ${days.join(' and ')}`);
  }
})();
END_JS

seen=$(node read.cjs)
expected='exceljs: 2026-12-01 and 2022-11-30
excelts: 2026-12-01 and 2022-11-30
read-excel-file: 2026-12-01 and 2022-11-30
hucre: 2026-12-01 and 2026-12-01'
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
echo 'As described.'
