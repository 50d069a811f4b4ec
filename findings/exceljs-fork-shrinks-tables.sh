#!/usr/bin/env bash
# A fork of ExcelJS that mends tables makes a table with a computed column smaller, and says nothing.
#
# Packages: @protobi/exceljs 4.4.0-protobi.10, beside it exceljs 4.4.0 and @cj-tech-master/excelts 5.1.17.
# A table column that computes itself has a child element with its formula (`calculatedColumnFormula`, ECMA-376 part 1,
# 18.5.1.1). Known of ExcelJS: it reads the columns up to the first such one, and keeps the table's place, so that the
# file is damaged where it is written again (exceljs/exceljs, pull request 1936). The fork, made to write sound files,
# loses the same columns and makes the place fit what is left, rows included.
# Seen: a table of three columns and two rows in A1:C3 with a formula in the second column, opened and saved: ExcelJS
# writes two columns in A1:C3, the fork two columns in A1:B1 (no row at all), ExcelTS all three in A1:C3.
#
# Fails when the packages no longer behave so.
set -euo pipefail

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0 @protobi/exceljs@4.4.0-protobi.10 @cj-tech-master/excelts@5.1.17 fflate@0.8.2

cat > save.cjs <<'END_JS'
const { zipSync, unzipSync, strToU8, strFromU8 } = require('fflate');
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const relation = (type, target) =>
  `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
const text = (address, words) => `<c r="${address}" t="inlineStr"><is><t>${words}</t></is></c>`;
const number = (address, value, formula = '') => `<c r="${address}">${formula}<v>${value}</v></c>`;
const row = (at, a, c) =>
  `<row r="${at}">${number(`A${at}`, a)}${number(`B${at}`, 2 * a, `<f>2*A${at}</f>`)}${number(`C${at}`, c)}</row>`;
const parts = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/tables/table1.xml" ContentType="${TYPE}.table+xml"/></Types>`,
  '_rels/.rels': relation('officeDocument', 'xl/workbook.xml'),
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relation('worksheet', 'worksheets/sheet1.xml'),
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData><row r="1">${text('A1', 'Hours')}${text('B1', 'Cost')}${text('C1', 'Score')}</row>${row(2, 5, 3)}${row(3, 7, 4)}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`,
  'xl/worksheets/_rels/sheet1.xml.rels': relation('table', '../tables/table1.xml'),
  'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="List" displayName="List" ref="A1:C3" totalsRowShown="0"><tableColumns count="3"><tableColumn id="1" name="Hours"/><tableColumn id="2" name="Cost"><calculatedColumnFormula>2*List[[#This Row],[Hours]]</calculatedColumnFormula></tableColumn><tableColumn id="3" name="Score"/></tableColumns><tableStyleInfo name="TableStyleLight1" showRowStripes="1"/></table>`,
};
const packed = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]);
const bytes = Buffer.from(zipSync(Object.fromEntries(packed)));
(async () => {
  for (const name of ['exceljs', '@protobi/exceljs', '@cj-tech-master/excelts']) {
    const { Workbook } = require(name);
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes);
    const saved = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
    const path = Object.keys(saved).find((each) => /tables\/.*xml$/.test(each));
    const xml = strFromU8(saved[path]);
    const columns = [...xml.matchAll(/<tableColumn [^>]*?name="([^"]*)"/g)].map(([, found]) => found);
    console.log(`${name}: ${columns.join(' ')} in ${/<table [^>]*?\sref="([^"]*)"/s.exec(xml)[1]}`);
  }
})();
END_JS

seen=$(node save.cjs)
expected='exceljs: Hours Cost in A1:C3
@protobi/exceljs: Hours Cost in A1:B1
@cj-tech-master/excelts: Hours Cost Score in A1:C3'
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
echo 'As described.'
