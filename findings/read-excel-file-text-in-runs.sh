#!/usr/bin/env bash
# read-excel-file refuses a workbook in which one cell's own text has runs of different looks.
#
# Packages: read-excel-file 5.8.6, beside it exceljs 4.4.0 and xlsx 0.18.5.
# An inline text (`t="inlineStr"`) may be one text or several runs, as a shared text may (ECMA-376 part 1, 18.3.1.53
# and 18.4.4): a score explained with one word in bold is stored so by programs that keep no shared texts.
# Seen: for the runs "very " and "useful" read-excel-file throws, and with it nothing of the workbook is read; ExcelJS
# gives both runs, SheetJS "very useful".
#
# Fails when the packages no longer behave so.
set -euo pipefail

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0 read-excel-file@5.8.6 xlsx@0.18.5 fflate@0.8.2

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
const byReadExcelFile = (bytes) => async () =>
  (await require('read-excel-file/node')(bytes))[0][0];
(async () => {
  const runs = '<r><t xml:space="preserve">very </t></r><r><rPr><b/></rPr><t>useful</t></r>';
  const bytes = bookOf(`<c r="A1" t="inlineStr"><is>${runs}</is></c>`);
  const found = (await byExcelJs(bytes)()).richText.map(({ text }) => text);
  console.log(`exceljs: ${JSON.stringify(found)}`);
  console.log(`read-excel-file: ${await seen(byReadExcelFile(bytes))}`);
  console.log(`xlsx: ${await seen(bySheetJs(bytes))}`);
})();
END_JS

seen=$(node read.cjs)
expected='exceljs: ["very ","useful"]
read-excel-file: Error
xlsx: "very useful"'
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
echo 'As described.'
