#!/usr/bin/env bash
# SheetJS gives cells the text of another cell where one shared text is empty.
#
# Packages: xlsx 0.18.5 (the newest on npm), beside it exceljs 4.4.0 and hucre 1.0.0.
# Cells name their texts by number in one list of shared texts, and an entry of that list may be empty, `<si/>`
# (ECMA-376 part 1, 18.4.8: all that it holds is optional).
# Seen: of the entries "first", empty, "third", SheetJS does not count the empty one, so that the cell that says "third"
# comes out as an empty text; with a fourth entry it would say that. ExcelJS and hucre give each its own. Nothing warns:
# a list that was read so has names beside ids that are not theirs.
#
# Fails when the packages no longer behave so.
set -euo pipefail

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0 fflate@0.8.2 hucre@1.0.0 xlsx@0.18.5

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
/** A workbook of one sheet with these cells in its first row, which take their texts from these. */
const bookOf = (cells, texts) => {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}${override('worksheets/sheet1.xml', 'worksheet')}${override('sharedStrings.xml', 'sharedStrings')}</Types>`,
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(['worksheet', 'worksheets/sheet1.xml'], ['sharedStrings', 'sharedStrings.xml']),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${texts}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData><row r="1">${cells}</row></sheetData></worksheet>`,
  };
  const packed = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]);
  return Buffer.from(zipSync(Object.fromEntries(packed)));
};
const bySheetJs = (bytes) => {
  const { read, utils } = require('xlsx');
  return utils.sheet_to_json(read(bytes).Sheets.Sheet1, { header: 1 })[0];
};
const byExcelJs = async (bytes) => {
  const { Workbook } = require('exceljs');
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return workbook.worksheets[0].getRow(1).values.slice(1);
};
const byHucre = async (bytes) =>
  (await (await import('hucre')).readXlsx(new Uint8Array(bytes))).sheets[0].rows[0];
(async () => {
  const texts = '<si><t>first</t></si><si/><si><t>third</t></si><si><t>fourth</t></si>';
  const cell = (column, text) => `<c r="${column}1" t="s"><v>${text}</v></c>`;
  const bytes = bookOf(cell('A', 0) + cell('B', 2) + cell('C', 3), texts);
  console.log(`xlsx: ${JSON.stringify(bySheetJs(bytes))}`);
  console.log(`exceljs: ${JSON.stringify(await byExcelJs(bytes))}`);
  console.log(`hucre: ${JSON.stringify(await byHucre(bytes))}`);
})();
END_JS

seen=$(node read.cjs)
expected='xlsx: ["first","fourth",""]
exceljs: ["first","third","fourth"]
hucre: ["first","third","fourth"]'
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
echo 'As described.'
