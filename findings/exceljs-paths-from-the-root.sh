#!/usr/bin/env bash
# ExcelJS can't open a workbook whose sheet names its table by a path from the root of the package.
#
# Package: exceljs 4.4.0 (the newest on npm).
# Relationship targets may be relative (`../tables/table1.xml`, as Excel writes them) or begin at the root
# (`/xl/tables/table1.xml`): ISO/IEC 29500-2 says that a target is a URI reference, resolved against the part.
# Seen: with the same parts, ExcelJS reads the one and throws a TypeError for the other, before any cell is there.
# Files of several libraries, ours until version 5 among them, name their parts from the root.
#
# Fails when the package no longer behaves so.
set -euo pipefail

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0 fflate@0.8.2

cat > open.cjs <<'END_JS'
const { Workbook } = require('exceljs');
const { zipSync, strToU8 } = require('fflate');
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const relation = (type, target) =>
  `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
const text = (address, words) => `<c r="${address}" t="inlineStr"><is><t>${words}</t></is></c>`;
const partsWith = (table) => ({
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/tables/table1.xml" ContentType="${TYPE}.table+xml"/></Types>`,
  '_rels/.rels': relation('officeDocument', 'xl/workbook.xml'),
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relation('worksheet', 'worksheets/sheet1.xml'),
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData><row r="1">${text('A1', 'Item')}</row><row r="2">${text('A2', 'one')}</row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`,
  'xl/worksheets/_rels/sheet1.xml.rels': relation('table', table),
  'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="Items" displayName="Items" ref="A1:A2" headerRowCount="1"><autoFilter ref="A1:A2"/><tableColumns count="1"><tableColumn id="1" name="Item"/></tableColumns></table>`,
});
const open = async (target) => {
  const parts = Object.entries(partsWith(target)).map(([path, xml]) => [path, strToU8(xml)]);
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(Buffer.from(zipSync(Object.fromEntries(parts))));
    return `reads ${workbook.worksheets[0].getCell('A2').text}`;
  } catch (error) {
    return error.constructor.name;
  }
};
(async () => {
  console.log(`relative: ${await open('../tables/table1.xml')}`);
  console.log(`from the root: ${await open('/xl/tables/table1.xml')}`);
})();
END_JS

seen=$(node open.cjs)
expected='relative: reads one
from the root: TypeError'
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
echo 'As described.'
